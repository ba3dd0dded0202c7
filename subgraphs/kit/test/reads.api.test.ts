import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { Database, nameOf, prepareDatabase, transact } from '../src';
import { createTestDatabase, type TestDatabase } from '../src/testing';

let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  await prepareDatabase(database.url, ['readers']);
  db = await new Database({ url: database.url, name: 'readers', entities: [], migrations: [] }).connect();
  await db.write('create table note (id integer primary key, text text not null)');
  await db.write(`insert into note select n, 'note ' || n from generate_series(1, 100) n`);
});

afterAll(async () => {
  await db.close();
  await database.drop();
});

const note = (id: number) => db.row<{ text: string; pid: number }>('select text, pg_backend_pid() as pid from note where id = $1', [id], 'note-by-id');
const pid = async (): Promise<number> => (await db.row<{ pid: number }>('select pg_backend_pid() as pid'))!.pid;

test('reads of one turn go down one connection, eight at most, and each has its own answer', async () => {
  const notes = await Promise.all(Array.from({ length: 20 }, (_, index) => note(index + 1)));
  expect(notes.map((each) => each?.text)).toEqual(Array.from({ length: 20 }, (_, index) => `note ${index + 1}`));
  const perConnection = new Map<number, number>();
  for (const each of notes) perConnection.set(each!.pid, (perConnection.get(each!.pid) ?? 0) + 1);
  expect([...perConnection.values()].sort()).toEqual([4, 8, 8]);
});

test('a read of a later turn does not wait for a slow one before it', async () => {
  const slow = db.row<{ pid: number }>('select pg_backend_pid() as pid from pg_sleep(1)');
  await nextTurn();
  await nextTurn();
  const first = await Promise.race([slow.then(() => 'slow'), note(1).then(() => 'quick')]);
  expect(first).toBe('quick');
  await slow;
});

test('nobody waits for one that takes long', async () => {
  const slow = db.slowRows<{ pid: number }>('select pg_backend_pid() as pid from pg_sleep(1)', [], 'takes-long');
  expect(await Promise.race([slow.then(() => 'slow'), Promise.all([note(1), note(2)]).then(() => 'quick')])).toBe('quick');
  const [{ pid: alone }] = await slow;
  const [one, other] = await Promise.all([note(1), db.slowRows<{ pid: number }>('select pg_backend_pid() as pid'), note(2)]);
  expect([typeof alone, one?.pid === other[0].pid]).toEqual(['number', false]);
});

test('the same statement twice in a packet, when it is new', async () => {
  const twice = (id: number) => db.row<{ id: number }>('select id from note where id = $1', [id], 'new-to-all');
  expect(await Promise.all([1, 2, 3].map(twice))).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  expect(await Promise.all([4, 5, 6].map(twice))).toEqual([{ id: 4 }, { id: 5 }, { id: 6 }]);
});

test('an error tells who asked', async () => {
  const asksForNothing = async (): Promise<unknown> => await db.rows('select nothing');
  await expect(asksForNothing()).rejects.toMatchObject({ stack: expect.stringContaining('asksForNothing') });
});

