import { setTimeout as wait } from 'node:timers/promises';
import { type Running, startMessageDesk } from '@tonglu/sandbox';
import { type MembersGraph, requestCode, signIn, startMembers } from './graph';

const key = 'messages-key-of-these-tests';
let desk: Running;
let house: MembersGraph;
beforeAll(async () => {
  desk = await startMessageDesk({ key });
  house = await startMembers({ messageDesk: { url: desk.url, key } });
});
afterAll(async () => {
  await house.graph.stop();
  await desk.close();
});

interface Arrived {
  to: string;
  template: string;
  params: { code: string; minutes: number };
  text: string;
}

async function arrived(phone: string): Promise<Arrived[]> {
  const response = await fetch(`${desk.url}/v1/messages?to=${phone}`);
  return ((await response.json()) as { messages: Arrived[] }).messages;
}

async function until<T>(look: () => Promise<T | undefined>, patienceMs: number): Promise<T> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await wait(20)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error(`Nothing came within ${patienceMs} ms`);
}
const firstArrived = (phone: string, patienceMs: number) => until(async () => (await arrived(phone))[0], patienceMs);

const control = (path: string, body?: object) => fetch(`${desk.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) });

test.each([
  ['zh-CN', '13400000001', (code: string) => `【栖白】验证码 ${code}，5 分钟内有效。`],
  ['en', '13400000002', (code: string) => `[Qibai] Your code is ${code}. It is valid for 5 minutes.`],
] as const)('a code arrives within a second in the language of the request (%s) and signs in', async (locale, phone, text) => {
  await requestCode(house, phone, { locale });
  const message = await firstArrived(phone, 1_000);
  expect(message).toMatchObject({ to: phone, template: 'sign-in-code', text: text(message.params.code) });
  expect((await signIn(house, phone, message.params.code)).__typename).toBe('SignedIn');
  expect(await arrived(phone)).toHaveLength(1);
});

test('while the desk is down the code waits; it arrives once when the desk is back, and the job is gone', async () => {
  const phone = '13400000003';
  const jobs = () => house.graph.subgraph('members').db.rows<{ attempts: number; lastError: string | null }>(`select attempts, last_error as "lastError" from members_worker._private_jobs where payload->>'sealed' is not null`);
  await control('/control', { reject: true });
  expect((await requestCode(house, phone)).__typename).toBe('SignInCodeSent');
  const failed = await until(async () => (await jobs()).find(({ attempts, lastError }) => attempts === 1 && lastError), 3_000);
  expect(failed.lastError).toBe('The message desk answered 503');
  await control('/control/clear');
  const { params } = await firstArrived(phone, 10_000);
  expect((await signIn(house, phone, params.code)).__typename).toBe('SignedIn');
  await until(async () => ((await jobs()).length === 0 ? true : undefined), 2_000);
  expect(await arrived(phone)).toHaveLength(1);
});
