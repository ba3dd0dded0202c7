import { composeServices } from '@apollo/composition';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { KeptResult } from '@tonglu/kit';
import { execute, type ExecutionResult, type GraphQLError, type GraphQLFieldResolver, getOperationAST, type GraphQLSchema, parse } from 'graphql';
import { CompiledGateway } from '../src/executor';
import type { GraphContext } from '../src/graph-context';
import { createMetrics } from '../src/metrics';
import { quiet } from './open-door';

/**
 * What the graph of the house does not have, but another may: composite keys, @requires, lists of lists,
 * entities in unions and behind interfaces, names that collide, mutations over several subgraphs. The
 * executor's word is compared with the stock gateway's.
 */

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@shareable", "@inaccessible"])';
const log: string[] = [];
/** Representations as they were asked for. */
const asked: unknown[][] = [];

const slow = (what: string): GraphQLFieldResolver<unknown, unknown> => async () => {
  log.push(`${what} begins`);
  await pause(10);
  log.push(`${what} ends`);
  return what;
};

const boxes = {
  typeDefs: `${link}
    type Query { boxes: [Box!]! grid: [[Box]!]! things: [Thing!]! named: [Named!]! mood: Mood moods: [Mood!] lies: Lie empty: Box }
    type Mutation { first: String third: String }
    type Box @key(fields: "id place { row }") { id: ID! place: Place! weight: Int! partner: Box constructor: String }
    type Place { row: Int! }
    type Ball @key(fields: "id") { id: ID! radius: Float! }
    union Thing = Box | Ball
    interface Named { id: ID! }
    type Cat implements Named @key(fields: "id") { id: ID! lives: Int! }
    type Dog implements Named @key(fields: "id") { id: ID! tricks: [String!] legs: Int! }
    type Lie { text: String! kept: String }
    enum Mood { GOOD SECRET @inaccessible }`,
  resolvers: {
    Query: {
      boxes: () => [box(1), box(2), box(1)],
      grid: () => [[box(1), null], [], [box(3), box(1)]],
      things: () => [{ __typename: 'Ball', id: 'b', radius: 1.5 }, { __typename: 'Box', ...box(4) }, { __typename: 'Ball', id: 'broken', radius: 2 }],
      named: () => [{ __typename: 'Cat', id: 'tom', lives: 9 }, { __typename: 'Dog', id: 'rex', tricks: ['sit'], legs: 4 }, { __typename: 'Cat', id: 'broken', lives: 1 }],
      mood: () => 'SECRET',
      moods: () => ['GOOD', 'SECRET'],
      lies: () => ({ kept: 'yes' }),
      empty: () => null,
    },
    Box: { partner: ({ id }: { id: string }) => box(Number(id) + 10) },
    Mutation: { first: slow('first'), third: slow('third') },
  },
};

function box(number: number) {
  return { id: String(number), place: { row: number * 2 }, weight: number, constructor: number === 1 ? 'own' : null };
}

const prices = {
  typeDefs: `${link}
    type Query { cheapest: Box }
    type Mutation { second: String }
    type Box @key(fields: "id place { row }") { id: ID! place: Place! weight: Int! @external postage(express: Boolean = false): Int @requires(fields: "weight") label: String! }
    type Place { row: Int! }
    type Ball @key(fields: "id") { id: ID! price: Int! }
    interface Named { id: ID! }
    type Cat implements Named @key(fields: "id") { id: ID! owner: String! motto: String! }
    type Dog implements Named @key(fields: "id") { id: ID! owner: String motto: String }`,
  resolvers: {
    Query: { cheapest: () => box(2) },
    Mutation: { second: slow('second') },
    Box: { __resolveReference: (box: object) => box, postage: ({ weight }: { weight: number }, { express }: { express: boolean }) => weight * (express ? 20 : 10), label: ({ id }: { id: string }) => (id === '3' ? Promise.reject(new Error('no label')) : `box ${id}`) },
    Ball: { __resolveReference: ({ id }: { id: string }) => (id === 'broken' ? null : { id, price: 5 }) },
    Cat: { __resolveReference: ({ id }: { id: string }) => (id === 'broken' ? Promise.reject(new Error('no such cat')) : { id, owner: 'Ann', motto: 'meow' }) },
    Dog: { __resolveReference: ({ id }: { id: string }) => ({ id, owner: null, motto: 'wow' }) },
  },
};

