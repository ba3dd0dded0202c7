import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a merchant signs and checks: an example written from the README alone, used by the tests. */
export function signMerchantRequest(secret: string, method: string, target: string, body = '', at = new Date(), nonce: string = randomUUID()): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', secret).update([method, target, timestamp, nonce, body].join('\n')).digest('hex');
  return { 'content-type': 'application/json', 'x-sandboxpay-merchant': 'tonglu', 'x-sandboxpay-timestamp': timestamp, 'x-sandboxpay-nonce': nonce, 'x-sandboxpay-signature': signature };
}

export function verifyWebhook(secret: string, headers: IncomingHttpHeaders, body: string, now = new Date()): boolean {
  const timestamp = String(headers['x-sandboxpay-timestamp']);
  const expected = createHmac('sha256', secret).update(`${timestamp}.${String(headers['x-sandboxpay-nonce'])}.${body}`).digest();
  const given = Buffer.from(String(headers['x-sandboxpay-signature']), 'hex');
  return Math.abs(now.getTime() / 1000 - Number(timestamp)) <= 300 && given.length === expected.length && timingSafeEqual(given, expected);
}

export interface Received { type: string; id: string; data: Record<string, unknown>; genuine: boolean; nonce: string }

/** A merchant with an ear for webhooks. */
export class ExampleMerchant {
  readonly received: Received[] = [];
  /** The status each webhook is answered with. */
  answer = 204;
  private server!: Server;
  notifyUrl = '';

  constructor(readonly secret: string, private readonly clock: () => Date = () => new Date()) {}

  async listen(): Promise<this> {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        const body = Buffer.concat(chunks).toString();
        const { id, type, data } = JSON.parse(body) as Received;
        this.received.push({ id, type, data, genuine: verifyWebhook(this.secret, request.headers, body, this.clock()), nonce: String(request.headers['x-sandboxpay-nonce']) });
        response.writeHead(this.answer).end();
      });
    });
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.notifyUrl = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/notify`;
    return this;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async call(provider: string, method: string, target: string, content?: unknown): Promise<{ status: number; body: Record<string, unknown> & { error?: { code: string; message: string; field?: string } } }> {
    const body = content === undefined ? '' : JSON.stringify(content);
    const answer = await fetch(`${provider}${target}`, { method, headers: signMerchantRequest(this.secret, method, target, body, this.clock()), ...(body === '' ? {} : { body }) });
    const text = await answer.text();
    return { status: answer.status, body: answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : { text } };
  }

  payment(outTradeNo: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
    return {
      outTradeNo, amount: 329_900, currency: 'CNY', subject: '变频空调 1.5 匹', notifyUrl: this.notifyUrl,
      returnUrl: 'http://127.0.0.1:3000/orders/1', expiresAt: '2099-01-01T00:00:00Z', ...changes,
    };
  }
}

/** Waits until something becomes true; says what it waited for when it does not. */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>, withinMs = 4_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
