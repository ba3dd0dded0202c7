import { refuse, transact } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import type { OrderState } from '../order/order-lifecycle';
import { IllegalTransition } from '../order/order-problems';
import { type PaymentRequest, ProviderRefused, ProviderUnavailable, type Trade } from './payment-provider';
import { PaymentState } from './payment-lifecycle';
import { PaymentUnavailable } from './payment-problems';
import { type FetchedPayment, paymentColumns, toPayment } from './payment.loaders';
import { settlePayment } from './settle-payment';

/** Has the provider take a payment that it has not heard of, and keeps its page; or refuses with PaymentUnavailable. */
export async function openPayment(context: OrdersContext, request: PaymentRequest): Promise<void> {
  const { number } = request;
  let trade: Trade | undefined;
  try {
    trade = await createAtProvider(context, request);
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
    context.log.warn({ err: error, payment: number }, 'payment could not be opened');
    refuse(new PaymentUnavailable());
  }
  const settled = trade?.state === 'WAITING' ? await keepPage(context, number, trade) : await transact(context.db, (tx) => settlePayment(tx, context, number, trade));
  if (settled?.state === PaymentState.FAILED) refuse(new PaymentUnavailable());
  // Called off while the provider was making it: nobody has seen its page yet, so nobody misses it.
  if (settled?.state === PaymentState.CLOSED && trade?.state === 'WAITING') {
    await context.settings.payment.provider.closePayment(number).catch((error: unknown) => context.log.warn({ err: error, payment: number }, 'closed payment stays open at the provider'));
    refuse(new IllegalTransition('PAY', await stateOfOrder(context, number)));
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

async function stateOfOrder({ db }: OrdersContext, payment: string): Promise<OrderState> {
  const order = await db.row<{ state: OrderState }>('select state from sales_order where id = (select order_id from payment where number = $1)', [payment], 'order-of-closed-payment');
  if (!order) throw new Error(`Payment ${payment} lost its order`);
  return order.state;
}

/** As nearly always: there is nothing to settle yet, so one statement does, and brings along what will be shown. */
async function keepPage({ db, loaders }: OrdersContext, number: string, { providerNumber, cashierUrl }: Trade): Promise<{ state: PaymentState } | undefined> {
  const payment = (await db.write<FetchedPayment>(
    `update payment set provider_number = $2, cashier_url = $3 where number = $1 returning ${paymentColumns}`,
    [number, providerNumber, cashierUrl],
    'payment-page',
  )).at(0);
  if (payment) loaders.payment.prime(payment.id, toPayment(payment));
  return payment;
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

/** What to ask the provider for; asked again, it must be the same to the letter. */
export const requestOf = ({ number, amount, orderNumber, notifyUrl, returnUrl, expiresAt }: PaymentToRequest): PaymentRequest => ({
  number,
  amount,
  subject: `通路 Tonglu ${orderNumber}`,
  notifyUrl,
  returnUrl: returnUrl ?? undefined,
  expiresAt,
});
