import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Running } from '../shared/serve';
import { ExampleMerchant, signMerchantRequest } from '../testing/example-merchant';
import { startPaymentProvider } from './start';

const secret = 'a-secret-of-the-merchant';
let merchant: ExampleMerchant;
let provider: Running;
let now: Date;

beforeAll(async () => {
  merchant = await new ExampleMerchant(secret, () => now).listen();
});
afterAll(() => merchant.close());
beforeEach(async () => {
  now = new Date();
  // On disk: only a journal that takes its time lets concurrent requests meet.
  provider = await startPaymentProvider({ secret, clock: () => now, dataDir: mkdtempSync(join(tmpdir(), 'pay-')) });
});
afterEach(() => provider.close());

const call = (method: string, target: string, content?: unknown) => merchant.call(provider.url, method, target, content);
const create = (no: string, changes = {}) => call('POST', '/v1/payments', merchant.payment(no, changes));
const control = (path: string, content: unknown) => fetch(`${provider.url}${path}`, { method: 'POST', body: JSON.stringify(content) });
const pay = (outTradeNo: string) => control('/control/confirm', { outTradeNo });

describe('payments', () => {
  it('opens one payment per number, however often and however concurrently it is asked', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => create('PAY-0001')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => body.tradeNo)).size).toBe(1);
    expect(answers[0]!.body).toMatchObject({ outTradeNo: 'PAY-0001', state: 'WAITING', amount: 329_900, currency: 'CNY', refundedAmount: 0, settledAt: null });
    expect(answers[0]!.body.cashierUrl).toBe(`${provider.url}/cashier/${String(answers[0]!.body.tradeNo)}`);
  });

  it.each([['amount', 1], ['subject', 'other'], ['expiresAt', '2098-01-01T00:00:00Z'], ['returnUrl', undefined]])('refuses the same number with another %s', async (field, value) => {
    await create('PAY-0001');
    expect(await create('PAY-0001', { [field]: value })).toMatchObject({ status: 409, body: { error: { code: 'CONFLICT', field } } });
  });

  it.each([
    ['amount', 0], ['amount', 12.5], ['amount', '100'], ['amount', 10_000_000_001], ['currency', 'USD'], ['subject', '  '], ['outTradeNo', 'a b'],
    ['notifyUrl', 'https://elsewhere.example/notify'], ['notifyUrl', 'file:///etc/passwd'], ['returnUrl', 'https://127.0.0.1.evil.example/'],
    ['returnUrl', 'javascript:alert(1)'], ['expiresAt', '2020-01-01T00:00:00Z'], ['expiresAt', 'tomorrow'], ['colour', 'red'],
  ])('refuses %s = %p, naming the field', async (field, value) => {
    expect(await create('PAY-0001', { [field]: value })).toMatchObject({ status: 400, body: { error: { code: 'BAD_REQUEST', field } } });
    expect((await call('GET', '/v1/payments/PAY-0001')).status).toBe(404);
  });

  it('lets a registered origin receive webhooks and browsers', async () => {
    await provider.close();
    provider = await startPaymentProvider({ secret, merchantOrigins: ['https://mall.example'] });
    expect((await create('PAY-0001', { returnUrl: 'https://mall.example/orders' })).status).toBe(200);
    expect((await create('PAY-0002', { returnUrl: 'https://mall.example:444/orders' })).status).toBe(400);
  });

  it('expires by itself; then it can be closed, not paid', async () => {
    await create('PAY-0001', { expiresAt: new Date(now.getTime() + 60_000).toISOString() });
    now = new Date(now.getTime() + 60_000);
    expect((await call('GET', '/v1/payments/PAY-0001')).body.state).toBe('EXPIRED');
    await pay('PAY-0001');
    expect((await call('POST', '/v1/payments/PAY-0001/close')).body.state).toBe('CLOSED');
  });

  it('closes what is unpaid, also twice, and refuses once it is paid', async () => {
    await create('PAY-0001');
    for (const _ of [1, 2]) expect(await call('POST', '/v1/payments/PAY-0001/close')).toMatchObject({ status: 200, body: { state: 'CLOSED' } });
    await pay('PAY-0001');
    expect((await call('GET', '/v1/payments/PAY-0001')).body.state).toBe('CLOSED');
    await create('PAY-0002');
    await pay('PAY-0002');
    expect(await call('POST', '/v1/payments/PAY-0002/close')).toMatchObject({ status: 409, body: { error: { code: 'ALREADY_PAID' } } });
  });

  it('confirm and close at the same time: exactly one of them wins', async () => {
    for (let round = 0; round < 20; round += 1) {
      const no = `PAY-RACE-${round}`;
      await create(no);
      const [, closed] = await Promise.all([pay(no), call('POST', `/v1/payments/${no}/close`)]);
      const { state } = (await call('GET', `/v1/payments/${no}`)).body;
      expect([closed.status, state]).toEqual(closed.status === 200 ? [200, 'CLOSED'] : [409, 'CAPTURED']);
    }
  });
});

