import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { EndpointRequest } from '@tonglu/kit';
import { Pool } from 'undici';
import { z } from 'zod';
import { ForgedWebhook, type JournalLine, type Notice, type PaymentProvider, type PaymentRequest, ProviderRefused, type ProviderRefund, ProviderUnavailable, type RefundRequest, type Trade } from './payment-provider';

export interface SandboxPayOptions {
  url: string;
  merchant: string;
  secret: string;
  timeoutMs?: number;
  now?: () => Date;
}

const fen = z.number().int().nonnegative().transform(BigInt);
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

const trade = z
  .object({ outTradeNo: z.string(), tradeNo: z.string(), state: z.enum(['WAITING', 'CAPTURED', 'FAILED', 'CLOSED', 'EXPIRED']), amount: fen, currency: z.literal('CNY'), cashierUrl: z.url(), settledAt: instant.nullish() })
  .transform(({ outTradeNo, tradeNo, state, amount, cashierUrl, settledAt }): Trade => ({ number: outTradeNo, providerNumber: tradeNo, state, amount, cashierUrl, settledAt: settledAt ?? undefined }));

const refund = z
  .object({ outRefundNo: z.string(), refundNo: z.string(), outTradeNo: z.string(), amount: fen, currency: z.literal('CNY'), state: z.literal('SUCCEEDED'), succeededAt: instant })
  .transform((given): ProviderRefund => ({ number: given.outRefundNo, providerNumber: given.refundNo, payment: given.outTradeNo, amount: given.amount, settledAt: given.succeededAt }));

const journal = z.object({
  entries: z.array(
    z
      .object({ at: instant, kind: z.enum(['CAPTURE', 'REFUND', 'CLOSE']), outTradeNo: z.string(), outRefundNo: z.string().optional(), amount: fen })
      .transform(({ at, kind, outTradeNo, outRefundNo, amount }): JournalLine => ({ at, kind, payment: outTradeNo, refund: outRefundNo, amount })),
  ),
});

const webhook = z
  .object({
    id: z.string().min(1).max(128),
    type: z.enum(['payment.captured', 'payment.failed', 'refund.succeeded']),
    data: z.object({ outTradeNo: z.string(), outRefundNo: z.string().optional(), amount: fen, currency: z.literal('CNY') }),
  })
  .transform(({ id, type, data }): Notice => ({ eventId: id, type, payment: data.outTradeNo, refund: data.outRefundNo, amount: data.amount }));

const refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** How far the provider's clock and ours may be apart, and so how long a captured webhook could be replayed. */
const webhookWindowSeconds = 300;

/** The sandbox provider: JSON over HTTP, every message signed by HMAC-SHA256. */
export class SandboxPay implements PaymentProvider {
  readonly name = 'sandbox-pay';
  private readonly pool: Pool;
  private readonly timeoutMs: number;

  constructor(private readonly options: SandboxPayOptions) {
    this.timeoutMs = options.timeoutMs ?? 2_000;
    this.pool = new Pool(new URL(options.url).origin, { connections: 32, connectTimeout: this.timeoutMs });
  }

  async createPayment({ number, amount, subject, notifyUrl, returnUrl, expiresAt }: PaymentRequest): Promise<Trade> {
    const body = { outTradeNo: number, amount: Number(amount), currency: 'CNY', subject, notifyUrl, returnUrl, expiresAt: expiresAt.toISOString() };
    return understand(trade, await this.ask('POST', '/v1/payments', body));
  }

  async queryPayment(number: string): Promise<Trade | undefined> {
    return unlessUnknown(async () => understand(trade, await this.ask('GET', `/v1/payments/${encodeURIComponent(number)}`)));
  }

  async closePayment(number: string): Promise<Trade | undefined> {
    try {
      return await unlessUnknown(async () => understand(trade, await this.ask('POST', `/v1/payments/${encodeURIComponent(number)}/close`)));
    } catch (error) {
      if (error instanceof ProviderRefused && error.code === 'ALREADY_PAID') return this.queryPayment(number);
      throw error;
    }
  }

  async refund({ number, payment, amount, reason }: RefundRequest): Promise<ProviderRefund> {
    return understand(refund, await this.ask('POST', '/v1/refunds', { outTradeNo: payment, outRefundNo: number, amount: Number(amount), reason }));
  }

  async queryRefund(number: string): Promise<ProviderRefund | undefined> {
    return unlessUnknown(async () => understand(refund, await this.ask('GET', `/v1/refunds/${encodeURIComponent(number)}`)));
  }

  async journal(from: Date, to: Date): Promise<JournalLine[]> {
    const window = new URLSearchParams({ from: from.toISOString(), to: to.toISOString() });
    return understand(journal, await this.ask('GET', `/v1/journal?${window.toString()}`)).entries;
  }

  readWebhook({ headers, body }: EndpointRequest, now: Date): Notice {
    const timestamp = headers['x-sandboxpay-timestamp'];
    const nonce = headers['x-sandboxpay-nonce'];
    const signature = headers['x-sandboxpay-signature'];
    if (!timestamp || !nonce || !signature) throw new ForgedWebhook('unsigned');
    const expected = this.hmac(Buffer.concat([Buffer.from(`${timestamp}.${nonce}.`), body]));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, Buffer.from(expected))) throw new ForgedWebhook('signature does not fit');
    if (!/^\d{10}$/.test(timestamp) || Math.abs(now.getTime() / 1_000 - Number(timestamp)) > webhookWindowSeconds) throw new ForgedWebhook('outside the time window');
    const parsed = webhook.safeParse(json(body.toString('utf8')));
    if (!parsed.success) throw new ForgedWebhook(`not a webhook we know: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`);
    return parsed.data;
  }

  private hmac(text: string | Buffer): string {
    return createHmac('sha256', this.options.secret).update(text).digest('hex');
  }

  private async ask(method: 'GET' | 'POST', path: string, content?: object): Promise<unknown> {
    const body = content ? JSON.stringify(content) : '';
    const timestamp = String(Math.floor((this.options.now?.() ?? new Date()).getTime() / 1_000));
    const nonce = randomUUID();
    const headers = {
      'content-type': 'application/json',
      'x-sandboxpay-merchant': this.options.merchant,
      'x-sandboxpay-timestamp': timestamp,
      'x-sandboxpay-nonce': nonce,
      'x-sandboxpay-signature': this.hmac([method, path, timestamp, nonce, body].join('\n')),
    };
    const { status, text } = await this.send(method, path, headers, body);
    if (status === 200) return json(text);
    const no = refusal.safeParse(json(text));
    // 5xx, 429 and a signature out of time say nothing about the payment itself.
    if (status < 400 || status === 401 || status === 429 || status >= 500 || !no.success) throw new ProviderUnavailable(`${this.name} answered ${status}`);
    throw new ProviderRefused(no.data.error.code, no.data.error.message);
  }

  private async send(method: 'GET' | 'POST', path: string, headers: Record<string, string>, body: string): Promise<{ status: number; text: string }> {
    try {
      const response = await this.pool.request({ method, path, headers, body: body || undefined, signal: AbortSignal.timeout(this.timeoutMs) });
      return { status: response.statusCode, text: await response.body.text() };
    } catch (error) {
      throw new ProviderUnavailable(`${this.name} did not answer`, { cause: error });
    }
  }
}

async function unlessUnknown<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProviderRefused && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}

function understand<T>(schema: z.ZodType<T>, answer: unknown): T {
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw new ProviderUnavailable('the provider answered something else than its protocol says', { cause: parsed.error });
  return parsed.data;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
