import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { badInput, badRequest } from '../shared/refusal';
import { shanghaiDay } from '../shared/shanghai';
import { isMerchantAddress, type Provider } from './provider';
import type { PaymentRequest, Trade } from './trade';

export const merchantNumber = z.string().regex(/^[\w-]{6,64}$/, 'has 6 to 64 letters, digits, - or _');
export const fen = z.number().int('is an integer number of fen').min(1, 'is at least 1 fen').max(10_000_000_000, 'is at most 10000000000 fen');
const address = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).max(2_048);

const input = z.strictObject({
  outTradeNo: merchantNumber,
  amount: fen,
  currency: z.literal('CNY', 'must be CNY'),
  subject: z.string().trim().min(1, 'must not be empty').max(127, 'has at most 127 characters'),
  notifyUrl: address,
  returnUrl: address.optional(),
  expiresAt: z.iso.datetime({ offset: true, error: 'must be an ISO 8601 instant such as 2026-11-21T10:00:00Z' }),
});

/** Asked twice with the same content: the same payment, in whatever state it is by now. */
export async function createPayment(provider: Provider, body: unknown): Promise<Trade> {
  const parsed = input.safeParse(body);
  if (!parsed.success) throw badInput(parsed.error);
  const request = parsed.data;
  return provider.ledger.locks.run(request.outTradeNo, async () => {
    const existing = provider.ledger.trades.get(request.outTradeNo);
    if (existing) existing.requireSame(request);
    else await open(provider, request);
    return provider.ledger.trade(request.outTradeNo);
  });
}

async function open(provider: Provider, request: PaymentRequest): Promise<void> {
  const now = provider.clock();
  for (const field of ['notifyUrl', 'returnUrl'] as const) {
    const target = request[field];
    if (target !== undefined && !isMerchantAddress(provider, target)) throw badRequest(`${field}: must be on an origin registered for the merchant, or on this machine`, field);
  }
  if (new Date(request.expiresAt) <= now) throw badRequest(`expiresAt: is not in the future (the provider's clock reads ${now.toISOString()})`, 'expiresAt');
  await provider.ledger.record({ kind: 'payment.created', at: now.toISOString(), tradeNo: newNumber('SP', now), request });
}

/** Business day and 16 random digits: the cashier's address cannot be guessed. */
export function newNumber(prefix: string, now: Date): string {
  const digits = [0, 0].map(() => String(randomInt(100_000_000)).padStart(8, '0')).join('');
  return `${prefix}${shanghaiDay(now).replaceAll('-', '')}${digits}`;
}
