import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver, Directive } from 'type-graphql';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Context, defineSubgraph, InvalidInput, isId, LedgerTables1700000000002, newId, once, orRefusal, post, refuse, resultUnion, transact, unlessDone } from '../src';
import { askGraph, startTestGraph, type TestGraph, visitorActor } from '../src/testing';

@ObjectType({ simpleResolvers: true })
@Directive('@key(fields: "id")')
class Note {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  text: string;
}

const WriteNoteResult = resultUnion('WriteNoteResult', () => Note, 'Note');

@InputType()
class WriteNoteInput {
  @Field(() => String)
  text: string;
  @Field(() => String)
  idempotencyKey: string;
}

@Resolver(() => Note)
class NoteResolver {
  @Query(() => [Note])
  notes(@Ctx() context: Context): Promise<Note[]> {
    return context.db.rows<Note>('select id, text from note order by id');
  }

  @Mutation(() => WriteNoteResult)
  writeNote(@Arg('input', () => WriteNoteInput) input: WriteNoteInput, @Ctx() context: Context) {
    return orRefusal(context, () =>
      transact(context.db, (tx) =>
        once(tx, { actor: context.actor, verb: 'writeNote', input }, async () => {
          if (input.text.length === 0) refuse(new InvalidInput(['input', 'text'], { 'zh-CN': '不能为空', en: 'must not be empty' }));
          const note = { id: newId(), text: input.text };
          await tx.run('insert into note (id, text) values ($1, $2)', [note.id, note.text]);
          return note;
        }),
      ),
    );
  }
}

let migrationsPatience: unknown;
class CreateNote1700000000003 implements MigrationInterface {
  name = 'CreateNote1700000000003';
  async up(runner: QueryRunner): Promise<void> {
    migrationsPatience = await runner.query('show statement_timeout');
    await runner.query('create table note (id uuid primary key, text text not null)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table note');
  }
}

const notes = defineSubgraph({
  name: 'notes',
  resolvers: [NoteResolver],
  references: {
    Note: async (ids, context) => {
      const rows = await context.db.rows<Note>('select id, text from note where id = any($1)', [ids]);
      return ids.map((id) => rows.find((row) => row.id === id) ?? null);
    },
  },
  entities: [],
  migrations: [LedgerTables1700000000002, CreateNote1700000000003],
  reactions: [],
  jobs: [],
  endpoints: [],
  settings: () => undefined,
  loaders: () => undefined,
});

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph([notes]);
});
afterAll(() => graph.stop());

const writeNote = (text: string, key: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  askGraph<{ writeNote: { __typename: string; id?: string; problems?: { code: string; message: string; path: string[] }[] } }>(
    graph.subgraph('notes'),
    `mutation($input: WriteNoteInput!) { writeNote(input: $input) { __typename ... on Note { id } ... on Refusal { problems { code message path } } } }`,
    { input: { text, idempotencyKey: key } },
    visitorActor('v1'),
    { locale },
  );

test('a refusal is data, names the field and speaks the reader’s language', async () => {
  const { data } = await writeNote('', 'key-empty-1', 'en');
  expect(data.writeNote).toEqual({ __typename: 'Refusal', problems: [{ code: 'INVALID_INPUT', message: 'must not be empty', path: ['input', 'text'] }] });
});

test('the same key fifty times at once has one effect; other input on it is refused', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => writeNote('once', 'key-once-1')));
  const ids = new Set(answers.map(({ data }) => data.writeNote.id));
  expect(ids.size).toBe(1);
  expect(isId([...ids][0])).toBe(true);
  const rows = await graph.subgraph('notes').db.rows(`select from note where text = 'once'`);
  expect(rows).toHaveLength(1);
  const { data } = await writeNote('other', 'key-once-1');
  expect(data.writeNote.problems?.[0].code).toBe('IDEMPOTENCY_CONFLICT');
});

