import { refuse, transact } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { IllegalTransition } from '../order/order-problems';
import { type PaymentRequest, ProviderRefused, ProviderUnavailable, type Trade } from './payment-provider';
import { PaymentState } from './payment-lifecycle';
import { PaymentUnavailable } from './payment-problems';
import { settlePayment } from './settle-payment';

/** Makes sure that the provider has the payment and we have its page, or refuses with PaymentUnavailable. */
export async function openPayment(context: OrdersContext, number: string): Promise<void> {
  const request = await unopenedPayment(context, number);
  if (!request) return;
  let trade: Trade | undefined;
  try {
    trade = await createAtProvider(context, request);
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
    context.log.warn({ err: error, payment: number }, 'payment could not be opened');
    refuse(new PaymentUnavailable());
  }
  const settled = await transact(context.db, (tx) => settlePayment(tx, context, number, trade));
  if (settled?.state === PaymentState.FAILED) refuse(new PaymentUnavailable());
  // Called off while the provider was making it: nobody has seen its page yet, so nobody misses it.
  if (settled?.state === PaymentState.CLOSED && trade?.state === 'WAITING') {
    await context.settings.payment.provider.closePayment(number).catch((error: unknown) => context.log.warn({ err: error, payment: number }, 'closed payment stays open at the provider'));
    refuse(new IllegalTransition('PAY', settled.orderState));
  }
}

/** Undefined where the provider definitely has no such payment and will not have it. */
export async function createAtProvider({ settings: { payment }, log }: OrdersContext, request: PaymentRequest): Promise<Trade | undefined> {
  try {
    return await payment.provider.createPayment(request);
  } catch (error) {
    if (!(error instanceof ProviderRefused)) throw error;
    log.error({ err: error, payment: request.number }, 'the provider refused a payment');
    return payment.provider.queryPayment(request.number);
  }
}

/** What to ask the provider for; asked again, it must be the same to the letter. Undefined once there is a page. */
async function unopenedPayment(context: OrdersContext, number: string): Promise<PaymentRequest | undefined> {
  const payment = await context.db.row<PaymentToRequest>(
    `${paymentToRequest} where p.number = $1 and p.state = 'PENDING' and p.cashier_url is null`,
    [number],
    'payment-unopened',
  );
  return payment && requestOf(payment);
}

export interface PaymentToRequest {
  number: string;
  amount: bigint;
  orderNumber: string;
  notifyUrl: string;
  returnUrl: string | null;
  expiresAt: Date;
}

export const paymentToRequest = `select p.number, p.amount, o.number as "orderNumber", p.notify_url as "notifyUrl", p.return_url as "returnUrl", p.expires_at as "expiresAt",
  p.state, p.started_at as "startedAt", o.state as "orderState"
  from payment p join sales_order o on o.id = p.order_id`;

export const requestOf = ({ number, amount, orderNumber, notifyUrl, returnUrl, expiresAt }: PaymentToRequest): PaymentRequest => ({
  number,
  amount,
  subject: `通路 Tonglu ${orderNumber}`,
  notifyUrl,
  returnUrl: returnUrl ?? undefined,
  expiresAt,
});
