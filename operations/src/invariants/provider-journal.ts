import { createHmac, randomUUID } from 'node:crypto';
import { z } from 'zod';

export interface ProviderAccess {
  url: string;
  secret: string;
}

const answer = z.object({
  entries: z.array(z.object({ at: z.iso.datetime(), kind: z.enum(['CAPTURE', 'REFUND', 'CLOSE']), outTradeNo: z.string(), outRefundNo: z.string().optional(), amount: z.number().int() })),
});

export interface ProviderMove {
  kind: 'CAPTURE' | 'REFUND';
  /** The payment's number, or the refund's. */
  number: string;
  amount: number;
  at: string;
}

/** Every movement of money in the provider's own journal: asked for here, apart from the code that it is to check. */
export async function readProviderJournal({ url, secret }: ProviderAccess): Promise<ProviderMove[]> {
  const target = '/v1/journal';
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const nonce = randomUUID();
  const signature = createHmac('sha256', secret).update(['GET', target, timestamp, nonce, ''].join('\n')).digest('hex');
  const response = await fetch(url + target, {
    headers: { 'x-sandboxpay-merchant': 'tonglu', 'x-sandboxpay-timestamp': timestamp, 'x-sandboxpay-nonce': nonce, 'x-sandboxpay-signature': signature },
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`the payment provider answered ${response.status} to ${target}`);
  return answer.parse(await response.json()).entries.flatMap(({ kind, outTradeNo, outRefundNo, amount, at }) => (kind === 'CLOSE' ? [] : [{ kind, number: outRefundNo ?? outTradeNo, amount, at }]));
}
