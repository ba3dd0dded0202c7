import { emit, type Transaction } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { commitReservations } from '../stock/settle-reservations';
import { reserveAgain } from '../stock/reserve';
import { lockOrder } from './lock-order';
import type { OrderRow } from './order';
import { moveOrder, OrderState } from './order-lifecycle';

/**
 * The whole payable amount is captured: the order's stock is its own from now on. `CANCELLED`: the stock
 * was released before; try `reopenOrder`, else give the money back.
 */
export async function markOrderPaid(tx: Transaction, context: OrdersContext, orderId: string): Promise<'PAID' | 'ALREADY_PAID' | 'CANCELLED'> {
  const order = await lockOrder(tx, orderId);
  if (!order) throw new Error(`No order ${orderId}`);
  if (order.state === OrderState.CANCELLED) return 'CANCELLED';
  if (order.state !== OrderState.AWAITING_PAYMENT) return 'ALREADY_PAID';
  await moveOrder(tx, context, order, 'PAY');
  await commitReservations(tx, order.id);
  await tellPaid(tx, context, order);
  return 'PAID';
}

/** Money came for a cancelled order: takes the stock once more, all of it or nothing. True where the order is paid now. */
export async function reopenOrder(tx: Transaction, context: OrdersContext, orderId: string): Promise<boolean> {
  const order = await lockOrder(tx, orderId);
  if (order?.state !== OrderState.CANCELLED) return false;
  const lines = await linesOf(tx, order.id);
  if (!(await reserveAgain(tx, lines, order.delivery.districtCode))) return false;
  await moveOrder(tx, context, order, 'REOPEN');
  await tellPaid(tx, context, order);
  return true;
}

const linesOf = (tx: Transaction, orderId: string) =>
  tx.rows<{ id: string; variantId: string; quantity: number }>('select id, variant_id as "variantId", quantity from order_line where order_id = $1 order by position', [orderId], 'order-lines-to-settle');

async function tellPaid(tx: Transaction, context: OrdersContext, order: OrderRow): Promise<void> {
  const lines = (await linesOf(tx, order.id)).map(({ variantId, quantity }) => ({ variantId, quantity }));
  await emit(tx, 'order.paid', { orderId: order.id, orderNumber: order.number, memberId: order.memberId, payable: order.payable.toString(), lines }, context.clock.now());
}
