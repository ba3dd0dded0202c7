import { type QueryResult, types } from 'pg';
import { columnTypes } from './row-reader';
import { Statement } from './statement';

/** A connection that notes what is sent over it. */
function connection() {
  const sent: string[] = [];
  const note = (message: string) => () => void sent.push(message);
  const noted = { parsedStatements: {}, submittedNamedStatements: {}, parse: note('parse'), bind: note('bind'), describe: note('describe'), execute: note('execute'), sync: note('sync') };
  return { sent, noted };
}

interface Wire {
  _result: { _types: unknown };
  prepare(connection: unknown): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleReadyForQuery(connection: unknown): void;
}

const field = (name: string, dataTypeID: number) => ({ name, dataTypeID, format: 'text' });
const fields = [field('id', types.builtins.UUID), field('sold', types.builtins.INT8), field('words', 1009), field('about', types.builtins.JSONB)];

/** One that went over this connection, and what it was answered. */
async function went(over: unknown, { name = 'goods', cells = [['a', '7', '{x,y}', '{"b":null}'] as (string | null)[]], described = true } = {}): Promise<QueryResult['rows']> {
  const statement = new Statement('select …', [], name || undefined);
  const answer = statement.answered();
  const wire = statement as unknown as Wire;
  wire._result._types = columnTypes; // as a client does
  wire.prepare(over);
  if (described) wire.handleRowDescription({ fields });
  for (const row of cells) wire.handleDataRow({ fields: row });
  wire.handleReadyForQuery(over);
  return (await answer).rows;
}

const row = { id: 'a', sold: 7n, words: ['x', 'y'], about: { b: null } };

test('a connection is asked once what the columns of a prepared statement are', async () => {
  const { sent, noted } = connection();
  expect(await went(noted)).toEqual([row]);
  expect(sent).toEqual(['parse', 'bind', 'describe', 'execute', 'sync']);
  sent.length = 0;
  expect(await went(noted, { described: false, cells: [['b', null, null, null], ['a', '7', '{x,y}', '{"b":null}']] })).toEqual([{ id: 'b', sold: null, words: null, about: null }, row]);
  expect(sent).toEqual(['bind', 'execute', 'sync']);
});

test('another connection, another statement and one without a name are asked for themselves', async () => {
  const { sent, noted } = connection();
  await went(noted);
  const other = connection();
  await went(other.noted);
  expect(other.sent).toContain('describe');
  sent.length = 0;
  await went(noted, { name: 'other-goods' });
  expect(sent).toContain('describe');
  for (const round of [1, 2]) {
    sent.length = 0;
    expect([round, await went(noted, { name: '' })]).toEqual([round, [row]]);
    expect(sent).toContain('describe');
  }
});

test('a value that cannot be read fails the statement, and nobody else', async () => {
  const { noted } = connection();
  await expect(went(noted, { cells: [['a', 'seven', null, null], ['b', '8', null, null]] })).rejects.toThrow(SyntaxError);
  expect(await went(noted, { described: false })).toEqual([row]);
});