test('one that fails fails alone', async () => {
  const outcomes = await Promise.allSettled([note(1), db.rows('select 1 / 0', [], 'divides'), note(2), db.rows('select nothing', [], 'unwritten'), note(3)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
  expect(outcomes[1]).toMatchObject({ reason: { code: '22012' } });
  expect(outcomes[3]).toMatchObject({ reason: { code: '42703' } });
  const used = (outcomes[0] as PromiseFulfilledResult<{ pid: number }>).value.pid;
  expect(await pid()).toBe(used); // not a reason to give the connection up
});

test('one whose values cannot be sent fails alone, and nobody waits behind it', async () => {
  const outcomes = Promise.allSettled([db.rows('select $1::json', [{ fen: 1n }], 'unsendable'), db.rows('select from pg_sleep(1)', [], 'sleeps').then(() => 'slow')]);
  await wait(100);
  expect(await Promise.race([outcomes.then(() => 'slow'), note(1).then(() => 'quick')])).toBe('quick');
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test.each([
  ['writes', `insert into note values (101, 'no')`],
  ['locks', 'select from note where id = 1 for update'],
])('one that %s is refused', async (_what, text) => {
  await expect(db.rows(text)).rejects.toMatchObject({ code: '25006' });
  expect(await db.rows('select from note where id > 100')).toEqual([]);
});

test('what is written is read from then on', async () => {
  await db.write(`update note set text = 'other' where id = 7`);
  expect((await note(7))?.text).toBe('other');
});

test('a connection that dies fails those on it only, and is replaced', async () => {
  const dying = Promise.allSettled([db.rows('select pg_sleep(5)', [], 'sleeps-long'), note(1), note(2)]);
  await wait(100);
  const operator = new Client({ connectionString: database.url });
  await operator.connect();
  await operator.query(`select pg_terminate_backend(pid) from pg_stat_activity where query = 'select pg_sleep(5)'`);
  await operator.end();
  expect((await dying).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect((await note(3))?.text).toBe('note 3');
});

test('where the database cannot be reached, all who asked are told', async () => {
  const lost = new Database({ url: database.url.replace(/:\d+\//, ':1/'), name: 'readers', entities: [], migrations: [] });
  const outcomes = await Promise.allSettled([lost.rows('select 1'), lost.rows('select 2')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await lost.close();
});

test('rows of prepared statements are as those of others, the first time and later', async () => {
  const text = `select id, null::bigint as nothing, 9007199254740993 as big, text, array[text, null] as texts, json_build_object('a', null) as json, date '2026-11-28' as day,
    timestamptz '2026-11-28 08:00:00.123+08' as instant, id > 3 as late, 1.5::numeric as numeric, 'x' as twice, 'y' as twice from note where id <= $1 order by id`;
  const plain = await db.rows(text, [5]);
  expect(plain).toHaveLength(5);
  expect(plain[4]).toEqual({ id: 5, nothing: null, big: 9007199254740993n, text: 'note 5', texts: ['note 5', null], json: { a: null }, day: '2026-11-28', instant: new Date('2026-11-28T00:00:00.123Z'), late: true, numeric: '1.5', twice: 'y' });
  for (const time of [1, 2, 3]) expect([time, await db.rows(text, [5], 'all-types')]).toEqual([time, plain]);
});

test('where the columns of a prepared statement have changed, it fails once on a connection and is prepared anew', async () => {
  const whole = () => db.rows('select * from changing', [], 'whole-rows');
  await db.write('create table changing as select 1 as id');
  expect([await whole(), await whole()]).toEqual([[{ id: 1 }], [{ id: 1 }]]);
  await db.write(`alter table changing add column name text not null default 'x'`);
  await expect(whole()).rejects.toMatchObject({ code: '0A000' });
  for (const time of [1, 2]) expect([time, await whole()]).toEqual([time, [{ id: 1, name: 'x' }]]);
});

test('a transaction goes by the same: named statements, before and after one that fails', async () => {
  const divide = (by: number) =>
    transact(db, async function divides(tx) {
      return await tx.row<{ result: number }>('select 6 / $1::int as result', [by], 'divide-six');
    });
  expect(await divide(2)).toEqual({ result: 3 });
  await expect(divide(0)).rejects.toMatchObject({ code: '22012', stack: expect.stringContaining('divides') });
  expect([await divide(3), await divide(1)]).toEqual([{ result: 2 }, { result: 6 }]);
});

test('a text that is put together is prepared once it comes again', () => {
  const text = `select ${Math.random()}`;
  expect(nameOf(text)).toBeUndefined();
  const name = nameOf(text);
  expect(name).toMatch(/^composed-\d+$/);
  expect([nameOf(text), nameOf(`${text} + 1`)]).toEqual([name, undefined]);
});
