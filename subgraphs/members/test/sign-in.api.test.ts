import { digest, newId } from '@tonglu/kit';
import { askGraph } from '@tonglu/kit/testing';
import type { MembersContext } from '../src/context';
import { sendSignInCode } from '../src/sign-in/send-sign-in-code';
import { becomeMember, codeFor, type MembersGraph, otherThan, requestCode, signIn, startMembers } from './graph';

let house: MembersGraph;
beforeAll(async () => {
  house = await startMembers();
});
afterAll(() => house.graph.stop());

const db = () => house.graph.subgraph('members').db;
let lastPhone = 13_900_000_000;
const newPhone = () => String((lastPhone += 1));

const many = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: count }, (_, index) => work(index)));

describe('requesting a code', () => {
  test('tells until when it is valid and when another may be asked for', async () => {
    const phone = newPhone();
    const now = house.clock.now().getTime();
    expect(await requestCode(house, phone)).toEqual({
      __typename: 'SignInCodeSent',
      phone,
      expiresAt: new Date(now + 300_000).toISOString(),
      resendAt: new Date(now + 60_000).toISOString(),
    });
    expect(await codeFor(house, phone)).toMatch(/^\d{6}$/);
  });

  test('the same phone however written, twenty times at once: one code, nineteen refusals with the time to retry', async () => {
    const phone = newPhone();
    const forms = [phone, `+86 ${phone}`, `0086-${phone}`, `86${phone}`, phone.replace(/(\d{3})(\d{4})/, '$1-$2 '), phone.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))];
    const retryAt = new Date(house.clock.now().getTime() + 60_000).toISOString();
    const answers = await many(20, (index) => requestCode(house, forms[index % forms.length], { visitor: `visitor-${index}` }));
    expect(answers.filter(({ __typename }) => __typename === 'SignInCodeSent')).toHaveLength(1);
    const refused = answers.flatMap((answer) => answer.problems ?? []);
    expect(refused).toHaveLength(19);
    expect(new Set(refused.map((problem) => JSON.stringify(problem)))).toEqual(
      new Set([JSON.stringify({ __typename: 'TooManyRequests', code: 'TOO_MANY_REQUESTS', message: '发送过于频繁，请稍后再试', path: ['input', 'phone'], retryAt })]),
    );
  });

  test('thirty an hour for one network address, exactly, whatever the phones; others are not held up', async () => {
    const phones = Array.from({ length: 40 }, newPhone);
    const answers = await many(40, (index) => requestCode(house, phones[index], { visitor: `visitor-${index}`, address: 'address-1' }));
    expect(answers.filter(({ __typename }) => __typename === 'SignInCodeSent')).toHaveLength(30);
    const retryAt = new Date(house.clock.now().getTime() + 3_600_000).toISOString();
    expect(answers.flatMap((answer) => answer.problems ?? [])).toEqual(Array.from({ length: 10 }, () => expect.objectContaining({ code: 'TOO_MANY_REQUESTS', path: [], retryAt })));
    expect((await requestCode(house, newPhone(), { address: 'address-2' })).__typename).toBe('SignInCodeSent');
    house.clock.advance({ hours: 1 });
    expect((await requestCode(house, newPhone(), { address: 'address-1' })).__typename).toBe('SignInCodeSent');
  });

  test('five an hour and ten a day, exactly, then again when the oldest no longer counts', async () => {
    const phone = newPhone();
    const start = house.clock.now().getTime();
    const sendAll = async (times: number) => {
      for (let sent = 0; sent < times; sent += 1) {
        expect((await requestCode(house, phone)).__typename).toBe('SignInCodeSent');
        house.clock.advance({ seconds: 60 });
      }
    };
    const refusedUntil = async () => (Date.parse((await requestCode(house, phone)).problems?.[0].retryAt ?? '') - start) / 60_000;
    await sendAll(5);
    expect(await refusedUntil()).toBe(60);
    house.clock.advance({ minutes: 55 });
    await sendAll(5);
    expect(await refusedUntil()).toBe(24 * 60);
    house.clock.advance({ hours: 2 });
    expect(await refusedUntil()).toBe(24 * 60);
    house.clock.advance({ hours: 24 });
    await sendAll(1);
  });

  test('a repeated key sends nothing more and is answered as before', async () => {
    const phone = newPhone();
    const [first, ...rest] = await many(10, () => requestCode(house, phone, { key: `request-${phone}` }));
    expect(first.__typename).toBe('SignInCodeSent');
    for (const answer of rest) expect(answer).toEqual(first);
    const other = await requestCode(house, newPhone(), { key: `request-${phone}` });
    expect(other.problems?.[0].code).toBe('IDEMPOTENCY_CONFLICT');
  });

  test.each(['', 'abc', '12345678901', '1380000000', '138000000011', '+1 2025550123', '10800000001', `1380000000\u0000`, '9'.repeat(5_000), `1380000000'; drop table member; --`])('the phone %j is refused by name', async (phone) => {
    const zh = await requestCode(house, phone);
    expect(zh.problems).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: ['input', 'phone'], message: '请输入 11 位中国大陆手机号' })]);
    const en = await requestCode(house, phone, { locale: 'en' });
    expect(en.problems?.[0].message).toBe('Enter a mainland China mobile number of 11 digits');
  });

  test('a known and an unknown phone are answered alike', async () => {
    const known = newPhone();
    await becomeMember(house, known);
    house.clock.advance({ minutes: 2 });
    const { phone: _known, ...ofKnown } = await requestCode(house, known);
    const { phone: _unknown, ...ofUnknown } = await requestCode(house, newPhone());
    expect(ofKnown).toEqual(ofUnknown);
    const guessKnown = await signIn(house, known, otherThan(await codeFor(house, known)));
    const unknown = newPhone();
    await requestCode(house, unknown);
    expect(await signIn(house, unknown, otherThan(await codeFor(house, unknown)))).toEqual(guessKnown);
  });

  test('no phone and no code lies anywhere in clear', async () => {
    const phone = newPhone();
    await requestCode(house, phone);
    const code = await codeFor(house, phone);
    for (const table of ['sign_in_code', 'idempotency', 'outbox', 'members_worker._private_jobs']) {
      const [{ text }] = await db().rows<{ text: string | null }>(`select string_agg(row_to_json(stored)::text, ' ') as text from ${table} as stored`);
      expect(text ?? '').not.toContain(phone);
      expect(text ?? '').not.toContain(`"${code}"`);
    }
    const rows = await db().rows<{ hash: string }>('select request_hash as hash from idempotency');
    expect(rows.map(({ hash }) => hash)).not.toContain(digest(JSON.stringify({ phone })));
  });
});

