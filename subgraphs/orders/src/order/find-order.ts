import type { OrdersContext } from '../context';
import { type CollectedRow, collectedColumns } from '../trade-in/order-trade-in-row';
import { orderColumns, type OrderRow } from './order';
import { maySee } from './visible-orders';

const withTradeIns = `(select json_agg(old order by old.position) from (select position, ${collectedColumns} from order_trade_in where order_id = o.id) old) as collected`;

/** What is collected for it comes along with the order. */
export async function findOrder({ db, actor, loaders }: OrdersContext, number: string): Promise<OrderRow | null> {
  const found = await db.row<OrderRow & { collected: CollectedRow[] | null }>(`select ${orderColumns}, ${withTradeIns} from sales_order o where o.number = $1`, [number], 'order-by-number');
  if (!found || !maySee(actor, found)) return null;
  const { collected, ...order } = found;
  loaders.tradeInsOfOrder.clear(order.id).prime(order.id, collected ?? []);
  return order;
}
