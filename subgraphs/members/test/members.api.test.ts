import { digest, forgetIdempotencyKeys, newId, type PublishedEvent } from '@tonglu/kit';
import { askGraph, countStatements, memberActor } from '@tonglu/kit/testing';
import { accounts } from '../../../operations/src/demo/accounts';
import { forgetSignIns } from '../src/jobs/forget-sign-ins';
import { seedMembers } from '../src/subgraph';
import type { MembersContext } from '../src/context';
import { becomeMember, type MembersGraph, requestCode, startMembers } from './graph';

let house: MembersGraph;
beforeAll(async () => {
  house = await startMembers();
});
afterAll(() => house.graph.stop());

const subgraph = () => house.graph.subgraph('members');
const db = () => subgraph().db;
const context = () => subgraph().context() as MembersContext;
let lastPhone = 13_600_000_000;
const newMember = () => becomeMember(house, String((lastPhone += 1)));

test('me is the signed-in member; a visitor is nobody', async () => {
  const member = await newMember();
  const ask = async (actor?: Parameters<typeof askGraph>[3]) => (await askGraph<{ me: { id: string } | null }>(subgraph(), '{ me { id } }', {}, actor)).data.me;
  expect(await ask(member.actor)).toEqual({ id: member.id });
  expect(await ask()).toBeNull();
  expect(await ask(memberActor(newId()))).toBeNull();
});

describe('a reference to a member', () => {
  const refer = (ids: string[], actor?: Parameters<typeof askGraph>[3], caller = 'gateway') =>
    askGraph<{ _entities: ({ id: string } | null)[] }>(subgraph(), 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Member { id number phone } } }', { r: ids.map((id) => ({ __typename: 'Member', id })) }, actor, { caller });

  test('resolves for themself, for who manages orders, for other subgraphs; for others it is null like a missing one', async () => {
    const [one, two] = [await newMember(), await newMember()];
    const seen = async (actor?: Parameters<typeof askGraph>[3], caller?: string) => (await refer([one.id, newId(), two.id, 'not-an-id'], actor, caller)).data._entities.map((member) => member?.id ?? null);
    expect(await seen(one.actor)).toEqual([one.id, null, null, null]);
    expect(await seen()).toEqual([null, null, null, null]);
    expect(await seen(memberActor(newId(), { roles: ['CATALOG_EDITOR', 'STOCK_KEEPER'] }))).toEqual([null, null, null, null]);
    expect(await seen(memberActor(newId(), { roles: ['ORDER_MANAGER'] }))).toEqual([one.id, null, two.id, null]);
    expect(await seen(undefined, 'orders')).toEqual([one.id, null, two.id, null]);
  });

  test('many cost one statement, and phones are masked', async () => {
    const [one, two] = [await newMember(), await newMember()];
    const manager = memberActor(one.id, { roles: ['ORDER_MANAGER'] });
    expect(await countStatements(subgraph(), () => refer([one.id, two.id], manager))).toBe(1);
    const { data } = await refer([two.id], manager);
    expect(data._entities[0]).toEqual({ id: two.id, number: expect.stringMatching(/^M-\d{8}$/) as string, phone: expect.stringMatching(/^136\*{4}\d{4}$/) as string });
  });
});

describe('regions', () => {
  const ask = (parent?: string) => askGraph<{ regions: { code: string; level: string }[] }>(subgraph(), 'query($parent: String) { regions(parent: $parent) { code name level parent { code } } }', { parent });

  test('are walked from province to street without a statement', async () => {
    let parent: string | undefined;
    const walked: string[] = [];
    const statements = await countStatements(subgraph(), async () => {
      for (let step = 0; step < 4; step += 1) {
        const [first] = (await ask(parent)).data.regions;
        walked.push(`${first.level} ${first.code}`);
        parent = first.code;
      }
    });
    expect(walked).toEqual(['PROVINCE 11', 'CITY 1101', 'DISTRICT 110101', 'STREET 110101001']);
    expect(statements).toBe(0);
    expect((await ask('110101001')).data.regions).toEqual([]);
  });

  test.each(['', '00', '110101999', `11'--`, '__proto__'])('below %j there is an error that names the field', async (parent) => {
    expect((await ask(parent)).errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'parent' });
  });
});

