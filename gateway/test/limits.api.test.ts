import { request } from 'node:http';
import { codesOf, type Door, openDoor } from './open-door';
import { alpha, beta, sessions, written } from './test-subgraphs';

let door: Door;
beforeAll(async () => {
  door = await openDoor({ definitions: [alpha, beta, sessions] });
});
afterAll(() => door.close());

/** So many objects within each other. */
const nested = (levels: number): string => `{ books { nodes { ${'next { '.repeat(levels - 2)} title ${'} '.repeat(levels - 2)} } } }`;

test('an ordinary query passes, across subgraphs', async () => {
  const answer = await door.ask('query($first: Int!) { books(first: $first) { nodes { title stars } } }', { first: 2 });
  expect(answer.errors).toBeUndefined();
  expect(answer).toMatchObject({ status: 200, data: { books: { nodes: [{ title: 'Book 1', stars: 1 }, { title: 'Book 2', stars: 2 }] } } });
});

test.each([
  ['depth, 9 objects', nested(9), /nested at most 8 deep/],
  ['depth through fragments', `query { books { nodes { ...A } } } fragment A on Book { next { next { ...B } } } fragment B on Book { next { next { next { next { next { title } } } } } }`, /nested at most 8 deep/],
  ['16 aliases', `{ ${Array.from({ length: 16 }, (_each, index) => `a${index}: averageStars`).join(' ')} }`, /at most 15 aliases/],
  ['two root mutations', 'mutation { a: write(input: {title: "one"}) b: write(input: {title: "two"}) }', /one root field/],
  ['two root mutations by fragments', 'mutation { ...W ...W } fragment W on Mutation { write(input: {title: "one"}) }', /one root field/],
  ['an alias __proto__', '{ __proto__: books { nodes { id } } }', /"__proto__" is a reserved name/],
  ['a variable __proto__', 'query($__proto__: Int) { books(first: $__proto__) { nodes { id } } }', /"__proto__" is a reserved name/],
  ['fragments in a circle', '{ books { nodes { ...A } } } fragment A on Book { sequels { ...B } } fragment B on Book { sequels { ...A } }', /itself/],
  ['an unknown field', '{ books { nodes { passwords } } }', /passwords/],
])('refused: %s', async (_what, query, message) => {
  const answer = await door.ask(query);
  expect(answer.status).toBe(400);
  expect(codesOf(answer)).toContain('GRAPHQL_VALIDATION_FAILED');
  expect(answer.errors?.map((error) => error.message).join('\n')).toMatch(message);
  expect(answer.data).toBeUndefined();
});

test('8 objects deep and 15 aliases still pass', async () => {
  expect((await door.ask(nested(8))).status).toBe(200);
  expect((await door.ask(`{ ${Array.from({ length: 15 }, (_each, index) => `a${index}: averageStars`).join(' ')} }`)).status).toBe(200);
});

test('more than 1,000 tokens are refused while parsing', async () => {
  const answer = await door.ask(`{ ${'averageStars '.repeat(999)} }`);
  expect(answer).toMatchObject({ status: 400 });
  expect(codesOf(answer)).toEqual(['GRAPHQL_PARSE_FAILED']);
  expect(answer.errors?.[0].message).toMatch(/1000 tokens/);
  expect((await door.ask(`{ ${'averageStars '.repeat(100)} }`)).errors).toBeUndefined();
});

const expensive = 'query($first: Int!) { books(first: $first) { nodes { sequels { sequels { next { id } } } } } }';

test('cost counts the variables', async () => {
  expect((await door.ask(expensive, { first: 10 })).status).toBe(200);
  const answer = await door.ask(expensive, { first: 100 });
  expect(answer.status).toBe(400);
  expect(codesOf(answer)).toEqual(['QUERY_TOO_EXPENSIVE']);
});

test.each([101, 0, -1, 1_000_000])('a page of %p is refused, naming the field', async (first) => {
  const answer = await door.ask('query($first: Int!) { books(first: $first) { nodes { id } } }', { first });
  expect(answer.errors?.[0]).toMatchObject({ message: 'first: first must be between 1 and 100', extensions: { code: 'BAD_USER_INPUT', field: 'first' } });
});

