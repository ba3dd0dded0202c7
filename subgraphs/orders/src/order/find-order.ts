import type { OrdersContext } from '../context';
import { orderColumns, type OrderRow } from './order';
import { maySee } from './visible-orders';

export async function findOrder({ db, actor }: OrdersContext, number: string): Promise<OrderRow | null> {
  const order = await db.row<OrderRow>(`select ${orderColumns} from sales_order o where o.number = $1`, [number], 'order-by-number');
  return order && maySee(actor, order) ? order : null;
}
