import { transact } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { park } from '../payment/discrepancy';
import { ProviderRefused } from '../payment/payment-provider';
import { lockRefund, settleRefund } from './settle-refund';
import { moveRefund } from './refund-lifecycle';

interface RefundToPay {
  number: string;
  payment: string;
  amount: bigint;
  reason: string;
}

/** Has the provider give the money back. Asked again with the same number, it goes back once. */
export async function payRefund(context: OrdersContext, number: string): Promise<void> {
  const { provider } = context.settings.payment;
  const refund = await context.db.row<RefundToPay>(
    `select r.number, p.number as payment, r.amount, r.reason from refund r join payment p on p.id = r.payment_id where r.number = $1 and r.state = 'REQUESTED'`,
    [number],
    'refund-to-pay',
  );
  if (!refund) return;
  try {
    const answer = await provider.refund(refund);
    await transact(context.db, (tx) => settleRefund(tx, context, answer));
  } catch (error) {
    if (!(error instanceof ProviderRefused)) throw error;
    const known = await provider.queryRefund(number);
    await (known ? transact(context.db, (tx) => settleRefund(tx, context, known)) : declined(context, number, error));
  }
}

/** The provider will never pay it back by itself: the buyer is still owed the money, so a person must see to it. */
function declined(context: OrdersContext, number: string, reason: ProviderRefused): Promise<void> {
  return transact(context.db, async (tx) => {
    const refund = await lockRefund(tx, number);
    if (!refund || !(await moveRefund(tx, refund, 'fail', context.clock.now()))) return;
    await park(tx, context, 'REFUND_DECLINED', number, { code: reason.code, message: reason.message });
  });
}