test('sending is tried until the code has expired, then left alone', async () => {
  await requestCode(house, newPhone());
  const [{ payload }] = await db().rows<{ payload: object }>('select payload from members_worker._private_jobs order by id desc limit 1');
  const send = () => sendSignInCode.run(house.graph.subgraph('members').context() as MembersContext, payload);
  await expect(send()).rejects.toThrow(); // no desk answers in these tests
  house.clock.advance({ minutes: 5 });
  await expect(send()).resolves.toBeUndefined();
});

describe('signing in', () => {
  test('the first time makes a member, the next time finds them', async () => {
    const phone = newPhone();
    await requestCode(house, phone);
    const first = await signIn(house, phone, await codeFor(house, phone));
    expect(first).toMatchObject({ __typename: 'SignedIn', member: { displayName: `会员 ${phone.slice(-4)}`, phone: `${phone.slice(0, 3)}****${phone.slice(-4)}`, addresses: [] } });
    expect(first.member.number).toMatch(/^M-\d{8}$/);
    expect(Buffer.from(first.token, 'base64url').length).toBeGreaterThanOrEqual(20);
    expect(Date.parse(first.expiresAt) - house.clock.now().getTime()).toBe(30 * 86_400_000);

    house.clock.advance({ minutes: 2 });
    await requestCode(house, phone);
    const second = await signIn(house, phone, await codeFor(house, phone), { locale: 'en' });
    expect(second.member).toEqual({ ...first.member, displayName: `Member ${phone.slice(-4)}` });
    expect(second.token).not.toBe(first.token);
    const events = await db().rows(`select from outbox where type = 'member.registered' and payload->>'memberId' = $1`, [first.member.id]);
    expect(events).toHaveLength(1);
  });

  test('a code works once', async () => {
    const phone = newPhone();
    await requestCode(house, phone);
    const code = await codeFor(house, phone);
    const answers = await many(20, (index) => signIn(house, phone, code, { visitor: `visitor-${index}` }));
    expect(answers.filter(({ __typename }) => __typename === 'SignedIn')).toHaveLength(1);
    expect(answers.flatMap((answer) => answer.problems ?? []).map(({ attemptsLeft }) => attemptsLeft)).toEqual(Array(19).fill(0));
  });

  test('fifty guesses at once: five are judged, then even the right code is dead', async () => {
    const phone = newPhone();
    await requestCode(house, phone);
    const code = await codeFor(house, phone);
    const answers = await many(50, (index) => signIn(house, phone, otherThan(code, index + 1), { visitor: `visitor-${index}` }));
    const left = answers.map((answer) => answer.problems?.[0].attemptsLeft);
    expect(left.sort()).toEqual([...Array(46).fill(0), 1, 2, 3, 4]);
    const [{ wrong }] = await db().rows<{ wrong: number }>('select wrong_attempts as wrong from sign_in_code order by sent_at desc, id desc limit 1');
    expect(wrong).toBe(5);
    const right = await signIn(house, phone, code, { locale: 'en' });
    expect(right.problems).toEqual([{ __typename: 'WrongCode', code: 'WRONG_CODE', message: 'This code is not right or no longer valid: request another', path: ['input', 'code'], attemptsLeft: 0 }]);
  });

  test('the right code among fifty guesses gives at most one session', async () => {
    const phone = newPhone();
    await requestCode(house, phone);
    const code = await codeFor(house, phone);
    const answers = await many(50, (index) => signIn(house, phone, index === 25 ? code : otherThan(code, index + 1), { visitor: `visitor-${index}` }));
    const judgedWrong = answers.filter((answer) => (answer.problems?.[0].attemptsLeft ?? 0) > 0).length;
    expect(answers.filter(({ __typename }) => __typename === 'SignedIn').length).toBeLessThanOrEqual(1);
    expect(judgedWrong).toBeLessThanOrEqual(4);
  });

  test('a repeated wrong guess with the same key counts once', async () => {
    const phone = newPhone();
    await requestCode(house, phone);
    const code = await codeFor(house, phone);
    const answers = await many(10, () => signIn(house, phone, otherThan(code), { key: `guess-${phone}` }));
    expect(answers.map((answer) => answer.problems?.[0].attemptsLeft)).toEqual(Array(10).fill(4));
    expect((await signIn(house, phone, code)).__typename).toBe('SignedIn');
  });

  test('a repeated key gives the same session, whose token is stored nowhere; other input on it is refused', async () => {
    const phone = newPhone();
    await requestCode(house, phone);
    const code = await codeFor(house, phone);
    const [first, ...rest] = await many(10, () => signIn(house, phone, code, { key: `sign-in-${phone}` }));
    expect(first.__typename).toBe('SignedIn');
    for (const answer of rest) expect(answer).toEqual(first);
    const sessions = await db().rows<{ digest: string }>('select token_digest as digest from session where member_id = $1', [first.member.id]);
    expect(sessions).toEqual([{ digest: digest(first.token) }]);
    const stored = await db().rows<{ text: string }>('select row_to_json(idempotency)::text as text from idempotency');
    expect(stored.some(({ text }) => text.includes(first.token))).toBe(false);
    const other = await signIn(house, phone, otherThan(code), { key: `sign-in-${phone}` });
    expect(other.problems?.[0].code).toBe('IDEMPOTENCY_CONFLICT');
  });

  test('a code dies after five minutes', async () => {
    const phone = newPhone();
    await requestCode(house, phone);
    const code = await codeFor(house, phone);
    house.clock.advance({ seconds: 300 });
    expect((await signIn(house, phone, code)).problems?.[0]).toMatchObject({ code: 'WRONG_CODE', attemptsLeft: 0 });
  });

  test('a code lives until then', async () => {
    const phone = newPhone();
    await requestCode(house, phone);
    house.clock.advance({ seconds: 299 });
    expect((await signIn(house, phone, await codeFor(house, phone))).__typename).toBe('SignedIn');
  });

  test('a newer code takes the place of the one before', async () => {
    const phone = newPhone();
    await requestCode(house, phone);
    const older = await codeFor(house, phone);
    house.clock.advance({ seconds: 61 });
    await requestCode(house, phone);
    const newer = await codeFor(house, phone);
    if (older !== newer) expect((await signIn(house, phone, older)).problems?.[0].attemptsLeft).toBe(4);
    expect((await signIn(house, phone, newer)).__typename).toBe('SignedIn');
  });

  test('a code is of no use for another phone', async () => {
    const [mine, other] = [newPhone(), newPhone()];
    await requestCode(house, mine);
    expect((await signIn(house, other, await codeFor(house, mine))).problems?.[0]).toMatchObject({ code: 'WRONG_CODE', attemptsLeft: 0 });
  });

  test.each(['', '12345', '1234567', 'abcdef', '1e5000', '12 34', '１２３', '9'.repeat(4_000)])('the code %j is refused by name and counts as no guess', async (code) => {
    const answer = await signIn(house, newPhone(), code, { locale: 'en' });
    expect(answer.problems).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: ['input', 'code'], message: 'The code has 6 digits' })]);
  });

  test('a bad idempotency key is refused by name', async () => {
    const answer = await signIn(house, newPhone(), '123456', { key: 'short' });
    expect(answer.problems).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: ['input', 'idempotencyKey'] })]);
  });
});

