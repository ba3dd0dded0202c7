import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Running } from '../shared/serve';
import { eventually, ExampleMerchant, signMerchantRequest } from '../testing/example-merchant';
import { startPaymentProvider } from './start';

const secret = 'a-secret-of-the-merchant';
let merchant: ExampleMerchant;
let provider: Running;
let dataDir: string;

const start = async (): Promise<void> => {
  provider = await startPaymentProvider({ secret, dataDir, retryDelaysMs: [30, 60, 100] });
};
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'pay-'));
  merchant = await new ExampleMerchant(secret).listen();
  await start();
});
afterEach(async () => {
  await provider.close();
  await merchant.close();
});

const control = async (path: string, content: unknown): Promise<unknown> => (await fetch(`${provider.url}${path}`, { method: 'POST', body: JSON.stringify(content) })).json();
const pay = (outTradeNo: string) => control('/control/confirm', { outTradeNo });
const open = (no: string) => merchant.call(provider.url, 'POST', '/v1/payments', merchant.payment(no));
const types = () => merchant.received.map(({ type }) => type);
const soon = () => new Promise((resolve) => setTimeout(resolve, 150));

it('tells of a capture, a refusal and a refund, each genuine', async () => {
  const { body: { tradeNo } } = await open('PAY-0001');
  await pay('PAY-0001');
  await pay('PAY-0001');
  await merchant.call(provider.url, 'POST', '/v1/refunds', { outTradeNo: 'PAY-0001', outRefundNo: 'RF-000001', amount: 100, reason: 'x' });
  await open('PAY-0002');
  await control('/control/decline', { outTradeNo: 'PAY-0002' });
  await eventually('three webhooks', () => merchant.received.length === 3);
  await soon();
  expect(types().sort()).toEqual(['payment.captured', 'payment.failed', 'refund.succeeded']);
  expect(merchant.received.every(({ genuine }) => genuine)).toBe(true);
  const told = (type: string) => merchant.received.find((event) => event.type === type)!.data;
  expect(told('payment.captured')).toMatchObject({ outTradeNo: 'PAY-0001', tradeNo, amount: 329_900, currency: 'CNY', state: 'CAPTURED' });
  expect(told('payment.failed')).toMatchObject({ outTradeNo: 'PAY-0002', reason: 'DECLINED_BY_PAYER', state: 'FAILED' });
  expect(told('refund.succeeded')).toMatchObject({ outTradeNo: 'PAY-0001', outRefundNo: 'RF-000001', amount: 100, refundedAmount: 100 });
});

it('tries again until a 2xx, the same event under a new nonce, also across a restart with a torn journal', async () => {
  merchant.answer = 500;
  await open('PAY-0001');
  await pay('PAY-0001');
  await eventually('two attempts', () => merchant.received.length >= 2);
  await provider.close();
  appendFileSync(join(dataDir, 'payment-provider.jsonl'), '{"kind":"payment.capt');
  const before = merchant.received.length;
  merchant.answer = 204;
  await start();
  await eventually('delivery after the restart', () => merchant.received.length > before);
  await soon();
  expect(merchant.received).toHaveLength(before + 1);
  expect(new Set(merchant.received.map(({ id }) => id)).size).toBe(1);
  expect(new Set(merchant.received.map(({ nonce }) => nonce)).size).toBe(merchant.received.length);
  await provider.close();
  await start();
  await soon();
  expect(merchant.received).toHaveLength(before + 1);
  expect((await merchant.call(provider.url, 'GET', '/v1/payments/PAY-0001')).body.state).toBe('CAPTURED');
});

