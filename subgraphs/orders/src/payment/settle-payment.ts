import type { Transaction } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { lockOrder } from '../order/lock-order';
import type { OrderRow } from '../order/order';
import { recordTimeline } from '../order/order-history';
import { mayMove, TimelineKind } from '../order/order-lifecycle';
import { markOrderPaid, reopenOrder } from '../order/settle-order';
import { requestRefund } from '../refund/request-refund';
import { checkPaymentsSoon } from './check-payments-soon';
import { park } from './discrepancy';
import { postCapture } from './payment-ledger';
import { movePayment, type PaymentState } from './payment-lifecycle';
import type { Trade } from './payment-provider';

export interface LockedPayment {
  id: string;
  number: string;
  orderId: string;
  provider: string;
  state: PaymentState;
  amount: bigint;
}

/**
 * Takes what the provider says about a payment into our books: all of it, or nothing, and however often it
 * is said, once. `trade` undefined: the provider definitely does not have it. Answers how things stand
 * then; undefined where we have no such payment.
 */
export async function settlePayment(tx: Transaction, context: OrdersContext, number: string, trade: Trade | undefined): Promise<{ state: PaymentState } | undefined> {
  const payment = await lockPayment(tx, number);
  if (!payment) {
    if (trade?.state === 'CAPTURED') await park(tx, context, 'UNKNOWN_PAYMENT', number, trade);
    return undefined;
  }
  if (trade) await keepProviderFacts(tx, payment, trade);
  if (!trade || trade.state === 'FAILED') await fail(tx, context, payment);
  else if (trade.state === 'CLOSED') await movePayment(tx, payment, 'close', context.clock.now());
  else if (trade.state === 'CAPTURED') await capture(tx, context, payment, trade);
  return tx.row('select state from payment where id = $1', [payment.id], 'payment-settled');
}

/** The order first, then the payment: as everybody does, so nobody waits in a circle. */
export async function lockPayment(tx: Transaction, number: string): Promise<(LockedPayment & { order: OrderRow }) | undefined> {
  const known = await tx.row<{ orderId: string }>('select order_id as "orderId" from payment where number = $1', [number], 'payment-order');
  if (!known) return undefined;
  const order = await lockOrder(tx, known.orderId);
  const payment = await tx.row<LockedPayment>('select id, number, order_id as "orderId", provider, state, amount from payment where number = $1 for update', [number], 'payment-lock');
  if (!order || !payment) throw new Error(`Payment ${number} lost its order`);
  return { ...payment, order };
}

function keepProviderFacts(tx: Transaction, payment: LockedPayment, trade: Trade): Promise<number> {
  return tx.run(
    'update payment set provider_number = $2, cashier_url = $3 where id = $1 and provider_number is distinct from $2',
    [payment.id, trade.providerNumber, trade.cashierUrl],
    'payment-provider-facts',
  );
}

async function fail(tx: Transaction, context: OrdersContext, payment: LockedPayment): Promise<void> {
  if (await movePayment(tx, payment, 'fail', context.clock.now())) await recordTimeline(tx, context, payment.orderId, TimelineKind.PAYMENT_FAILED);
}

async function capture(tx: Transaction, context: OrdersContext, payment: LockedPayment & { order: OrderRow }, trade: Trade): Promise<void> {
  if (trade.amount !== payment.amount) return park(tx, context, 'WRONG_AMOUNT', payment.number, { ours: payment.amount, theirs: trade.amount });
  const now = context.clock.now();
  if (!(await movePayment(tx, payment, 'capture', now, trade.settledAt ?? now))) return; // told before
  if (await bringsGoods(tx, context, payment.order)) await checkPaymentsSoon(tx, context, payment.orderId);
  else await requestRefund(tx, context, payment, payment.order.state === 'CANCELLED' ? 'LATE_PAYMENT' : 'PAID_TWICE');
  await postCapture(tx, payment, now); // last: every capture waits for the provider's one account
}

/** Whether this money buys the order: it was waiting for it, or it can be had once more. */
async function bringsGoods(tx: Transaction, context: OrdersContext, order: OrderRow): Promise<boolean> {
  const outcome = await markOrderPaid(tx, context, order.id);
  if (outcome === 'CANCELLED') return mayMove(order, 'REOPEN') && reopenOrder(tx, context, order.id);
  return outcome === 'PAID';
}
