import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Running } from '../shared/serve';
import { startMessageDesk } from './start';

const key = 'an-api-key-of-the-desk';
let desk: Running;
let dataDir: string;
let now: Date;

const start = async (): Promise<void> => {
  desk = await startMessageDesk({ key, dataDir, clock: () => now });
};
beforeEach(async () => {
  now = new Date('2026-11-21T10:00:00Z');
  dataDir = mkdtempSync(join(tmpdir(), 'desk-'));
  await start();
});
afterEach(() => desk.close());

const message = (changes: Record<string, unknown> = {}) => ({ to: '13800138000', template: 'sign-in-code', params: { code: '482910' }, text: '【通路】验证码 482910', idempotencyKey: 'sign-in-0001', ...changes });
interface Answer { status: number; body: { id?: string; error?: { code: string; field?: string } } }
async function send(changes: Record<string, unknown> = {}, apiKey = key): Promise<Answer> {
  const answer = await fetch(`${desk.url}/v1/messages`, { method: 'POST', headers: { authorization: `Bearer ${apiKey}` }, body: JSON.stringify(message(changes)) });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}
async function list(to = ''): Promise<{ to: string; text: string; idempotencyKey: string }[]> {
  return ((await (await fetch(`${desk.url}/v1/messages?to=${encodeURIComponent(to)}`)).json()) as { messages: { to: string; text: string; idempotencyKey: string }[] }).messages;
}
const control = (content: unknown) => fetch(`${desk.url}/control`, { method: 'POST', body: JSON.stringify(content) });

it('keeps each idempotency key once, across a restart', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => send()));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  await desk.close();
  await start();
  expect((await send()).body.id).toBe(answers[0]!.body.id);
  expect(await send({ text: 'other' })).toMatchObject({ status: 409, body: { error: { code: 'CONFLICT', field: 'idempotencyKey' } } });
  expect(await list()).toHaveLength(1);
});

it('asks for its key, and names what is wrong', async () => {
  expect((await send({}, 'wrong')).status).toBe(401);
  for (const [field, value] of [['to', 'bob'], ['text', ''], ['idempotencyKey', 'x'], ['template', 'a b'], ['colour', 1]] as const) {
    expect(await send({ [field]: value })).toMatchObject({ status: 400, body: { error: { code: 'BAD_REQUEST', field } } });
  }
  expect(await list()).toEqual([]);
});

it('lists the newest first, by phone with or without +86', async () => {
  await send();
  now = new Date(now.getTime() + 1_000);
  await send({ to: '+8613800138000', idempotencyKey: 'sign-in-0002' });
  await send({ to: '13900139000', idempotencyKey: 'sign-in-0003' });
  expect((await list('13800138000')).map(({ idempotencyKey }) => idempotencyKey)).toEqual(['sign-in-0002', 'sign-in-0001']);
  const page = await (await fetch(`${desk.url}/?lang=en&to=13900139000`)).text();
  expect(page).toContain('1 messages');
  expect(page).toContain('<b>482910</b>');
});

it('prints a text as text', async () => {
  await send({ text: '<script>alert(1)</script>' });
  expect(await (await fetch(desk.url)).text()).toContain('&lt;script&gt;alert(1)');
});

it('retains the last 500, also on disk', async () => {
  for (let n = 0; n < 1_010; n += 101) await Promise.all(Array.from({ length: 101 }, (_, i) => send({ idempotencyKey: `message-${n + i}` })));
  expect(await list()).toHaveLength(500);
  const lines = () => readFileSync(join(dataDir, 'message-desk.jsonl'), 'utf8').trimEnd().split('\n').length;
  expect(lines()).toBeLessThanOrEqual(1_000);
  await desk.close();
  await start();
  expect(await list()).toHaveLength(500);
});

it('faults: reject keeps nothing, a delay arrives late, for one phone or all', async () => {
  await control({ to: '+8613800138000', reject: true });
  expect(await send()).toMatchObject({ status: 503, body: { error: { code: 'REJECTED' } } });
  expect((await send({ to: '13900139000', idempotencyKey: 'sign-in-0002' })).status).toBe(200);
  await fetch(`${desk.url}/control/clear`, { method: 'POST' });
  await control({ delayMs: 60_000 });
  expect((await send()).status).toBe(200);
  expect(await list('13800138000')).toEqual([]);
  now = new Date(now.getTime() + 60_000);
  expect(await list('13800138000')).toHaveLength(1);
  expect(await (await control({ delayMs: 'long' })).json()).toMatchObject({ error: { field: 'delayMs' } });
});

it('codes are shown to this machine only', async () => {
  expect((await fetch(`${desk.url}/v1/messages`, { headers: { origin: 'https://evil.example' } })).status).toBe(403);
  expect(await (await fetch(`${desk.url}/health/live`)).json()).toEqual({ status: 'ok' });
});
