import type { Transaction } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { recordTimeline } from '../order/order-history';
import { mayMove, moveOrder, TimelineKind } from '../order/order-lifecycle';
import { park } from '../payment/discrepancy';
import { deposit, postRefund } from '../payment/payment-ledger';
import { movePayment } from '../payment/payment-lifecycle';
import type { ProviderRefund } from '../payment/payment-provider';
import { lockPayment } from '../payment/settle-payment';
import { moveRefund, type RefundState } from './refund-lifecycle';

interface LockedRefund {
  id: string;
  number: string;
  payment: string;
  state: RefundState;
  amount: bigint;
}

export const lockRefund = (tx: Transaction, number: string): Promise<LockedRefund | undefined> =>
  tx.row<LockedRefund>(
    'select r.id, r.number, p.number as payment, r.state, r.amount from refund r join payment p on p.id = r.payment_id where r.number = $1 for update of r',
    [number],
    'refund-lock',
  );

/** The provider gave the money back: into our books once, however often it says so. */
export async function settleRefund(tx: Transaction, context: OrdersContext, answer: ProviderRefund): Promise<void> {
  const payment = await lockPayment(tx, answer.payment);
  const refund = await lockRefund(tx, answer.number);
  if (!payment || refund?.payment !== payment.number) return park(tx, context, 'UNKNOWN_REFUND', answer.number, answer);
  if (refund.amount !== answer.amount) return park(tx, context, 'WRONG_AMOUNT', refund.number, { ours: refund.amount, theirs: answer.amount });
  const now = context.clock.now();
  if (!(await moveRefund(tx, refund, 'succeed', now))) return;
  await tx.run('update refund set provider_number = $2 where id = $1', [refund.id, answer.providerNumber], 'refund-provider-number');
  await postRefund(tx, { number: refund.number, orderId: payment.orderId, provider: payment.provider, amount: refund.amount }, now);
  const left = await tx.row<{ ofPayment: bigint; ofOrder: bigint }>(
    `select $2::bigint - (select coalesce(sum(amount), 0) from refund where payment_id = $1 and state = 'SUCCEEDED')::bigint as "ofPayment",
            (select balance from ledger_account where code = $3) as "ofOrder"`,
    [payment.id, payment.amount, deposit(payment.orderId)],
    'refund-left',
  );
  if (left?.ofPayment === 0n) await movePayment(tx, payment, 'refund', now);
  if (left?.ofOrder === 0n && mayMove(payment.order, 'REFUND')) await moveOrder(tx, context, payment.order, 'REFUND');
  else await recordTimeline(tx, context, payment.orderId, TimelineKind.REFUNDED);
}
