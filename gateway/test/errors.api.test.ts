import { Writable } from 'node:stream';
import pino from 'pino';
import { codesOf, type Door, openDoor } from './open-door';
import { alpha, beta, memberToken, sessions, weather, written } from './test-subgraphs';

const lines: string[] = [];
const log = pino({ level: 'info' }, new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) }));

let door: Door;
beforeAll(async () => {
  door = await openDoor({ definitions: [alpha, beta, sessions], log, patience: { query: 600, mutation: 900, identity: 200 } });
});
afterAll(() => door.close());
afterEach(() => Object.assign(weather, { beta: 'fine', sessions: 'fine' }));

const leaks = /alpha|beta|secret_table|postgres|5432|node_modules|\.ts|\.js|serviceName|valueCompletion|stack/i;

test('a bug is masked, keeps its place and has a request id; the log has the original under that id', async () => {
  const answer = await door.ask('query Broken { bug averageStars }', {}, { 'x-request-id': 'request-of-a-bug' });
  expect(answer.data).toEqual({ bug: null, averageStars: 3 });
  expect(answer.errors).toEqual([{ message: 'Internal error', path: ['bug'], extensions: { code: 'INTERNAL', requestId: 'request-of-a-bug' } }]);
  expect(answer.text).not.toMatch(leaks);
  const logged = lines.find((line) => line.includes('secret_table') && line.includes('request-of-a-bug'));
  expect(logged).toContain('masked error');
});

test('what was said to the caller arrives, and nothing more', async () => {
  const answer = await door.ask('{ wrong staffOnly mine }');
  expect(answer.status).toBe(200);
  expect(answer.errors).toEqual([
    { message: 'after: This cursor was not given out by this list', path: ['wrong'], extensions: { code: 'BAD_USER_INPUT', field: 'after', reason: 'This cursor was not given out by this list' } },
    { message: 'Not allowed', path: ['staffOnly'], extensions: { code: 'FORBIDDEN' } },
    { message: 'Sign in first', path: ['mine'], extensions: { code: 'UNAUTHENTICATED' } },
  ]);
  expect(answer.text).not.toMatch(leaks);
});

const page = '{ books(first: 2) { nodes { title stars } } averageStars club }';

test.each([
  ['hangs', 'SUBGRAPH_UNAVAILABLE'],
  ['throws', 'INTERNAL'],
] as const)('where a subgraph %s, the rest of the page stands, in time', async (how, code) => {
  weather.beta = how;
  const begun = Date.now();
  const answer = await door.ask(page);
  expect(Date.now() - begun).toBeLessThan(1_500);
  expect(answer.status).toBe(200);
  expect(answer.data).toMatchObject({ books: { nodes: [{ title: 'Book 1', stars: null }, { title: 'Book 2', stars: null }] }, club: 'members' });
  expect(codesOf(answer)).toContain(code);
  expect(answer.text).not.toMatch(leaks);
});

test('slow is not dead', async () => {
  weather.beta = 'slow';
  expect((await door.ask(page)).errors).toBeUndefined();
});

test('afterwards all is well again', async () => {
  expect((await door.ask(page)).data).toEqual({ books: { nodes: [{ title: 'Book 1', stars: 1 }, { title: 'Book 2', stars: 2 }] }, averageStars: 3, club: 'members' });
});

const member = { authorization: `Bearer ${memberToken}` };

test('where sessions cannot be looked up, a page is served as to a visitor, and nobody is told to sign in again', async () => {
  weather.sessions = 'hangs';
  const answer = await door.ask('{ averageStars mine }', {}, member);
  expect(answer.data).toEqual({ averageStars: 3, mine: null });
  expect(answer.errors).toEqual([{ message: 'A part of the answer is not available at the moment', path: ['mine'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
});

test('and nothing is written in the wrong person’s name', async () => {
  weather.sessions = 'hangs';
  const before = written.length;
  const answer = await door.ask('mutation { write(input: {title: "not mine"}) }', {}, member);
  expect(codesOf(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  expect(written).toHaveLength(before);
});

test('the log has one line per request, without tokens and variables', async () => {
  lines.length = 0;
  await door.ask('mutation Write($input: WriteInput!) { write(input: $input) }', { input: { title: '13800138000' } }, { ...member, 'x-request-id': 'request-of-a-line' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const mine = lines.filter((line) => line.includes('request-of-a-line')).map((line) => JSON.parse(line) as object);
  expect(mine).toHaveLength(1);
  expect(mine[0]).toMatchObject({ msg: 'request', operation: 'Write', status: 200, actor: 'MEMBER', method: 'POST' });
  expect(lines.join('')).not.toMatch(/13800138000|token-of/);
});
