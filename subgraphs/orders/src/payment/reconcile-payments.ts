import type { Job } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { payRefund } from '../refund/pay-refund';
import { payRefundTask } from '../refund/request-refund';
import { reconcilePaymentTask } from './check-payments-soon';
import { ProviderUnavailable } from './payment-provider';
import { reconcilePayment } from './reconcile-payment';

const batch = 400;
const abreast = 8;
const restMs = 30_000;

interface Due {
  kind: 'payment' | 'refund';
  number: string;
}

const settle = { payment: reconcilePayment, refund: payRefund } as const;

/**
 * Every minute: whatever is due and unfinished is asked of the provider again, the longest due first. The jobs
 * of single payments are quicker; this is what makes sure that nothing stays behind.
 */
export async function reconcilePayments(context: OrdersContext): Promise<void> {
  const due = await context.db.rows<Due>(
    `select 'refund' as kind, number, next_check_at from refund where state = 'REQUESTED' and next_check_at <= $1
     union all select 'payment', number, next_check_at from payment where state = 'PENDING' and next_check_at <= $1
     order by next_check_at limit ${batch}`,
    [context.clock.now()],
    'payments-due',
  );
  for (let start = 0; start < due.length; start += abreast) {
    const asked = due.slice(start, start + abreast);
    const failures = (await Promise.all(asked.map((each) => failureOf(context, each)))).filter((failure) => failure !== undefined);
    for (const failure of failures) if (!(failure instanceof ProviderUnavailable)) context.log.error({ err: failure }, 'reconciliation failed');
    // The provider is away: asking for the rest would only take time. The next minute tries again.
    if (failures.some((failure) => failure instanceof ProviderUnavailable)) return context.log.warn('the payment provider does not answer; reconciliation waits');
  }
}

/** What fails goes to the end of the line, so that it never keeps the others from their turn. */
async function failureOf(context: OrdersContext, { kind, number }: Due): Promise<unknown> {
  try {
    await settle[kind](context, number);
    return undefined;
  } catch (error) {
    await context.db.write(`update ${kind} set next_check_at = $2 where number = $1`, [number, new Date(context.clock.now().getTime() + restMs)], `${kind}-postpone`);
    return error;
  }
}

const numberOf = (payload: unknown): string => (payload as { number: string }).number;

export const paymentJobs: readonly Job<OrdersContext>[] = [
  { name: 'reconcile-payments', every: '* * * * *', run: reconcilePayments },
  { name: reconcilePaymentTask, run: (context, payload) => reconcilePayment(context, numberOf(payload)) },
  { name: payRefundTask, run: (context, payload) => payRefund(context, numberOf(payload)) },
];
