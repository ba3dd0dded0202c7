import { digest } from '@tonglu/kit';
import { type Door, openDoor } from './open-door';
import { alpha, beta, endedTokens, memberToken, sessions } from './test-subgraphs';

interface Caller {
  kind: string;
  memberId: string | null;
  visitor: string | null;
  district: string | null;
  address: string | null;
  locale: string;
  requestId: string;
}

let door: Door;
beforeAll(async () => {
  door = await openDoor({ definitions: [alpha, beta, sessions], env: { TRUST_PROXY: 'loopback' } });
});
afterAll(() => door.close());

const whoAmI = async (headers: Record<string, string> = {}): Promise<Caller> => {
  const { data } = await door.ask<{ caller: Caller }>('{ caller { kind memberId visitor district address locale requestId } }', {}, headers);
  return data!.caller;
};
const visitor = 'visitor-token-0123456789';

test('without a token one is a visitor', async () => expect(await whoAmI()).toMatchObject({ kind: 'VISITOR', memberId: null, visitor: null, locale: 'zh-CN' }));

test('a session makes a member; the visitor’s cart stays reachable', async () => {
  expect(await whoAmI({ authorization: `Bearer ${memberToken}`, 'x-tonglu-visitor': visitor })).toMatchObject({ kind: 'MEMBER', memberId: 'member-1', visitor: digest(visitor) });
});

test('a session that has ended makes nobody, at once', async () => {
  endedTokens.add(memberToken);
  expect(await whoAmI({ authorization: `Bearer ${memberToken}` })).toMatchObject({ kind: 'VISITOR', memberId: null });
  endedTokens.clear();
});

test.each(['Bearer no-such-token-0123456789', 'Bearer short', `Basic ${memberToken}`, memberToken, `Bearer ${memberToken} x`, `Bearer ${digest(memberToken)}`])('authorization "%s" makes nobody', async (authorization) => {
  expect(await whoAmI({ authorization })).toMatchObject({ kind: 'VISITOR', memberId: null });
});

test.each(['short', 'a'.repeat(19), 'with space 0123456789 0123456789', 'a'.repeat(300)])('the visitor token "%s" is not taken', async (token) => {
  expect((await whoAmI({ 'x-tonglu-visitor': token })).visitor).toBeNull();
});

test('the district one shops for is taken where it is one', async () => {
  expect((await whoAmI({ 'x-tonglu-district': '310104' })).district).toBe('310104');
  expect((await whoAmI({ 'x-tonglu-district': '310104', authorization: `Bearer ${memberToken}` })).district).toBe('310104');
  expect((await whoAmI({ 'x-tonglu-district': "3101' or 1" })).district).toBeNull();
});

test('where somebody asks from is known as a digest, and not at all for whoever works on this machine', async () => {
  expect((await whoAmI({ 'x-forwarded-for': '203.0.113.7' })).address).toBe(digest('203.0.113.7'));
  expect((await whoAmI({ 'x-forwarded-for': '127.0.0.1' })).address).toBeNull();
  expect((await whoAmI()).address).toBeNull();
});

test('nobody names an actor from outside', async () => {
  const forged = Buffer.from(JSON.stringify({ actor: { kind: 'SYSTEM', memberId: 'member-1' }, caller: 'orders' })).toString('base64url');
  expect(await whoAmI({ 'x-tonglu-call': forged })).toMatchObject({ kind: 'VISITOR', memberId: null });
});

test('internal operations do not exist for callers', async () => {
  const answer = await door.ask('query { session(tokenDigest: "x") { memberId } }', {}, { authorization: `Bearer ${memberToken}` });
  expect(answer.status).toBe(400);
  expect(answer.errors?.[0].message).toMatch(/Cannot query field "session"/);
});

test.each(['{ _entities(representations: [{__typename: "Book", id: "1"}]) { ... on Book { title } } }', '{ _service { sdl } }'])('side paths of federation do not exist: %s', async (query) => {
  expect((await door.ask(query)).status).toBe(400);
});

test('the language is the caller’s', async () => {
  expect((await whoAmI({ 'accept-language': 'en-GB,en;q=0.9' })).locale).toBe('en');
  expect((await whoAmI({ 'accept-language': 'fr' })).locale).toBe('zh-CN');
});

test('a usable request id is kept and told, another replaced', async () => {
  const kept = await door.ask('{ caller { requestId } }', {}, { 'x-request-id': 'shop-page-42' });
  expect([kept.headers.get('x-request-id'), kept.extensions?.requestId, (kept.data?.caller as Caller).requestId]).toEqual(Array(3).fill('shop-page-42'));
  const replaced = await door.ask('{ club }', {}, { 'x-request-id': 'bad id; drop' });
  expect(replaced.extensions?.requestId).toMatch(/^[\w-]{36}$/);
});