describe('sessions', () => {
  const session = async (token: string) => {
    const { data } = await askGraph<{ session: { memberId: string; roles: string[] } | null }>(house.graph.subgraph('members'), 'query($d: String!) { session(tokenDigest: $d) { memberId roles expiresAt } }', { d: digest(token) });
    return data.session;
  };
  const signOut = async (actor: Parameters<typeof askGraph>[3], key: string = newId()) => {
    const { data } = await askGraph<{ signOut: { __typename: string; at: string } }>(house.graph.subgraph('members'), 'mutation($input: SignOutInput!) { signOut(input: $input) { __typename ... on SignedOut { at } } }', { input: { idempotencyKey: key } }, actor);
    return data.signOut;
  };

  test('a token stands for its member for thirty days, asked in one statement', async () => {
    const { id, token } = await becomeMember(house, newPhone());
    const before = db().statements;
    expect(await session(token)).toMatchObject({ memberId: id, roles: [] });
    expect(db().statements - before).toBe(1);
    await db().write(`insert into staff_role (member_id, role, granted_at) values ($1, 'ORDER_MANAGER', now()), ($1, 'CATALOG_EDITOR', now())`, [id]);
    expect((await session(token))?.roles).toEqual(['CATALOG_EDITOR', 'ORDER_MANAGER']);
    house.clock.advance({ days: 29, hours: 23 });
    expect(await session(token)).not.toBeNull();
    house.clock.advance({ hours: 1 });
    expect(await session(token)).toBeNull();
    expect(await session('unknown')).toBeNull();
  });

  test('signing out ends exactly this session, and again does no harm', async () => {
    const phone = newPhone();
    const here = await becomeMember(house, phone);
    house.clock.advance({ minutes: 2 });
    const there = await becomeMember(house, phone);
    expect(there.id).toBe(here.id);
    const first = await signOut(here.actor, 'sign-out-key-1');
    expect(first).toMatchObject({ __typename: 'SignedOut' });
    expect(await session(here.token)).toBeNull();
    expect(await session(there.token)).not.toBeNull();
    house.clock.advance({ minutes: 1 });
    expect(await signOut(here.actor, 'sign-out-key-1')).toEqual(first);
    expect((await signOut(undefined)).__typename).toBe('SignedOut');
    expect(await session(there.token)).not.toBeNull();
  });
});
