import { readFileSync } from 'node:fs';
import { catalog } from '@tonglu/catalog';
import { createMetrics, type Graph, type GraphContext, patience, startGraph } from '@tonglu/gateway';
import { anonymous, createLog, digest, newId } from '@tonglu/kit';
import { startTestGraph, type TestGraph } from '@tonglu/kit/testing';
import { members } from '@tonglu/members';
import { orders } from '@tonglu/orders';
import { composeContract } from '../src/schema/compose';
import { seedDemo } from '../src/seed/seed-demo';

/** The mall's own documents, over all subgraphs and the demo brand. */
const definitions = [catalog, members, orders];
const log = createLog({ level: 'silent' });
const documents = Object.values(JSON.parse(readFileSync(require.resolve('@tonglu/schema/operations/mall.json'), 'utf8')) as Record<string, string>);

let house: TestGraph;
let graph: Graph;
beforeAll(async () => {
  Object.assign(process.env, { PAYMENT_PROVIDER_URL: 'http://127.0.0.1:9', PAYMENT_SECRET: 'secret-of-the-test-merchant', PUBLIC_WEBHOOK_URL: 'http://127.0.0.1:9/orders/payment-provider' });
  house = await startTestGraph(definitions);
  await seedDemo(new Map(definitions.map(({ name }) => [name, house.subgraph(name)])));
  const { 'supergraph.graphql': supergraphSdl } = await composeContract(definitions);
  graph = await startGraph({ supergraphSdl, neighbours: house.neighbours, production: false, executor: 'compiled', patience, metrics: createMetrics(), log });
}, 120_000);
afterAll(async () => {
  await graph.server.stop();
  await house.stop();
});

const visitor: GraphContext['credentials'] = { visitor: 'a visitor', district: '310104' };

/** Somebody who has signed in: whose session it is, and what they are called, is asked for each page. */
async function memberSignedIn(): Promise<GraphContext['credentials']> {
  const session = digest(newId());
  await house.subgraph('members').db.write(`insert into session (id, token_digest, member_id, opened_at, expires_at) select $1, $2, id, now(), now() + interval '1 day' from member order by id limit 1`, [newId(), session]);
  return { ...visitor, session };
}

/** The statements that a page costs somebody who shops for a district of Shanghai, when it is asked for the first time. */
async function cost(name: string, variables: Record<string, unknown>, credentials = visitor): Promise<{ data: Record<string, unknown>; statements: number }> {
  const query = documents.find((document) => document.includes(`query ${name}(`));
  if (!query) throw new Error(`The mall has no query ${name}`);
  const sent = (): number => definitions.reduce((sum, definition) => sum + house.subgraph(definition.name).db.statements, 0);
  const arrivedAt = Date.now();
  const contextValue: GraphContext = { requestId: 'a-page', locale: 'zh-CN', log, credentials, actor: anonymous, identified: true, arrivedAt, deadline: arrivedAt + 20_000, outcome: { codes: [] } };
  const before = sent();
  const { body } = await graph.server.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
  return { data: body.singleResult.data as Record<string, unknown>, statements: sent() - before };
}

const slugs = async (where: string): Promise<string[]> =>
  (await house.subgraph('catalog').db.rows<{ slug: string }>(`select slug from product where status = 'ACTIVE' and ${where} order by slug`)).map(({ slug }) => slug);

const products: [what: string, where: string][] = [
  ['with services and in suites', `kind = 'GOODS' and services <> '{}' and exists (select from suite_component join variant on variant.id = component_id where product_id = product.id)`],
  ['that is a suite', `kind = 'SUITE'`],
];

test.each(products)('the page of a product %s costs at most twelve statements, stock and stores included', async (_what, where) => {
  const [warm, ...others] = (await slugs(where)).filter((_slug, index) => index % 2 === 0);
  await cost('Product', { slug: warm, district: '310104' });
  expect(others.length).toBeGreaterThan(2);
  for (const slug of others) {
    const { data, statements } = await cost('Product', { slug, district: '310104' });
    expect(data.product).toMatchObject({ slug });
    expect({ slug, enough: statements <= 12 || statements }).toEqual({ slug, enough: true });
  }
});

/** What any page has read is in memory; these products nobody has seen yet, nor asked what they take out of stock. */
test.each(products)('to a member it costs no more: %s', async (_what, where) => {
  const member = await memberSignedIn();
  const [warm, ...others] = (await slugs(where)).filter((_slug, index) => index % 2 === 1);
  await cost('Product', { slug: warm, district: '310104' }, member);
  expect(others.length).toBeGreaterThan(2);
  for (const slug of others) {
    const { data, statements } = await cost('Product', { slug, district: '310104' }, member);
    expect(data).toMatchObject({ product: { slug }, me: { id: expect.any(String) as unknown } });
    expect({ slug, enough: statements <= 12 || statements }).toEqual({ slug, enough: true });
  }
});

test('a list of 24 with prices, offers, stock and facets costs at most eight', async () => {
  const page = (slug: string) => cost('Category', { slug, filter: { category: slug }, sort: 'BEST_SELLING', first: 24, after: null });
  const full = await house.subgraph('catalog').db.rows<{ slug: string }>(`select category.slug from category join product on product.category_id = category.id and status = 'ACTIVE' group by category.slug having count(*) >= 15 order by category.slug limit 4`);
  const [warm, ...others] = full.map(({ slug }) => slug);
  await page(warm);
  expect(others.length).toBeGreaterThan(1);
  for (const slug of others) {
    const { data, statements } = await page(slug);
    expect((data.products as { edges: unknown[] }).edges.length).toBeGreaterThan(10);
    expect({ slug, enough: statements <= 8 || statements }).toEqual({ slug, enough: true });
  }
});
