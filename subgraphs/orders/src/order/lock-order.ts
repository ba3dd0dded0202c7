import type { Transaction } from '@tonglu/kit';
import { orderColumns, type OrderRow } from './order';

/** The order, held by this transaction until it ends. Taken before any stock, so that nobody waits in a circle. */
export const lockOrder = (tx: Transaction, orderId: string): Promise<OrderRow | undefined> =>
  tx.row<OrderRow>(`select ${orderColumns} from sales_order o where o.id = $1 for update`, [orderId], 'order-lock');
