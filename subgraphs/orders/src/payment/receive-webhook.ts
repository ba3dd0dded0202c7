import { type Endpoint, type EndpointRequest, type EndpointResponse, transact, type Transaction } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { settleRefund } from '../refund/settle-refund';
import { park } from './discrepancy';
import { ForgedWebhook, type Notice, type ProviderRefund, ProviderUnavailable, type Trade } from './payment-provider';
import { settlePayment } from './settle-payment';

/** UNCONFIRMED: the provider, asked, knows nothing of it (yet). A message of the same id is looked at again. */
type Outcome = 'SETTLED' | 'UNCONFIRMED' | 'PARKED';
type Settle = (tx: Transaction) => Promise<Outcome>;

/**
 * O4: the provider says that something happened. A genuine message is still only a hint: what is true is
 * asked of the provider before anything is credited. Answered with success once it is committed.
 */
export const paymentWebhook: Endpoint<OrdersContext> = { method: 'POST', path: '/payment-provider', limit: 64 * 1024, handle: receiveWebhook };

async function receiveWebhook(context: OrdersContext, request: EndpointRequest): Promise<EndpointResponse> {
  const { provider } = context.settings.payment;
  let notice: Notice;
  try {
    notice = provider.readWebhook(request, context.clock.now());
  } catch (error) {
    if (!(error instanceof ForgedWebhook)) throw error;
    context.log.warn({ reason: error.message }, 'payment webhook turned away');
    return { status: 401 };
  }
  if (await isSettled(context, notice)) return { status: 204 };
  let settle: Settle;
  try {
    settle = await askProvider(context, notice);
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
    return { status: 503 }; // it will be sent again
  }
  await transact(context.db, async (tx) => {
    const outcome = await settle(tx);
    await tx.run(
      `insert into provider_event (provider, event_id, type, payment_number, outcome, received_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (provider, event_id) do update set outcome = excluded.outcome where provider_event.outcome = 'UNCONFIRMED'`,
      [provider.name, notice.eventId, notice.type, notice.payment, outcome, context.clock.now()],
      'provider-event',
    );
  });
  return { status: 204 };
}

/** Whether this very event has had its effect: a repeat, by the provider or by somebody who recorded it. */
async function isSettled({ db, settings }: OrdersContext, { eventId }: Notice): Promise<boolean> {
  const known = await db.row(
    `select from provider_event where provider = $1 and event_id = $2 and outcome <> 'UNCONFIRMED'`,
    [settings.payment.provider.name, eventId],
    'provider-event-known',
  );
  return known !== undefined;
}

async function askProvider(context: OrdersContext, notice: Notice): Promise<Settle> {
  const { provider } = context.settings.payment;
  if (notice.type === 'refund.succeeded') {
    const refund = notice.refund ? await provider.queryRefund(notice.refund) : undefined;
    return (tx) => takeRefund(tx, context, notice, refund);
  }
  const trade = await provider.queryPayment(notice.payment);
  return (tx) => takePayment(tx, context, notice, trade);
}

async function takeRefund(tx: Transaction, context: OrdersContext, notice: Notice, refund: ProviderRefund | undefined): Promise<Outcome> {
  if (!refund) return 'UNCONFIRMED';
  if (refund.amount !== notice.amount) return contradiction(tx, context, notice, refund.amount);
  await settleRefund(tx, context, refund);
  return 'SETTLED';
}

async function takePayment(tx: Transaction, context: OrdersContext, notice: Notice, trade: Trade | undefined): Promise<Outcome> {
  if (trade && trade.amount !== notice.amount) return contradiction(tx, context, notice, trade.amount);
  if (!trade) return 'UNCONFIRMED';
  await settlePayment(tx, context, notice.payment, trade);
  return trade.state === (notice.type === 'payment.captured' ? 'CAPTURED' : 'FAILED') ? 'SETTLED' : 'UNCONFIRMED';
}

async function contradiction(tx: Transaction, context: OrdersContext, notice: Notice, asked: bigint): Promise<Outcome> {
  await park(tx, context, 'WRONG_AMOUNT', notice.refund ?? notice.payment, { event: notice.eventId, told: notice.amount, asked });
  return 'PARKED';
}
