import { defer, newId, type Transaction } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { paymentNumber } from '../payment/payment-number';
import type { RefundReason } from './refund';
import { recordRefundState, RefundState } from './refund-lifecycle';

export const payRefundTask = 'pay-refund';

/** Decides that the whole of a captured payment goes back. The provider is told once the decision is committed. */
export async function requestRefund(tx: Transaction, context: OrdersContext, payment: { id: string; orderId: string; amount: bigint }, reason: RefundReason): Promise<void> {
  const now = context.clock.now();
  const id = newId();
  const number = paymentNumber('RF', id, now);
  await tx.run(
    `insert into refund (id, number, payment_id, order_id, amount, reason, state, requested_at, next_check_at)
     values ($1, $2, $3, $4, $5, $6, 'REQUESTED', $7, $7)`,
    [id, number, payment.id, payment.orderId, payment.amount, reason, now],
    'refund-insert',
  );
  await recordRefundState(tx, id, null, RefundState.REQUESTED, now);
  await defer(tx, payRefundTask, { number }, { key: `refund ${number}` });
}
