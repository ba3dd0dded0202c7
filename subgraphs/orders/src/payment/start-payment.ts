import { isId, newId, NotFound, once, refuse, requireMember, transact, type Transaction } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { lockOrder } from '../order/lock-order';
import { canPay, type OrderRow } from '../order/order';
import { recordTimeline } from '../order/order-history';
import { TimelineKind } from '../order/order-lifecycle';
import { IllegalTransition } from '../order/order-problems';
import { checkPaymentAt } from './check-payments-soon';
import { checkReturnUrl } from './check-return-url';
import { openPayment, requestOf } from './open-payment';
import type { StartPaymentInput } from './payment-inputs';
import { paymentNumber } from './payment-number';
import { PaymentUnavailable } from './payment-problems';
import { type PaymentRequest, ProviderUnavailable } from './payment-provider';
import { reconcilePayment } from './reconcile-payment';

/** Should this process end before the provider has answered, another one asks again after so long. */
const secondChanceMs = 10_000;

/**
 * O4: gives the buyer a page to pay the order on. Our row is committed before the provider hears of it, so
 * that a crash in between leaves something to ask about, never money that nobody knows.
 */
export async function startPayment(context: OrdersContext, input: StartPaymentInput): Promise<{ paymentId: string }> {
  const memberId = requireMember(context);
  const returnUrl = checkReturnUrl(input.returnUrl, context.settings.payment.returnOrigins);
  const fresh = newPayment(context.clock.now());
  let request: PaymentRequest | undefined;
  const started = await transact(context.db, (tx) => {
    request = undefined;
    return once(tx, { actor: context.actor, verb: 'startPayment', input: { ...input }, foreseen: fresh }, async () => {
      const order = isId(input.order) ? await lockOrder(tx, input.order) : undefined;
      if (order?.memberId !== memberId) refuse(new NotFound(['input', 'order']));
      if (!canPay(order, context.clock.now())) refuse(new IllegalTransition('PAY', order.state));
      request = await writePayment(tx, context, fresh, order, returnUrl);
      return request ? fresh : pendingPayment(tx, order);
    });
  });
  await (request ? openPayment(context, request) : refreshPayment(context, started.number));
  return { paymentId: started.id };
}

interface Started {
  id: string;
  number: string;
}

function newPayment(now: Date): Started {
  const id = newId();
  return { id, number: paymentNumber('PAY', id, now) };
}

/** The one that is under way: starting twice shows the same page, in whichever window. */
async function pendingPayment(tx: Transaction, order: OrderRow): Promise<Started> {
  const pending = await tx.row<Started>(`select id, number from payment where order_id = $1 and state = 'PENDING'`, [order.id], 'payment-pending');
  if (!pending) throw new Error(`Order ${order.id} can neither be paid nor is it being paid`);
  return pending;
}

/** The buyer is back: did they pay, or decline, and the webhook is late? Where the provider is silent the known page must do. */
async function refreshPayment(context: OrdersContext, number: string): Promise<void> {
  try {
    await reconcilePayment(context, number);
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
    const unopened = await context.db.row(`select from payment where number = $1 and state = 'PENDING' and cashier_url is null`, [number], 'payment-without-page');
    if (unopened) refuse(new PaymentUnavailable());
  }
}

/** Writes it with its history, and says what to ask the provider for; undefined where one is under way already. */
async function writePayment(tx: Transaction, context: OrdersContext, { id, number }: Started, order: OrderRow, returnUrl: string | undefined): Promise<PaymentRequest | undefined> {
  const { provider, webhookUrl: notifyUrl } = context.settings.payment;
  const now = context.clock.now();
  const secondChance = new Date(now.getTime() + secondChanceMs);
  const written = await tx.run(
    `with started as (
       insert into payment (id, number, order_id, provider, state, amount, return_url, notify_url, started_at, expires_at, next_check_at)
       values ($1, $2, $3, $4, 'PENDING', $5, $6, $7, $8, $9, $10)
       on conflict (order_id) where state = 'PENDING' do nothing returning *)
     insert into payment_history (payment_id, from_state, to_state, at) select id, null, state, started_at from started`,
    [id, number, order.id, provider.name, order.payable, returnUrl ?? null, notifyUrl, now, order.payBy, secondChance],
    'payment-insert',
  );
  if (written === 0) return undefined;
  await recordTimeline(tx, context, order.id, TimelineKind.PAYMENT_STARTED);
  await checkPaymentAt(tx, number, secondChance);
  return requestOf({ number, amount: order.payable, orderNumber: order.number, notifyUrl, returnUrl: returnUrl ?? null, expiresAt: order.payBy });
}