interface Ran extends ExecutionResult {
  errorPlaces: string[];
}

let run: Record<'stock' | 'compiled', (query: string, variables?: Record<string, unknown>) => Promise<Ran>>;
const metrics = createMetrics();
const fallbacks = async () => (await metrics.registry.getSingleMetric('tonglu_executor_fallbacks_total')?.get())?.values[0]?.value ?? 0;

beforeAll(async () => {
  const definitions = { boxes, prices };
  const { supergraphSdl, errors } = composeServices(Object.entries(definitions).map(([name, { typeDefs }]) => ({ name, typeDefs: parse(typeDefs), url: `local://${name}` })));
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  const schemas = new Map<string, GraphQLSchema>(Object.entries(definitions).map(([name, { typeDefs, resolvers }]) => [name, buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers: resolvers as never })]));
  const ask = async (name: string, { query = '', variables }: { query?: string; variables?: Record<string, unknown> }): Promise<ExecutionResult> => {
    if (variables?.representations) asked.push(variables.representations as unknown[]);
    return execute({ schema: schemas.get(name) as GraphQLSchema, document: parse(query), variableValues: variables });
  };
  const stock = () => new ApolloGateway({ supergraphSdl, logger: quiet, buildService: ({ name }) => ({ process: ({ request }) => ask(name, request) }) as GraphQLDataSource });
  const compiled = new CompiledGateway({ supergraphSdl, sourceOf: (name) => ({ ask: async (request) => kept(await ask(name, request)) }), stock, metrics, log: quiet });
  const started = async (gateway: ApolloGateway | CompiledGateway) => {
    const { executor } = await gateway.load({ apollo: {} } as never);
    return async (query: string, variables: Record<string, unknown> = {}): Promise<Ran> => {
      const document = parse(query);
      const request = { document, operation: getOperationAST(document), queryHash: createHash('sha256').update(query).digest('hex'), request: { query, variables }, context: {} as GraphContext, metrics: {}, logger: quiet };
      const result = await executor(request as never);
      return { ...result, errorPlaces: [...new Set((result.errors ?? []).map(placeOf))].sort() };
    };
  };
  run = { stock: await started(stock()), compiled: await started(compiled) };
});

/** As from a subgraph that keeps its answers. */
const kept = (answer: ExecutionResult): ExecutionResult => (answer.errors ? answer : new KeptResult(JSON.stringify(answer.data)));

afterEach(() => {
  log.length = 0;
  asked.length = 0;
});

/** Where and what: the stock gateway leaves the code of a request's own faults to Apollo Server. */
const placeOf = ({ path, extensions }: GraphQLError): string => (path ? `${path.join('.')} ${String(extensions.code)}` : 'the request');

async function same(query: string, variables?: Record<string, unknown>): Promise<Ran> {
  const stock = await run.stock(query, variables);
  const compiled = await run.compiled(query, variables);
  expect(compiled.data).toEqual(stock.data);
  expect(compiled.errorPlaces).toEqual(stock.errorPlaces);
  return compiled;
}

test('composite keys and required fields; what is asked for twice is asked once', async () => {
  const { data } = await same('query($express: Boolean) { boxes { label postage(express: $express) partner { label } } }', { express: true });
  expect(data?.boxes).toEqual([expect.objectContaining({ label: 'box 1', postage: 20 }), expect.objectContaining({ postage: 40, partner: { label: 'box 12' } }), expect.objectContaining({ label: 'box 1', partner: { label: 'box 11' } })]);
  expect(asked.map((representations) => representations.length).sort()).toEqual([2, 2, 3, 3]); // compiled: 2, stock: 3, for boxes and for partners
});

test('a variable left at its default is left to the subgraph', async () => {
  expect((await same('query($express: Boolean = true) { boxes { postage(express: $express) } }')).data?.boxes).toEqual([{ postage: 20 }, { postage: 40 }, { postage: 20 }]);
});

