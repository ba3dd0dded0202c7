import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import pino from 'pino';
import { type Answer, codesOf, type Door, openDoor } from './open-door';
import { alpha, beta, memberToken, sessions, weather, written } from './test-subgraphs';

/** Every persisted operation gets the answer that Apollo Server's lane gives to its text. */

const member = { authorization: `Bearer ${memberToken}` };
const nested = (levels: number): string => `{ books { nodes { ${'next { '.repeat(levels - 3)} title ${'} '.repeat(levels - 3)} } } }`;
const dear = 'query Dear($first: Int!, $deep: Boolean = true) { books(first: $first) { nodes { sequels @include(if: $deep) { sequels { next { id } } } } } }';

const cases: readonly [what: string, document: string, variables?: object, headers?: Record<string, string>][] = [
  ['a page over two subgraphs', 'query Page($first: Int!) { books(first: $first) { nodes { title stars } } averageStars }', { first: 2 }],
  ['who asks: a visitor', 'query Who { caller { kind memberId locale } }', {}, { 'accept-language': 'en' }],
  ['who asks: a member', 'query Who { caller { kind memberId locale } }', {}, member],
  ['who asks: an ended session', 'query Who { caller { kind memberId } }', {}, { authorization: 'Bearer token-that-nobody-ever-had' }],
  ['a bug is masked', 'query Broken { bug averageStars }'],
  ['what was said to the caller', '{ wrong staffOnly mine }'],
  ['a variable of the wrong type', 'query Page($first: Int!) { books(first: $first) { nodes { title } } }', { first: 'ten' }],
  ['a missing variable', 'query Page($first: Int!) { books(first: $first) { nodes { title } } }', {}],
  ['a scalar that only the subgraph understands', 'query At($at: DateTime) { shout(text: "a", at: $at) }', { at: 'yesterday' }],
  ['too large a page', 'query Page($first: Int!) { books(first: $first) { nodes { title } } }', { first: 101 }],
  ['too dear with these variables', dear, { first: 100 }],
  ['the same, not too dear with others', dear, { first: 100, deep: false }],
  ['too deep a document', nested(9)],
  ['two root mutations', 'mutation Twice { a: write(input: {title: "one"}) b: write(input: {title: "two"}) }'],
  ['a document of several operations', 'query A { averageStars } query B { club }'],
  ['introspection', '{ __type(name: "Book") { name } }'],
  ['an unknown field', '{ passwords }'],
];

const idOf = (document: string): string => createHash('sha256').update(document).digest('hex');
const lines: string[] = [];
const log = pino({ level: 'info' }, new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) }));

let door: Door;
beforeAll(async () => {
  const texts = [...cases.map(([, document]) => document), 'mutation Write($input: WriteInput!) { write(input: $input) }'];
  door = await openDoor({ definitions: [alpha, beta, sessions], documents: Object.fromEntries(texts.map((document) => [idOf(document), document])), log, patience: { query: 600, identity: 200, mutation: 900 }, env: { METRICS_PUBLIC: 'on' } });
});
afterAll(() => door.close());
afterEach(() => Object.assign(weather, { beta: 'fine', sessions: 'fine' }));

const ofNote = ['content-type', 'cache-control', 'x-content-type-options'];
const visible = ({ status, text, headers }: Answer) => ({ status, text: text.replaceAll(String(headers.get('x-request-id')), 'the request'), headers: ofNote.map((name) => headers.get(name)) });

async function inBothLanes(document: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
  const apollo = await door.ask(document, variables, headers);
  const lean = await door.post('/graphql', { documentId: idOf(document), variables }, headers);
  expect(visible(lean)).toEqual(visible(apollo));
  return lean;
}

test.each(cases.map(([what, ...asked]) => [what, asked] as const))('%s', async (_what, [document, variables, headers]) => {
  for (let times = 0; times < 2; times += 1) await inBothLanes(document, variables, headers); // the second time everything is prepared
});

test('where a subgraph hangs, in time', async () => {
  weather.beta = 'hangs';
  const begun = Date.now();
  expect(codesOf(await inBothLanes(cases[0][1], { first: 2 }))).toContain('SUBGRAPH_UNAVAILABLE');
  expect(Date.now() - begun).toBeLessThan(2_500);
});

test('where sessions cannot be looked up: no writing in the wrong name, nobody is signed out', async () => {
  weather.sessions = 'hangs';
  const before = written.length;
  expect(codesOf(await inBothLanes('mutation Write($input: WriteInput!) { write(input: $input) }', { input: { title: 'not mine' } }, member))).toEqual(['SUBGRAPH_UNAVAILABLE']);
  expect(written).toHaveLength(before);
  expect(codesOf(await inBothLanes('{ wrong staffOnly mine }', {}, member))).toContain('SUBGRAPH_UNAVAILABLE');
});

test('an operationName that the document does not have is refused', async () => {
  const [, document, variables] = cases[0];
  expect((await door.post('/graphql', { documentId: idOf(document), variables, operationName: 'Page' })).status).toBe(200);
  expect(codesOf(await door.post('/graphql', { documentId: idOf(document), variables, operationName: 'Other' }))).toEqual(['OPERATION_RESOLUTION_FAILURE']);
});

test('request id, log line and metrics are those of any request', async () => {
  lines.length = 0;
  const counted = async () => Number(/tonglu_graphql_errors_total\{code="INTERNAL"\} (\d+)/.exec(await (await fetch(`${door.url}/metrics`)).text())?.[1]);
  const before = await counted();
  await door.post('/graphql', { documentId: idOf('query Broken { bug averageStars }'), variables: {} }, { ...member, 'x-request-id': 'request-in-the-lean-lane' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const mine = lines.filter((line) => line.includes('request-in-the-lean-lane')).map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(mine.map(({ msg }) => msg)).toEqual(['masked error', 'request']);
  expect(mine[0]).toMatchObject({ operationName: 'Broken', err: { message: expect.stringContaining('secret_table') } });
  expect(mine[1]).toMatchObject({ operation: 'Broken', status: 200, actor: 'MEMBER', codes: ['INTERNAL'] });
  expect(await counted()).toBe(before + 1);
});
