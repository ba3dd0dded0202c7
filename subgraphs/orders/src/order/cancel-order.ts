import { emit, InvalidInput, isId, NotFound, once, refuse, requireMember, transact, type Transaction } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { checkPaymentsSoon } from '../payment/check-payments-soon';
import { releaseReservations } from '../stock/settle-reservations';
import { lockOrder } from './lock-order';
import type { OrderRow } from './order';
import { overdue } from './order-history';
import type { CancelOrderInput } from './order-inputs';
import { mayMove, moveOrder } from './order-lifecycle';

const longestReason = 200;

/** The buyer calls an unpaid order off. A paid one is refused: returning money has a road of its own (O8). Money that was on its way comes back. */
export async function cancelOrder(context: OrdersContext, input: CancelOrderInput): Promise<{ orderId: string }> {
  const memberId = requireMember(context);
  if ((input.reason?.length ?? 0) > longestReason) {
    refuse(new InvalidInput(['input', 'reason'], { 'zh-CN': `原因不能超过 ${longestReason} 个字`, en: `The reason may have at most ${longestReason} characters` }));
  }
  if (input.reason === overdue) refuse(new InvalidInput(['input', 'reason'], { 'zh-CN': '请用自己的话说明原因', en: 'Say the reason in your own words' }));
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'cancelOrder', input }, async () => {
      const order = isId(input.order) ? await lockOrder(tx, input.order) : undefined;
      if (order?.memberId !== memberId) refuse(new NotFound(['input', 'order']));
      await callOff(tx, context, order, input.reason ?? null);
      return { orderId: order.id };
    }),
  );
}

/** Cancels an order that nobody has paid in time and gives its stock back, exactly once. False where it is no longer unpaid. */
export async function cancelOverdue(tx: Transaction, context: OrdersContext, orderId: string): Promise<boolean> {
  const order = await lockOrder(tx, orderId);
  if (!order || !mayMove(order, 'CANCEL')) return false;
  await callOff(tx, context, order, overdue);
  return true;
}

async function callOff(tx: Transaction, context: OrdersContext, order: OrderRow, reason: string | null): Promise<void> {
  await moveOrder(tx, context, order, 'CANCEL', reason);
  await emit(tx, 'order.cancelled', { orderId: order.id, orderNumber: order.number, memberId: order.memberId, reason: reason ?? 'BUYER' }, context.clock.now());
  await releaseReservations(tx, order.id);
  await checkPaymentsSoon(tx, context, order.id);
}
