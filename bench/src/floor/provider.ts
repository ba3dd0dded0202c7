import { createHmac, randomUUID } from 'node:crypto';
import { Pool } from 'undici';

export interface Trade {
  tradeNo: string;
  cashierUrl: string;
}

export type Provider = (payment: { outTradeNo: string; amount: number; subject: string; notifyUrl: string; expiresAt: string }) => Promise<Trade>;

const path = '/v1/payments';

/** Asks the payment provider for a page to pay on, signed as it demands. */
export function providerAt(url: string, secret: string): Provider {
  const pool = new Pool(url, { connections: 32 });
  return async (payment) => {
    const body = JSON.stringify({ ...payment, currency: 'CNY' });
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const nonce = randomUUID();
    const signature = createHmac('sha256', secret).update(['POST', path, timestamp, nonce, body].join('\n')).digest('hex');
    const headers = { 'content-type': 'application/json', 'x-sandboxpay-merchant': 'tonglu', 'x-sandboxpay-timestamp': timestamp, 'x-sandboxpay-nonce': nonce, 'x-sandboxpay-signature': signature };
    const answer = await pool.request({ method: 'POST', path, headers, body });
    if (answer.statusCode !== 200) throw new Error(`The provider answered ${answer.statusCode}: ${await answer.body.text()}`);
    return (await answer.body.json()) as Trade;
  };
}