test('a result that is known beforehand is written with its key; another one that comes out counts instead', async () => {
  const { db } = graph.subgraph('notes');
  const foreseen = { number: 'one' };
  const ask = (idempotencyKey: string) => ({ actor: visitorActor('v1'), verb: 'foresee', input: { idempotencyKey }, foreseen });
  const give = (key: string, result: object) => transact(db, (tx) => once<object>(tx, ask(key), async () => result));
  const sent = async (work: () => Promise<unknown>) => {
    const before = db.statements;
    await work();
    return db.statements - before;
  };
  expect(await sent(() => give('key-fore-1', foreseen))).toBe(1);
  expect(await sent(() => give('key-fore-2', { number: 'two' }))).toBe(2);
  expect(await give('key-fore-1', { number: 'three' })).toEqual({ number: 'one' });
  expect(await give('key-fore-2', { number: 'three' })).toEqual({ number: 'two' });
});

test('what was done before answers a repeat that would be refused by now; other input on its key, and what was never done, stay refused', async () => {
  const { db } = graph.subgraph('notes');
  const ask = (idempotencyKey: string, text: string) => ({ actor: visitorActor('v1'), verb: 'askFirst', input: { idempotencyKey, text } });
  const problem = new InvalidInput(['input'], { 'zh-CN': '不行', en: 'not now' });
  const attempt = (key: string, text: string, isOpen: boolean) =>
    unlessDone<{ text: string }>(db, ask(key, text), async () => {
      if (!isOpen) refuse(problem);
      return transact(db, (tx) => once(tx, ask(key, text), async () => ({ text })));
    });
  await expect(attempt('key-late-1', 'a', false)).rejects.toMatchObject({ problems: [problem] });
  expect(await attempt('key-late-1', 'a', true)).toEqual({ text: 'a' });
  expect(await attempt('key-late-1', 'a', false)).toEqual({ text: 'a' });
  for (const isOpen of [true, false]) await expect(attempt('key-late-1', 'b', isOpen)).rejects.toMatchObject({ problems: [{ code: 'IDEMPOTENCY_CONFLICT' }] });
});

test('a batch of references costs one statement, keeps the order and gives null for unknown ids', async () => {
  const subgraph = graph.subgraph('notes');
  const { data } = await writeNote('referred', 'key-ref-1');
  const representations = [newId(), data.writeNote.id].map((id) => ({ __typename: 'Note', id }));
  const before = subgraph.db.statements;
  const answer = await askGraph<{ _entities: unknown[] }>(subgraph, `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Note { text } } }`, { representations });
  expect(answer.data._entities).toEqual([null, { text: 'referred' }]);
  expect(subgraph.db.statements - before).toBe(1);
});

test('a statement of a request ends after nine seconds, one of a migration when it is done', async () => {
  expect(await graph.subgraph('notes').db.rows('show statement_timeout')).toEqual([{ statement_timeout: '9s' }]);
  expect(migrationsPatience).toEqual([{ statement_timeout: '0' }]);
});

test('a subgraph cannot read outside its own schema', async () => {
  await expect(graph.subgraph('notes').db.rows('select * from pg_authid')).rejects.toThrow(/permission denied/);
});

test('transfers balance, post once, and never take an account under its floor', async () => {
  const { db } = graph.subgraph('notes');
  const transfer = (reference: string, amount: bigint) =>
    transact(db, (tx) => post(tx, { kind: 'test', reference, at: new Date(), entries: [{ account: 'a', amount: -amount }, { account: 'b', amount, floor: 0n }] }));
  expect(await transfer('one', 100n)).toBe(true);
  expect(await transfer('one', 100n)).toBe(false);
  await expect(transfer('two', -101n)).rejects.toThrow(/ledger_account_floor/);
  const [b] = await db.rows<{ balance: bigint; sum: bigint }>(`select balance, (select sum(amount)::bigint from ledger_entry where account = code) as sum from ledger_account where code = 'b'`);
  expect(b).toEqual({ balance: 100n, sum: 100n });
  await expect(db.write('update ledger_entry set amount = 1')).rejects.toThrow(/append-only/);
});
