import { createHash } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';
import { codesOf, type Door, openDoor } from './open-door';
import { alpha, beta, sessions } from './test-subgraphs';

const document = 'query BooksPage($first: Int!) { books(first: $first) { nodes { title } } }';
const hash = createHash('sha256').update(document).digest('hex');
const definitions = [alpha, beta, sessions];
const variables = { first: 1 };

let development: Door;
let production: Door;
/** In production, by Apollo's gateway. */
let stock: Door;
beforeAll(async () => {
  development = await openDoor({ definitions, documents: { [hash]: document } });
  production = await openDoor({ definitions, documents: { [hash]: document }, env: { TONGLU_ENV: 'production' } });
  stock = await openDoor({ definitions, documents: { [hash]: document }, env: { TONGLU_ENV: 'production', TONGLU_EXECUTOR: 'stock' } });
});
afterAll(() => Promise.all([development.close(), production.close(), stock.close()]));

const page = { books: { nodes: [{ title: 'Book 1' }] } };

test.each([
  ['documentId', { documentId: `sha256:${hash}` }],
  ['documentId without prefix', { documentId: hash }],
  ['extensions.persistedQuery', { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }],
])('a document of the list is served by its hash: %s', async (_how, body) => {
  for (const door of [development, production, stock]) {
    for (const accept of ['*/*', 'application/json', 'application/graphql-response+json', 'application/graphql-response+json, application/json']) {
      const { data, errors } = await door.post('/graphql', { ...body, variables }, { accept });
      expect({ accept, data, errors }).toEqual({ accept, data: page, errors: undefined });
    }
  }
});

test.each([`sha256:${'0'.repeat(64)}`, 'nonsense', 42, {}, '__proto__'])('an unknown one is refused plainly: %p', async (documentId) => {
  for (const door of [development, production]) {
    const answer = await door.post('/graphql', { documentId, variables });
    expect(answer.status).toBe(404);
    expect(codesOf(answer)).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  }
});

test('nobody registers a document of their own', async () => {
  const own = '{ club }';
  const sha256Hash = createHash('sha256').update(own).digest('hex');
  await production.post('/graphql', { query: own, extensions: { persistedQuery: { version: 1, sha256Hash } } });
  expect(codesOf(await production.post('/graphql', { extensions: { persistedQuery: { version: 1, sha256Hash } } }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
});

test('in production only the list is served, and a query beside a hash counts for nothing', async () => {
  expect(codesOf(await production.ask('{ club }'))).toEqual(['PERSISTED_QUERY_REQUIRED']);
  expect((await production.post('/graphql', { query: '{ club }', documentId: hash, variables })).data).toEqual(page);
  expect((await development.ask('{ club }')).data).toEqual({ club: 'members' });
});

test('limits hold for documents of the list too', async () => {
  expect(codesOf(await production.post('/graphql', { documentId: hash, variables: { first: 500 } }))).toEqual(['BAD_USER_INPUT']);
});

test('the schema can be read in development, and not in production', async () => {
  const introspection = '{ __schema { queryType { fields { name } } } }';
  expect(JSON.stringify((await development.ask(introspection)).data)).toContain('books');
  expect((await development.ask(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }))).errors).toBeUndefined();
  for (const query of [introspection, getIntrospectionQuery()]) expect((await production.ask(query)).data).toBeUndefined();
  expect((await fetch(`${production.url}/explorer`)).status).toBe(404);
  expect((await fetch(`${production.url}/`)).status).toBe(404);
});