describe('purchases', () => {
  const paid = (memberId: string, payable: string, occurredAt: string): PublishedEvent<'order.paid'> => ({
    id: newId(),
    type: 'order.paid',
    publisher: 'orders',
    occurredAt,
    payload: { orderId: newId(), orderNumber: 'SO-20261121-000001', memberId, payable, lines: [] },
  });

  test('count each paid order once, in whatever order and however often they are told', async () => {
    const { id } = await newMember();
    const events = [paid(id, '329900', '2026-11-23T00:00:00.000Z'), paid(id, '10000000000001', '2026-11-21T00:00:00.000Z'), paid(id, '1', '2026-11-22T00:00:00.000Z')];
    await Promise.all([...events, ...events, ...events].map((event) => subgraph().receive(event)));
    const rows = await db().rows('select orders_paid, total_fen, first_paid_at, last_paid_at from member_purchase where member_id = $1', [id]);
    expect(rows).toEqual([{ orders_paid: 3, total_fen: 10_000_000_329_902n, first_paid_at: new Date('2026-11-21T00:00:00Z'), last_paid_at: new Date('2026-11-23T00:00:00Z') }]);
  });
});

test('the demo accounts come in, and a second time changes nothing', async () => {
  const picture = async () => ({
    members: await db().rows(`select member.id, display_name, array(select role from staff_role where member_id = member.id order by role) as roles from member join identity on member_id = member.id where value like '1380000000_' order by value`),
    addresses: await db().rows('select id, is_default from address order by id'),
    events: await db().rows(`select id from outbox order by id`),
  });
  await seedMembers(subgraph().context(), { accounts });
  const first = await picture();
  expect(first.members).toMatchObject(accounts.map(({ displayName, roles }) => ({ display_name: displayName, roles: [...roles].sort() })));
  expect(first.addresses.length).toBe(accounts.flatMap(({ addresses }) => addresses).length);
  await Promise.all([1, 2, 3].map(() => seedMembers(subgraph().context(), { accounts })));
  expect(await picture()).toEqual(first);
  const member = await becomeMember(house, '13800000001');
  const { data } = await askGraph<{ me: { displayName: string } }>(subgraph(), '{ me { displayName } }', {}, member.actor, { locale: 'en' });
  expect(data.me.displayName).toBe('Demo member');
});

test('what is over is forgotten: codes after a day, sessions at their end, idempotency keys after a month', async () => {
  const member = await newMember();
  await newMember();
  await requestCode(house, '13500000001');
  const counts = async () => {
    const [row] = await db().rows<Record<string, number>>('select (select count(*)::int from sign_in_code) as codes, (select count(*)::int from session) as sessions, (select count(*)::int from idempotency) as keys');
    return row;
  };
  const forget = async () => {
    await forgetSignIns.run(context(), {});
    await forgetIdempotencyKeys.run(context(), {});
  };
  const before = await counts();
  await db().write('update session set ended_at = now() where token_digest = $1', [digest(member.token)]);
  await forget();
  expect(await counts()).toEqual({ ...before, sessions: before.sessions - 1 });
  house.clock.advance({ days: 1, seconds: 1 });
  await forget();
  expect(await counts()).toEqual({ codes: 0, sessions: before.sessions - 1, keys: before.keys });
  house.clock.advance({ days: 29, hours: 1 }); // keys carry the database’s time, which went on meanwhile
  await forget();
  expect(await counts()).toEqual({ codes: 0, sessions: 0, keys: 0 });
});

test('each entity has the columns that the migrations made', async () => {
  for (const { tableName, columns } of db().source.entityMetadatas) {
    const stored = await db().rows<{ name: string; type: string; nullable: boolean }>(
      `select column_name as name, data_type as type, is_nullable = 'YES' as nullable from information_schema.columns where table_schema = 'members' and table_name = $1 order by column_name`,
      [tableName],
    );
    const declared = columns
      .map(({ databaseName, type, isNullable }) => ({ name: databaseName, type: type === 'timestamptz' ? 'timestamp with time zone' : String(type), nullable: isNullable }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    expect({ tableName, columns: declared }).toEqual({ tableName, columns: stored });
  }
});