describe('refunds', () => {
  const refund = (outRefundNo: string, amount: number, changes = {}) => call('POST', '/v1/refunds', { outTradeNo: 'PAY-0001', outRefundNo, amount, reason: '七天无理由', ...changes });

  it('never gives back more than was captured, also when asked concurrently', async () => {
    await create('PAY-0001', { amount: 1_000 });
    expect(await refund('RF-00000', 1)).toMatchObject({ status: 409, body: { error: { code: 'NOT_PAID' } } });
    await pay('PAY-0001');
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => refund(`RF-0000${n}`, 300)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(answers.find(({ status }) => status !== 200)!.body.error).toMatchObject({ code: 'REFUND_EXCEEDS_CAPTURE', field: 'amount' });
    expect((await call('GET', '/v1/payments/PAY-0001')).body.refundedAmount).toBe(900);
  });

  it('makes each refund number once', async () => {
    await create('PAY-0001');
    await pay('PAY-0001');
    const answers = await Promise.all(Array.from({ length: 10 }, () => refund('RF-000001', 100)));
    expect(new Set(answers.map(({ body }) => body.refundNo)).size).toBe(1);
    expect(await refund('RF-000001', 101)).toMatchObject({ status: 409, body: { error: { code: 'CONFLICT', field: 'amount' } } });
    expect(await call('GET', '/v1/refunds/RF-000001')).toMatchObject({ status: 200, body: { state: 'SUCCEEDED', amount: 100, outTradeNo: 'PAY-0001' } });
    expect((await call('GET', '/v1/refunds/RF-999999')).status).toBe(404);
  });
});

describe('reconciliation', () => {
  it('lists captures, refunds and closes of a time, and the day as a bill', async () => {
    now = new Date('2026-11-21T15:59:00Z');
    await create('PAY-0001', { amount: 123_456, subject: '=HYPERLINK("x"), 空调' });
    await pay('PAY-0001');
    await create('PAY-0002');
    await call('POST', '/v1/payments/PAY-0002/close');
    now = new Date('2026-11-21T16:00:00Z');
    await call('POST', '/v1/refunds', { outTradeNo: 'PAY-0001', outRefundNo: 'RF-000001', amount: 56, reason: '价保' });

    const all = (await call('GET', '/v1/journal')).body.entries as { kind: string; amount: number; sequence: number }[];
    expect(all.map(({ kind, amount, sequence }) => [sequence, kind, amount])).toEqual([[1, 'CAPTURE', 123_456], [2, 'CLOSE', 0], [3, 'REFUND', 56]]);
    const later = (await call('GET', '/v1/journal?from=2026-11-21T16:00:00Z&to=2026-11-21T16:00:01Z')).body.entries as unknown[];
    expect(later).toMatchObject([{ kind: 'REFUND', outTradeNo: 'PAY-0001', outRefundNo: 'RF-000001' }]);
    expect(await call('GET', '/v1/journal?from=monday')).toMatchObject({ status: 400, body: { error: { field: 'from' } } });

    const [heading, line, total] = String((await call('GET', '/v1/bill?date=2026-11-21')).body.text).split('\r\n');
    expect(heading).toBe('time,kind,tradeNo,outTradeNo,refundNo,outRefundNo,amount,currency,subject');
    expect(line).toMatch(/^2026-11-21 23:59:00,CAPTURE,SP20261121\d{16},PAY-0001,,,1234\.56,CNY,"'=HYPERLINK\(""x""\), 空调"$/);
    expect(total).toBe('TOTAL,1 lines,captured 1234.56,refunded 0.00,,,,CNY,');
    expect(String((await call('GET', '/v1/bill?date=2026-11-22')).body.text)).toContain('2026-11-22 00:00:00,REFUND');
  });
});

