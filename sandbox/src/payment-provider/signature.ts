import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export function hmac(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text, 'utf8').digest('hex');
}

export function equal(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export function merchantStringToSign(method: string, target: string, timestamp: string, nonce: string, body: string): string {
  return [method, target, timestamp, nonce, body].join('\n');
}

/** Headers of one webhook attempt: each attempt has its own time and nonce, the event id stays. */
export function webhookHeaders(secret: string, eventId: string, body: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const nonce = randomBytes(16).toString('hex');
  return {
    'content-type': 'application/json; charset=utf-8',
    'x-sandboxpay-event': eventId,
    'x-sandboxpay-timestamp': timestamp,
    'x-sandboxpay-nonce': nonce,
    'x-sandboxpay-signature': hmac(secret, `${timestamp}.${nonce}.${body}`),
  };
}
