import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { getOperationAST, type GraphQLInputType, Kind, parse, typeFromAST, validate } from 'graphql';
import { type Weather } from './oracle/chaos';
import { type Pick, sampleValue } from './oracle/sample-values';
import { TwoGraphs } from './oracle/two-graphs';
import { QueryWriter, type WrittenQuery } from './oracle/write-query';

/** ORACLE_QUERIES=2000 looks longer, ORACLE_SEED elsewhere. */
const wanted = Number(process.env.ORACLE_QUERIES ?? 250);
const seed = Number(process.env.ORACLE_SEED ?? 20261121);

let graphs: TwoGraphs;
beforeAll(async () => {
  graphs = await TwoGraphs.open();
}, 120_000);
afterAll(() => graphs.close());
afterEach(() => {
  graphs.sky = { seed: '', weather: {} };
  graphs.patienceMs = 20_000;
});

let compared = 0;
let withErrors = 0;

/** How often a question is put again where the answers differ. A difference of the executors stays; one because somebody waited too long on a busy machine goes. */
const doubts = 2;

/** Both executors say the same. False where the gateway refused to execute at all, which compares little. */
async function compare(written: WrittenQuery, doubted = 0): Promise<boolean> {
  const { query, variables } = written;
  const stock = await graphs.ask('stock', query, variables);
  const compiled = await graphs.ask('compiled', query, variables);
  if (doubted < doubts && !isDeepStrictEqual(stock, compiled)) return compare(written, doubted + 1);
  expect({ query, variables, ...compiled }).toEqual({ query, variables, ...stock });
  if (stock.data === undefined) return false;
  compared += 1;
  if (stock.errors.length > 0) withErrors += 1;
  return true;
}

const root = join(__dirname, '../..');
const examples = join(root, 'gateway/examples');
const operations = join(dirname(require.resolve('@tonglu/schema/package.json')), 'operations');

const persisted = readdirSync(operations).flatMap((file) => Object.values(JSON.parse(readFileSync(join(operations, file), 'utf8')) as Record<string, string>));
const documents = [...persisted, ...readdirSync(examples).filter((file) => file.endsWith('.graphql')).map((file) => readFileSync(join(examples, file), 'utf8'))];

const nameOf = (document: string): string => getOperationAST(parse(document))?.name?.value ?? document;
const isMutation = (document: string): boolean => getOperationAST(parse(document))?.operation === 'mutation';
/** Reads first; orders are placed before the cart changes. */
const inOrder = [...documents].sort((a, b) => Number(isMutation(a)) - Number(isMutation(b)) || Number(nameOf(b) === 'PlaceOrder') - Number(nameOf(a) === 'PlaceOrder'));

function variablesFor(document: string, round: number): Record<string, unknown> {
  const pick: Pick = (count) => round % count;
  const pool = { ...graphs.pool, idempotencyKey: [`oracle-${nameOf(document)}-${round}`] };
  const definitions = getOperationAST(parse(document))?.variableDefinitions ?? [];
  return Object.fromEntries(definitions.map(({ variable, type }) => {
    const inputType = type.kind === Kind.NON_NULL_TYPE || type.kind === Kind.LIST_TYPE ? typeFromAST(graphs.api, type as never) : typeFromAST(graphs.api, type);
    return [variable.name.value, sampleValue(inputType as GraphQLInputType, variable.name.value, pool, pick)];
  }));
}

test.each(inOrder.map((document) => [nameOf(document), document]))('%s', async (_name, document) => {
  for (const round of [0, 1, 2]) await compare({ query: document, variables: variablesFor(document, round) });
});

const storms: readonly Weather[] = ['errors', 'nulls', 'dead', 'lies'];

/** As many pages under many skies: each subgraph in turn has each trouble. */
test.each(inOrder.filter((document) => !isMutation(document)).map((document) => [nameOf(document), document]))('%s, where subgraphs fail', async (_name, document) => {
  for (const name of ['catalog', 'members', 'orders']) {
    for (const [round, weather] of storms.entries()) {
      graphs.sky = { seed: `${name} ${weather}`, weather: { [name]: weather } };
      await compare({ query: document, variables: variablesFor(document, round) });
    }
  }
});

test('a slow subgraph costs its own part of the page, in either', async () => {
  graphs.sky = { seed: '', weather: { orders: 'slow' } };
  graphs.patienceMs = 1_000;
  await compare({ query: '{ cart { quantity } products(first: 2) { edges { node { name variants { sku availability { available } } } } } me { phone orders { totalCount } } }', variables: {} });
}, 20_000);

test(`${wanted} written queries, in every weather`, async () => {
  const before = compared;
  const dice = fc.gen();
  await fc.assert(
    fc.asyncProperty(dice, fc.array(fc.constantFrom<Weather>('fine', 'fine', ...storms), { minLength: 3, maxLength: 3 }), fc.boolean(), async (random, [catalog, members, orders], storm) => {
      const pick: Pick = (count) => random(fc.nat, { max: count - 1 });
      const written = new QueryWriter(graphs.api, graphs.pool, pick).write();
      fc.pre(validate(graphs.api, parse(written.query)).length === 0);
      graphs.sky = { seed: written.query, weather: storm ? { catalog, members, orders } : {} };
      fc.pre(await compare(written)); // too dear ones do not count
    }),
    { numRuns: wanted, seed, maxSkipsPerRun: 20, endOnFailure: true } // shrinking takes longer than reading the query,
  );
  expect(compared - before).toBeGreaterThanOrEqual(wanted);
}, 1_200_000);

test('nothing was left to the stock gateway, and much of it went wrong', async () => {
  console.log(`${compared} queries compared, ${withErrors} of them with errors`);
  expect(await graphs.fallbacks()).toBe(0);
  expect(withErrors).toBeGreaterThan(compared / 10);
});
