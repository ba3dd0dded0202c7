import { emit, type Transaction } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import type { Need } from '../stock/choose-warehouses';
import { kindsWithoutStock, type Pieces } from '../stock/pieces';
import { commitReservations } from '../stock/settle-reservations';
import { reserveAgain } from '../stock/reserve';
import { lockOrder } from './lock-order';
import type { OrderRow } from './order';
import { overdue } from './order-history';
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

/**
 * Money came for an order that was not paid in time: takes the stock once more, all of it or nothing. True where the order
 * is paid now. Who called it off themselves no longer wants the goods.
 */
export async function reopenOrder(tx: Transaction, context: OrdersContext, orderId: string): Promise<boolean> {
  const order = await lockOrder(tx, orderId);
  if (order?.state !== OrderState.CANCELLED || !(await wasOverdue(tx, order.id))) return false;
  if (!(await reserveAgain(tx, await needsOfOrder(tx, order.id), order.delivery.districtCode))) return false;
  await moveOrder(tx, context, order, 'REOPEN');
  await tellPaid(tx, context, order);
  return true;
}

const wasOverdue = async (tx: Transaction, orderId: string): Promise<boolean> =>
  (await tx.row(`select from order_history where order_id = $1 and kind = 'CANCELLED' and note = $2`, [orderId, overdue], 'order-was-overdue')) !== undefined;

const needsOfOrder = (tx: Transaction, orderId: string): Promise<Need[]> =>
  tx.rows<Need>(
    `select line.id, coalesce(part.variant_id, line.variant_id) as "variantId", coalesce(part.quantity, line.quantity) as quantity
     from order_line line left join order_line_component part on part.order_line_id = line.id
     where line.order_id = $1 and coalesce(part.kind, line.kind) <> all($2) order by line.position, part.position`,
    [orderId, kindsWithoutStock],
    'order-needs',
  );

async function tellPaid(tx: Transaction, context: OrdersContext, order: OrderRow): Promise<void> {
  // What is given away says nothing about what sells.
  const lines = await tx.rows<Pieces>('select variant_id as "variantId", quantity from order_line where order_id = $1 and promotion is null order by position', [order.id], 'order-lines-sold');
  await emit(tx, 'order.paid', { orderId: order.id, orderNumber: order.number, memberId: order.memberId, payable: order.payable.toString(), lines }, context.clock.now());
}