describe('faults on demand', () => {
  it('duplicate: more copies of one event', async () => {
    await control('/control', { duplicate: 3 });
    await open('PAY-0001');
    await pay('PAY-0001');
    await eventually('four copies', () => merchant.received.length === 4);
    expect(new Set(merchant.received.map(({ id }) => id)).size).toBe(1);
  });

  it('lose: captured, never told, for that payment only; send again repairs it', async () => {
    await control('/control', { outTradeNo: 'PAY-0001', lose: true });
    for (const no of ['PAY-0001', 'PAY-0002']) {
      await open(no);
      await pay(no);
    }
    await eventually('the other one is told', () => merchant.received.length === 1);
    await soon();
    expect(merchant.received.map(({ data }) => data.outTradeNo)).toEqual(['PAY-0002']);
    expect((await merchant.call(provider.url, 'GET', '/v1/payments/PAY-0001')).body.state).toBe('CAPTURED');
    const desk = await (await fetch(`${provider.url}/?lang=en`)).text();
    expect(desk).toContain('Lost on purpose');
    const eventId = [...desk.matchAll(/name="eventId" value="([^"]+)"/g)].map(([, id]) => id!).find((id) => id !== merchant.received[0]!.id);
    await control('/control/send-again', { eventId });
    await eventually('told by hand', () => merchant.received.length === 2);
    expect(merchant.received[1]).toMatchObject({ id: eventId, genuine: true, data: { outTradeNo: 'PAY-0001' } });
  });

  it('delay: later, and a restart does not hurry it', async () => {
    await control('/control', { delayMs: 700 });
    await open('PAY-0001');
    const paidAt = Date.now();
    await pay('PAY-0001');
    await provider.close();
    await start();
    await eventually('the late webhook', () => merchant.received.length === 1);
    expect(Date.now() - paidAt).toBeGreaterThanOrEqual(690);
  });

  it('reorder: the refund arrives before the capture', async () => {
    await control('/control', { outTradeNo: 'PAY-0001', reorder: true });
    await open('PAY-0001');
    await pay('PAY-0001');
    await merchant.call(provider.url, 'POST', '/v1/refunds', { outTradeNo: 'PAY-0001', outRefundNo: 'RF-000001', amount: 100, reason: 'x' });
    await eventually('both', () => merchant.received.length === 2);
    expect(types()).toEqual(['refund.succeeded', 'payment.captured']);
  });

  it('timeoutAfterCharge: the work is done, nobody is told', async () => {
    await control('/control', { timeoutAfterCharge: true });
    const answer = fetch(`${provider.url}/v1/payments`, signedPost(merchant.payment('PAY-0001')));
    await expect(answer).rejects.toThrow(/aborted|timeout/i);
    await control('/control/clear', {});
    expect(await open('PAY-0001')).toMatchObject({ status: 200, body: { state: 'WAITING' } });
  });

  it('timeoutAfterCharge: a refusal to close what is paid is not heard either', async () => {
    await open('PAY-0001');
    await control('/control/confirm', { outTradeNo: 'PAY-0001' });
    await control('/control', { outTradeNo: 'PAY-0001', timeoutAfterCharge: true });
    const close = (): Promise<Response> => fetch(`${provider.url}/v1/payments/PAY-0001/close`, signedPost(undefined, '/v1/payments/PAY-0001/close'));
    await expect(close()).rejects.toThrow(/aborted|timeout/i);
    await control('/control/clear', { outTradeNo: 'PAY-0001' });
    expect((await close()).status).toBe(409);
  });

  it('stray: a genuine webhook before its time, while the payment still waits', async () => {
    await open('PAY-0001');
    await control('/control/stray', { outTradeNo: 'PAY-0001' });
    await eventually('the stray one', () => merchant.received.length === 1);
    expect(merchant.received[0]).toMatchObject({ type: 'payment.captured', genuine: true });
    expect((await merchant.call(provider.url, 'GET', '/v1/payments/PAY-0001')).body.state).toBe('WAITING');
    expect((await merchant.call(provider.url, 'GET', '/v1/journal')).body.entries).toEqual([]);
  });

  it('names a wrong fault, and answers only this machine', async () => {
    expect(await control('/control', { duplicate: -1 })).toMatchObject({ error: { code: 'BAD_REQUEST', field: 'duplicate' } });
    expect(await control('/control', { tornado: true })).toMatchObject({ error: { field: 'tornado' } });
    expect(await control('/control/stray', { outTradeNo: 'PAY-0009' })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    const foreign = await fetch(`${provider.url}/control`, { method: 'POST', body: '{}', headers: { origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
  });
});

function signedPost(content: unknown, target = '/v1/payments'): RequestInit {
  const body = content === undefined ? '' : JSON.stringify(content);
  return { method: 'POST', body, headers: signMerchantRequest(secret, 'POST', target, body), signal: AbortSignal.timeout(300) };
}