describe('signature', () => {
  const target = '/v1/payments/PAY-0001';
  const send = async (headers: Record<string, string>, url = target): Promise<string> => {
    const answer = await fetch(`${provider.url}${url}`, { headers });
    return ((await answer.json()) as { error: { code: string } }).error.code;
  };
  const sign = (...changes: [method?: string, target?: string, body?: string, at?: Date, nonce?: string]) => {
    const [method = 'GET', path = target, body = '', at = now, nonce] = changes;
    return signMerchantRequest(secret, method, path, body, at, nonce);
  };

  it('passes when it is right', async () => expect(await send(sign())).toBe('NOT_FOUND'));
  it('fits one method, one path with its query, one body, one secret', async () => {
    expect(await send(sign('POST'))).toBe('SIGNATURE_INVALID');
    expect(await send(sign('GET', '/v1/payments/PAY-0002'))).toBe('SIGNATURE_INVALID');
    expect(await send(sign(), `${target}?x=1`)).toBe('SIGNATURE_INVALID');
    expect(await send(sign('GET', target, 'x'))).toBe('SIGNATURE_INVALID');
    expect(await send(signMerchantRequest('another-secret-entirely', 'GET', target))).toBe('SIGNATURE_INVALID');
    expect(await send({ ...sign(), 'x-sandboxpay-merchant': 'someone' })).toBe('SIGNATURE_INVALID');
    expect(await send({})).toBe('SIGNATURE_INVALID');
  });
  it('holds five minutes', async () => {
    expect(await send(sign('GET', target, '', new Date(now.getTime() - 299_000)))).toBe('NOT_FOUND');
    expect(await send(sign('GET', target, '', new Date(now.getTime() - 302_000)))).toBe('SIGNATURE_EXPIRED');
    expect(await send(sign('GET', target, '', new Date(now.getTime() + 302_000)))).toBe('SIGNATURE_EXPIRED');
  });
  it('lets a nonce in once, also after a restart', async () => {
    await provider.close();
    const dataDir = mkdtempSync(join(tmpdir(), 'pay-'));
    provider = await startPaymentProvider({ secret, dataDir });
    const headers = sign('GET', target, '', new Date());
    expect((await Promise.all([send(headers), send(headers), send(headers)])).sort()).toEqual(['NONCE_REPLAYED', 'NONCE_REPLAYED', 'NOT_FOUND']);
    await provider.close();
    provider = await startPaymentProvider({ secret, dataDir });
    expect(await send(headers)).toBe('NONCE_REPLAYED');
  });
});

it('says what is wrong with an unknown address, method or body', async () => {
  expect((await fetch(`${provider.url}/nothing`)).status).toBe(404);
  expect((await fetch(`${provider.url}/v1/refunds`, { method: 'DELETE' })).status).toBe(405);
  expect((await fetch(`${provider.url}/cashier/%E0%A4%A`)).status).toBe(400);
  expect((await fetch(`${provider.url}/v1/payments`, { method: 'POST', body: 'x'.repeat(70_000) })).status).toBe(413);
  expect(await (await fetch(`${provider.url}/health/live`)).json()).toEqual({ status: 'ok' });
});

it('a taken port is a sentence', async () => {
  await expect(startPaymentProvider({ secret, port: Number(new URL(provider.url).port) })).rejects.toThrow(/^Port \d+ on 127\.0\.0\.1 is taken by another program/);
});
