import { request } from 'node:http';
import type { Running } from '../shared/serve';
import { eventually, ExampleMerchant } from '../testing/example-merchant';
import { startPaymentProvider } from './start';

const secret = 'a-secret-of-the-merchant';
let merchant: ExampleMerchant;
let provider: Running;
let now: Date;

beforeEach(async () => {
  now = new Date();
  merchant = await new ExampleMerchant(secret, () => now).listen();
  provider = await startPaymentProvider({ secret, clock: () => now });
});
afterEach(async () => {
  await provider.close();
  await merchant.close();
});

async function open(changes: Record<string, unknown> = {}): Promise<string> {
  const { body } = await merchant.call(provider.url, 'POST', '/v1/payments', merchant.payment('PAY-0001', changes));
  return String(body.cashierUrl);
}

/** A browser without script: loads the page, keeps its cookie, presses a button. */
async function visit(address: string, headers: Record<string, string> = {}): Promise<{ text: string; cookie: string; token: string; policy: string; status: number }> {
  const answer = await fetch(address, { headers });
  const text = await answer.text();
  return { text, status: answer.status, policy: answer.headers.get('content-security-policy') ?? '', cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0]!, token: /name="token" value="([^"]+)"/.exec(text)?.[1] ?? '' };
}
const press = (address: string, button: 'confirm' | 'decline', { cookie, token }: { cookie: string; token: string }) =>
  fetch(`${address}/${button}`, { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams({ token }) });
const state = async () => (await merchant.call(provider.url, 'GET', '/v1/payments/PAY-0001')).body.state;

it('shows amount, merchant, subject and time, in the language asked for', async () => {
  const address = await open({ subject: '<b>空调</b>' });
  const chinese = await visit(address);
  for (const text of ['3,299.00', '通路商城', '&lt;b&gt;空调', '确认支付', '拒绝支付', '暂不支付', 'role="timer"', 'lang="zh-CN"']) expect(chinese.text).toContain(text);
  expect((await visit(address, { 'accept-language': 'en-GB' })).text).toContain('Confirm payment');
  expect((await visit(`${address}?lang=zh`, { 'accept-language': 'en-GB' })).text).toContain('确认支付');
  expect(chinese.policy).toContain("form-action 'self' http://127.0.0.1:3000");
});

it('confirm captures once, however often it is pressed, and leads back to the shop', async () => {
  const address = await open();
  const page = await visit(address);
  const answers = await Promise.all([1, 2, 3].map(() => press(address, 'confirm', page)));
  for (const answer of answers) expect([answer.status, answer.headers.get('location')]).toEqual([303, 'http://127.0.0.1:3000/orders/1']);
  await eventually('the webhook', () => merchant.received.length === 1);
  expect(((await merchant.call(provider.url, 'GET', '/v1/journal')).body.entries as unknown[])).toHaveLength(1);
  expect((await visit(address)).text).toContain('已支付');
  const declined = await press(address, 'decline', page);
  expect([declined.status, await state()]).toEqual([409, 'CAPTURED']);
});

it('decline ends it; leaving does nothing', async () => {
  const address = await open();
  const page = await visit(address);
  expect(page.text).toContain('href="http://127.0.0.1:3000/orders/1"');
  expect(await state()).toBe('WAITING');
  expect((await press(address, 'decline', page)).status).toBe(303);
  expect((await visit(`${address}?lang=en`)).text).toContain('Declined');
  expect([(await press(address, 'confirm', page)).status, await state()]).toEqual([409, 'FAILED']);
});

it('without a return address it shows the outcome itself', async () => {
  const address = await open({ returnUrl: undefined });
  const answer = await press(address, 'confirm', await visit(address));
  expect(new URL(answer.headers.get('location')!, provider.url).pathname).toBe(new URL(address).pathname);
});

it('takes no press without the token of this page, this payment and this browser', async () => {
  const address = await open();
  const [mine, stranger] = [await visit(address), await visit(address)];
  const wrong = [{ cookie: '', token: mine.token }, { cookie: mine.cookie, token: '' }, { cookie: mine.cookie, token: stranger.token }, { cookie: mine.cookie, token: `${mine.token}0` }];
  for (const attempt of wrong) {
    const answer = await press(address, 'confirm', attempt);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('请核对金额后再点一次');
  }
  now = new Date(now.getTime() + 2 * 3_600_000 + 1);
  expect((await press(address, 'confirm', mine)).status).toBe(403);
  expect(await state()).toBe('WAITING');
});

it('says so when it is expired or closed, and takes no money', async () => {
  const address = await open({ expiresAt: new Date(now.getTime() + 60_000).toISOString() });
  const page = await visit(address);
  now = new Date(now.getTime() + 60_000);
  const late = await press(address, 'confirm', page);
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('已过期');
  await merchant.call(provider.url, 'POST', '/v1/payments/PAY-0001/close');
  expect((await visit(address)).text).toContain('已关闭');
  expect((await visit(`${provider.url}/cashier/SP2026112100000000`)).status).toBe(404);
});

it('the control desk is closed to a foreign name that points at this machine', async () => {
  const { port } = new URL(provider.url);
  const status = await new Promise((resolve) => {
    request({ port, host: '127.0.0.1', path: '/', headers: { host: 'evil.example' } }, (answer) => resolve(answer.resume().statusCode)).end();
  });
  expect(status).toBe(403);
});
