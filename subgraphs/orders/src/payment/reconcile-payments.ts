import type { Job } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { payRefund } from '../refund/pay-refund';
import { payRefundTask } from '../refund/request-refund';
import { reconcilePaymentTask } from './check-payments-soon';
import { ProviderUnavailable } from './payment-provider';
import { reconcilePayment } from './reconcile-payment';

const batch = 200;
const abreast = 8;

/**
 * Every minute: whatever is due and unfinished is asked of the provider again. The jobs of single payments
 * are quicker; this is what makes sure that nothing stays behind.
 */
export async function reconcilePayments(context: OrdersContext): Promise<void> {
  const due = (table: 'payment' | 'refund', state: string) =>
    context.db.rows<{ number: string }>(`select number from ${table} where state = '${state}' and next_check_at <= $1 order by next_check_at limit ${batch}`, [context.clock.now()], `${table}-due`);
  const work = [
    ...(await due('refund', 'REQUESTED')).map(({ number }) => () => payRefund(context, number)),
    ...(await due('payment', 'PENDING')).map(({ number }) => () => reconcilePayment(context, number)),
  ];
  for (let start = 0; start < work.length; start += abreast) {
    const outcomes = await Promise.allSettled(work.slice(start, start + abreast).map((each) => each()));
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    for (const failure of failures) if (!(failure instanceof ProviderUnavailable)) context.log.error({ err: failure }, 'reconciliation failed');
    // The provider is away: asking for the rest would only take time. The next minute tries again.
    if (failures.some((failure) => failure instanceof ProviderUnavailable)) return context.log.warn('the payment provider does not answer; reconciliation waits');
  }
}

const numberOf = (payload: unknown): string => (payload as { number: string }).number;

export const paymentJobs: readonly Job<OrdersContext>[] = [
  { name: 'reconcile-payments', every: '* * * * *', run: reconcilePayments },
  { name: reconcilePaymentTask, run: (context, payload) => reconcilePayment(context, numberOf(payload)) },
  { name: payRefundTask, run: (context, payload) => payRefund(context, numberOf(payload)) },
];
