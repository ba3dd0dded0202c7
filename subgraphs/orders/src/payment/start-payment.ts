import { isId, newId, NotFound, once, refuse, requireMember, transact, type Transaction } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { lockOrder } from '../order/lock-order';
import { canPay, type OrderRow } from '../order/order';
import { recordTimeline } from '../order/order-history';
import { TimelineKind } from '../order/order-lifecycle';
import { IllegalTransition } from '../order/order-problems';
import { checkPaymentAt } from './check-payments-soon';
import { checkReturnUrl } from './check-return-url';
import { openPayment } from './open-payment';
import { PaymentState, recordPaymentState } from './payment-lifecycle';
import type { StartPaymentInput } from './payment-inputs';
import { paymentNumber } from './payment-number';
import { PaymentUnavailable } from './payment-problems';
import { ProviderUnavailable } from './payment-provider';
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
  let isNew = false;
  const started = await transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'startPayment', input: { ...input } }, async () => {
      const order = isId(input.order) ? await lockOrder(tx, input.order) : undefined;
      if (order?.memberId !== memberId) refuse(new NotFound(['input', 'order']));
      if (!canPay(order, context.clock.now())) refuse(new IllegalTransition('PAY', order.state));
      const pending = await pendingPayment(tx, order);
      isNew = !pending;
      return pending ?? writePayment(tx, context, order, returnUrl);
    }),
  );
  await (isNew ? openPayment(context, started.number) : refreshPayment(context, started.number));
  return { paymentId: started.id };
}

interface Started {
  id: string;
  number: string;
}

/** The one that is under way: starting twice shows the same page, in whichever window. */
const pendingPayment = (tx: Transaction, order: OrderRow): Promise<Started | undefined> =>
  tx.row<Started>(`select id, number from payment where order_id = $1 and state = 'PENDING'`, [order.id], 'payment-pending');

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

async function writePayment(tx: Transaction, context: OrdersContext, order: OrderRow, returnUrl: string | undefined): Promise<Started> {
  const { provider, webhookUrl } = context.settings.payment;
  const now = context.clock.now();
  const secondChance = new Date(now.getTime() + secondChanceMs);
  const id = newId();
  const number = paymentNumber('PAY', id, now);
  await tx.run(
    `insert into payment (id, number, order_id, provider, state, amount, return_url, notify_url, started_at, expires_at, next_check_at)
     values ($1, $2, $3, $4, 'PENDING', $5, $6, $7, $8, $9, $10)`,
    [id, number, order.id, provider.name, order.payable, returnUrl ?? null, webhookUrl, now, order.payBy, secondChance],
    'payment-insert',
  );
  await recordPaymentState(tx, id, null, PaymentState.PENDING, now);
  await recordTimeline(tx, context, order.id, TimelineKind.PAYMENT_STARTED);
  await checkPaymentAt(tx, number, secondChance);
  return { id, number };
}
