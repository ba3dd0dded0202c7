import { transact } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { OrderState } from '../order/order-lifecycle';
import { createAtProvider, paymentToRequest, type PaymentToRequest, requestOf } from './open-payment';
import { PaymentState } from './payment-lifecycle';
import { settlePayment } from './settle-payment';

interface PaymentToCheck extends PaymentToRequest {
  state: PaymentState;
  orderState: OrderState;
  startedAt: Date;
}

/** How long until the provider is asked again, at least. */
const restMs = 30_000;

/**
 * Asks the provider how a pending payment stands, for the webhook that never came and the process that died
 * half way. One that nobody should pay any more is closed there first: if the buyer was quicker, the
 * provider says so and the money is taken in.
 */
export async function reconcilePayment(context: OrdersContext, number: string): Promise<void> {
  const { provider } = context.settings.payment;
  const payment = await context.db.row<PaymentToCheck>(`${paymentToRequest} where p.number = $1 and p.state = 'PENDING'`, [number], 'payment-to-check');
  if (!payment) return;
  const now = context.clock.now();
  const wanted = payment.orderState === OrderState.AWAITING_PAYMENT && now < payment.expiresAt;
  const trade = wanted
    ? ((await provider.queryPayment(number)) ?? (await createAtProvider(context, requestOf(payment))))
    : await provider.closePayment(number);
  await transact(context.db, async (tx) => {
    const settled = await settlePayment(tx, context, number, trade);
    if (settled?.state !== PaymentState.PENDING) return;
    await tx.run('update payment set next_check_at = $2 where number = $1', [number, nextCheck(payment, now)], 'payment-next-check');
  });
}

/** The older it is, the rarer; but once right when it expires. */
function nextCheck({ startedAt, expiresAt }: PaymentToCheck, now: Date): Date {
  const rest = Math.max(restMs, now.getTime() - startedAt.getTime());
  const next = now.getTime() + rest;
  const expiry = expiresAt.getTime();
  return new Date(now.getTime() < expiry ? Math.min(next, expiry) : next);
}
