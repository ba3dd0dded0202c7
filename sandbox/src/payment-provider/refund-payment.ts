import { z } from 'zod';
import { badInput, Refusal } from '../shared/refusal';
import { fen, merchantNumber, newNumber } from './create-payment';
import type { Refund } from './events';
import { paymentData, planEvent } from './plan-event';
import type { Provider } from './provider';
import { differing, type Trade } from './trade';

const input = z.strictObject({
  outTradeNo: merchantNumber,
  outRefundNo: merchantNumber,
  amount: fen,
  reason: z.string().trim().min(1, 'must not be empty').max(200, 'has at most 200 characters'),
});
type RefundRequest = z.infer<typeof input>;

/** Money goes back at once, the webhook follows; never more than was captured, and each outRefundNo once. */
export async function refundPayment(provider: Provider, body: unknown): Promise<Refund> {
  const parsed = input.safeParse(body);
  if (!parsed.success) throw badInput(parsed.error);
  const request = parsed.data;
  const { locks, refunds } = provider.ledger;
  // Always refund number first, then payment: two requests cannot wait for each other.
  return locks.run(`refund ${request.outRefundNo}`, () => locks.run(request.outTradeNo, async () => {
    const existing = refunds.get(request.outRefundNo);
    if (existing) return requireSame(existing, request);
    return giveBack(provider, provider.ledger.trade(request.outTradeNo), request);
  }));
}

function requireSame(existing: Refund, request: RefundRequest): Refund {
  const { outTradeNo, outRefundNo, amount, reason } = existing;
  const other = differing<RefundRequest>({ outTradeNo, outRefundNo, amount, reason }, request);
  if (other) throw new Refusal(409, 'CONFLICT', `Refund ${outRefundNo} exists with another ${other}.`, other);
  return existing;
}

async function giveBack(provider: Provider, trade: Trade, request: RefundRequest): Promise<Refund> {
  const now = provider.clock();
  const at = now.toISOString();
  if (trade.state(now) !== 'CAPTURED') throw new Refusal(409, 'NOT_PAID', `Payment ${request.outTradeNo} was not captured.`);
  if (request.amount > trade.refundable) throw new Refusal(409, 'REFUND_EXCEEDS_CAPTURE', `Of payment ${request.outTradeNo}, ${trade.refundable} fen can still be refunded.`, 'amount');
  const refund: Refund = { ...request, refundNo: newNumber('SR', now), createdAt: at };
  const { outRefundNo, refundNo, amount, reason } = refund;
  const refundedAmount = trade.refundedAmount + amount;
  const data = paymentData(trade, { outRefundNo, refundNo, amount, refundedAmount, reason, state: 'SUCCEEDED', succeededAt: at });
  const tell = planEvent(provider, trade, 'refund.succeeded', data, now);
  await provider.ledger.record({ kind: 'refund.succeeded', at, refund, tell });
  return refund;
}

export function describeRefund(refund: Refund): Record<string, unknown> {
  const { outRefundNo, refundNo, outTradeNo, amount, reason, createdAt } = refund;
  return { outRefundNo, refundNo, outTradeNo, amount, currency: 'CNY', reason, state: 'SUCCEEDED', succeededAt: createdAt };
}