test.each([
  ['a variable of the wrong type', 'query($first: Int!) { books(first: $first) { nodes { id } } }', { first: 'ten' }, /\$first/],
  ['a missing variable', 'query($first: Int!) { books(first: $first) { nodes { id } } }', {}, /\$first/],
  ['a scalar that only the subgraph understands, in a variable', 'query($at: DateTime) { shout(text: "a", at: $at) }', { at: 'yesterday' }, /\$at.*DateTime must be like/],
  ['a scalar that only the subgraph understands, written out', '{ shout(text: "a", at: "yesterday") }', {}, /DateTime must be like/],
])('bad input is told as such: %s', async (_what, query, variables, message) => {
  const answer = await door.ask(query, variables);
  expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  expect(answer.errors?.[0].message).toMatch(message);
});

test('a refused mutation wrote nothing', () => expect(written).toEqual([]));

test.each([
  ['not JSON', '{"query": ', 400, {}],
  ['a JSON string', '"{ averageStars }"', 400, {}],
  ['nothing', '', 400, {}],
  ['no query', '{"variables": {}}', 400, {}],
  ['a query that is no text', '{"query": {"a": 1}}', 400, {}],
  ['variables that are no object', '{"query": "{ averageStars }", "variables": [1]}', 400, {}],
  ['a batch', '[{"query": "{ averageStars }"}, {"query": "{ averageStars }"}]', 400, {}],
  ['more than 100 kB', JSON.stringify({ query: `{ averageStars } #${'x'.repeat(100_000)}` }), 413, {}],
  ['plain text', '{"query": "{ averageStars }"}', 415, { 'content-type': 'text/plain' }],
  ['a form', 'query=%7B+averageStars+%7D', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
  ['a foreign charset', '{"query": "{ averageStars }"}', 415, { 'content-type': 'application/json; charset=shift_jis' }],
  ['a foreign encoding', '{"query": "{ averageStars }"}', 415, { 'content-encoding': 'zstd' }],
  ['NUL in a variable', '{"query": "query($text: String!) { shout(text: $text) }", "variables": {"text": "a\\u0000"}}', 400, {}],
  ['NUL in the document', JSON.stringify({ query: '{ shout(text: "\\u{0}") }' }), 400, {}],
  ['NUL in the document, by two escapes', '{"query": "{ shout(text: \\"a\\u005cu0000\\") }"}', 400, {}],
  ['an operation that is not there', '{"query": "query A { averageStars }", "operationName": "B"}', 400, {}],
])('a body is refused in the shape of a GraphQL answer: %s', async (_what, body, status, headers) => {
  const answer = await door.post('/graphql', body, headers);
  expect(answer.status).toBe(status);
  expect(answer.errors?.[0].message).toBeTruthy();
  expect(answer.errors?.[0].message).not.toBe('Internal error');
  expect(answer.extensions?.requestId).toBe(answer.headers.get('x-request-id'));
  expect(answer.text).not.toMatch(/node_modules|SyntaxError|at .*\.js/);
});

test.each([
  ['a charset in capitals', '{"query": "{ averageStars }"}', '/graphql', 'application/json; charset=UTF-8;'],
  ['another parameter', '{"query": "{ averageStars }"}', '/graphql', 'application/json; version=1'],
  ['a byte order mark', '\ufeff{"query": "{ averageStars }"}', '/graphql', 'application/json'],
  ['a slash at the end', '{"query": "{ averageStars }"}', '/graphql/', 'application/json'],
  ['capitals in the path', '{"query": "{ averageStars }"}', '/GraphQL', 'application/json'],
])('is taken: %s', async (_what, body, path, type) => {
  const answer = await door.post(path, body, { 'content-type': type });
  expect([answer.status, answer.errors, Object.keys(answer.data ?? {})]).toEqual([200, undefined, ['averageStars']]);
  expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(0);
});

test('is taken: a whole address, as proxies send it', async () => {
  const { host, port } = new URL(door.url);
  const body = '{"query": "{ averageStars }"}';
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request({ port, path: `http://${host}/graphql`, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.length } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).once('error', reject).end(body);
  });
  expect(status).toBe(200);
});

test('GET serves no operation', async () => {
  const response = await fetch(`${door.url}/graphql?query={averageStars}`, { headers: { 'apollo-require-preflight': 'yes' } });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
});

test('keys of JavaScript’s own do no harm', async () => {
  const answer = await door.post('/graphql', '{"query": "query($input: WriteInput!) { __typename } ", "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "variables": {"input": {"title": "x", "__proto__": {"polluted": true}}}}');
  expect(codesOf(answer)).not.toContain('INTERNAL');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect((await door.ask('{ constructor: books(first: 1) { prototype: nodes { toString: id } } }')).data).toEqual({ constructor: { prototype: [{ toString: '1' }] } });
});