test('lists of lists, with an error at every place where the broken entity stands', async () => {
  const { data, errorPlaces } = await same('{ grid { id label } }');
  expect(data?.grid).toEqual([[{ id: '1', label: 'box 1' }, null], [], [null, { id: '1', label: 'box 1' }]]);
  expect(errorPlaces).toEqual(['grid.2.0.label DOWNSTREAM_SERVICE_ERROR']);
});

test('entities in a union', async () => {
  const { data } = await same('{ things { ... on Ball { price } ... on Box { label constructor } __typename } }');
  expect(data).toBeNull(); // the broken ball has no price, and things are promised
  await same('{ things { ... on Ball @skip(if: true) { price } ... on Box { label constructor toString: weight } } }');
});

test('behind an interface: what is promised of a cat is not of a dog', async () => {
  const { data, errorPlaces } = await same('{ named { __typename id ... on Dog { owner motto } } }');
  expect(data?.named).toContainEqual({ __typename: 'Dog', id: 'rex', owner: null, motto: 'wow' });
  expect(errorPlaces).toEqual([]);
  expect((await same('{ named { id ... on Cat { o: owner } ... on Dog { m: motto } } }')).errorPlaces).toEqual(['named.2 DOWNSTREAM_SERVICE_ERROR']);
});

test('one name for fields that are called otherwise in each type', async () => {
  expect((await same('{ named { ... on Cat { count: lives } ... on Dog { count: legs } } }')).data?.named).toEqual([{ count: 9 }, { count: 4 }, { count: 1 }]);
  expect((await same('{ named { ... on Cat { said: owner } ... on Dog { said: motto } } }')).errorPlaces).toEqual(['named.2 DOWNSTREAM_SERVICE_ERROR']);
});

test('secret values of an enum are null, and nulls bubble up to where they may stand', async () => {
  expect((await same('{ mood moods empty { id } cheapest { id } }')).data).toEqual({ mood: null, moods: null, empty: null, cheapest: { id: '2' } });
  expect((await same('{ lies { kept text } mood }')).data).toEqual({ lies: null, mood: null });
});

test('names that every object inherits are names like others', async () => {
  expect((await same('{ boxes { constructor valueOf: label } }')).data?.boxes).toContainEqual({ constructor: 'own', valueOf: 'box 1' });
  expect((await same('{ things { ... on Ball { hasOwnProperty: price } ... on Box { toString: label } } }')).data).toBeNull();
});

test('@skip and @include, on fields selected several times under several conditions', async () => {
  const query = `query($a: Boolean!, $b: Boolean! = true) {
    boxes { id @skip(if: $a) ...A @include(if: $b) ... @skip(if: $b) { place { row } weight } label @include(if: $a) @skip(if: $b) }
    cheapest @include(if: $a) { label }
    cheapest @include(if: $b) { id }
  } fragment A on Box { id place @include(if: $a) { row } partner @skip(if: $a) { label } }`;
  for (const a of [true, false]) for (const b of [true, false, undefined]) await same(query, { a, b });
});

test('the root fields of a mutation run one after the other, whatever subgraph they belong to', async () => {
  await run.compiled('mutation { first second third }');
  expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
});

test('introspection is answered from the public schema, beside data', async () => {
  const { data } = await same('query($name: String!, $no: Boolean = false) { ...I t: __typename cheapest { id } } fragment I on Query { enum: __type(name: $name) { enumValues { name } } __schema @include(if: $no) { types { name } } }', { name: 'Mood' });
  expect(data).toEqual({ enum: { enumValues: [{ name: 'GOOD' }] }, t: 'Query', cheapest: { id: '2' } });
});

test('variables are checked before anything is asked', async () => {
  const { data, errors } = await same('query($e: Boolean) { boxes { postage(express: $e) } }', { e: 'perhaps' });
  expect(data).toBeUndefined();
  expect(errors?.[0].message).toMatch(/\$e/);
});

test('what cannot be compiled is left to the stock gateway, and counted', async () => {
  const before = await fallbacks();
  await same('{ __proto__: cheapest { id } }');
  expect(await fallbacks()).toBe(before + 1);
  expect(before).toBe(0);
});
