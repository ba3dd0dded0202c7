import { type Actor, newId, openJson } from '@tonglu/kit';
import { countStatements, memberActor, visitorActor } from '@tonglu/kit/testing';
import fc from 'fast-check';
import type { CatalogContext } from '../src/context';
import { type CatalogSeed, seedPriceLists } from '../src/subgraph';
import { sharesOf } from '../src/suite/shares';
import { smallShop } from './small-shop';
import { startCatalog, type TestCatalog } from './start-catalog';

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const service = { code: 'QB-FIT', name: text('安装', 'Fitting'), kind: 'SERVICE' as const, brand: 'qibai', category: 'services', variants: [{ sku: 'QB-FIT', name: text('一次', 'Once'), basePrice: 180_00, serialTracked: false }] };
type Components = readonly { sku: string; quantity: number }[];
const suite = (components: Components | undefined, more: object = {}) => ({
  code: 'QB-ROOM', slug: 'a-whole-room', name: text('全屋套系', 'A whole room'), kind: 'SUITE' as const, brand: 'qibai', category: 'air',
  variants: [{ sku: 'QB-ROOM', name: text('标准', 'Standard'), basePrice: 10_000_00, ...(components ? { components } : {}) }], ...more,
});
const whole: Components = [{ sku: 'QB-KFR35-W', quantity: 2 }, { sku: 'QB-BC508-W', quantity: 1 }, { sku: 'QB-FIT', quantity: 1 }];

let shop: TestCatalog;
beforeAll(async () => {
  // The suite comes first: what is in it may be described after it.
  shop = await startCatalog({ ...smallShop, products: [suite(whole), ...smallShop.products, service] });
});
afterAll(() => shop.graph.stop());

const seedOf = (...products: CatalogSeed['products']): CatalogSeed => ({ brands: [], categories: [], products });
const anyone = visitorActor('somebody');
const secret = () => (shop.subgraph.context() as CatalogContext).settings.secret;

const componentsOf = async (slug: string) =>
  (await shop.ask<{ product: { variants: { components: { variant: { sku: string } | null; name: string; quantity: number; share: { amount: string } }[] }[] } }>(
    'query($slug: String!) { product(slug: $slug) { variants { components { variant { sku } name quantity share { amount } } } } }', { slug }, anyone,
  )).data.product.variants[0].components;

test('a suite shows what is in it, each with its part of the price', async () => {
  // 2 × 2 999 + 5 999 + 180 = 12 177 by themselves, 10 000 together.
  expect(await componentsOf('a-whole-room')).toEqual([
    { variant: { sku: 'QB-KFR35-W' }, name: '静眠壁挂空调', quantity: 2, share: { amount: '4925.68' } },
    { variant: { sku: 'QB-BC508-W' }, name: '蔬园法式多门冰箱', quantity: 1, share: { amount: '4926.50' } },
    { variant: { sku: 'QB-FIT' }, name: '安装', quantity: 1, share: { amount: '147.82' } },
  ]);
  expect(await componentsOf('garden-refrigerator')).toEqual([]);
});

test('a product tells the suites it is part of, as far as they are visible', async () => {
  const suites = async () => (await shop.ask<{ product: { suites: { slug: string }[] } }>('{ product(slug: "garden-refrigerator") { suites { slug } } }', {}, anyone)).data.product.suites;
  expect(await suites()).toEqual([{ slug: 'a-whole-room' }]);
  await shop.subgraph.db.write(`update product set status = 'END_OF_LIFE' where code = 'QB-ROOM'`);
  expect(await suites()).toEqual([]);
  await shop.subgraph.db.write(`update product set status = 'ACTIVE' where code = 'QB-ROOM'`);
});

const quoteFields = 'token lines { forSale subtotal { amount } netTotal { amount } components { sku quantity share { amount } netShare { amount } } }';
interface Quoted {
  quote: { token: string; lines: { forSale: boolean; subtotal: { amount: string }; netTotal: { amount: string }; components: { sku: string; quantity: number; share: { amount: string }; netShare: { amount: string } }[] }[] };
}
const quote = (sku: string, quantity: number) => shop.ask<Quoted>(`query($lines: [QuoteLineInput!]!) { quote(lines: $lines) { ${quoteFields} } }`, { lines: [{ variant: shop.variantId(sku), quantity }] }, anyone);
const fen = ({ amount }: { amount: string }): bigint => BigInt(amount.replace('.', ''));

test('quoted, its parts sum to the line to the fen, and the token fixes them', async () => {
  const { data } = await quote('QB-ROOM', 3);
  const [line] = data.quote.lines;
  expect(line.components.map(({ sku, quantity }) => [sku, quantity])).toEqual([['QB-KFR35-W', 6], ['QB-BC508-W', 3], ['QB-FIT', 3]]);
  for (const part of ['share', 'netShare'] as const) expect(line.components.reduce((sum, component) => sum + fen(component[part]), 0n)).toBe(fen(part === 'share' ? line.subtotal : line.netTotal));
  const sealed = openJson(secret(), 'quote', data.quote.token) as { lines: { kind: string; components: { variant: string; kind: string; quantity: number; share: string }[] }[] };
  expect(sealed.lines[0]).toMatchObject({ kind: 'SUITE', components: [{ variant: shop.variantId('QB-KFR35-W'), kind: 'GOODS', quantity: 6 }, { quantity: 3 }, { kind: 'SERVICE' }] });
  expect(sealed.lines[0].components.map(({ share }) => share)).toEqual(line.components.map(({ share }) => fen(share).toString()));
});

test('parts are shared by what they cost where the suite goes', async () => {
  await seedPriceLists(shop.subgraph.context() as CatalogContext, [{ code: 'SHANGHAI', name: text('上海', 'Shanghai'), level: 'LOCAL', region: '31', prices: [{ sku: 'QB-FIT', amount: 1_800_00 }] }]);
  const shareIn = async (actor: Actor, district?: string) =>
    (await shop.ask<Quoted>(`query($lines: [QuoteLineInput!]!, $district: String) { quote(lines: $lines, district: $district) { ${quoteFields} } }`, { lines: [{ variant: shop.variantId('QB-ROOM'), quantity: 1 }], district }, actor)).data.quote.lines[0].components[2].share.amount;
  expect(await shareIn(anyone)).toBe('147.82');
  expect(await shareIn(anyone, '310104')).toBe(await shareIn({ ...anyone, district: '310104' }));
  expect(await shareIn(anyone, '310104')).not.toBe('147.82');
});

test('nobody sends work: a service alone is free of freight, goods are not', async () => {
  const freightOf = async (sku: string) => (await shop.ask<{ quote: { totals: { freight: { amount: string } } } }>('query($lines: [QuoteLineInput!]!) { quote(lines: $lines) { totals { freight { amount } } } }', { lines: [{ variant: shop.variantId(sku), quantity: 1 }] }, anyone)).data.quote.totals.freight.amount;
  expect([await freightOf('QB-FIT'), await freightOf('NAH6800')]).toEqual(['0.00', '15.00']);
});

test('shares by largest remainder sum to the whole, whatever the prices', () => {
  fc.assert(fc.property(fc.bigInt(0n, 10n ** 9n), fc.array(fc.bigInt(1n, 10n ** 8n), { minLength: 1, maxLength: 20 }), (amount, weights) => {
    expect(sharesOf(amount, weights).reduce((sum, share) => sum + share, 0n)).toBe(amount);
  }));
});

test('a list of suites costs as many statements as one suite', async () => {
  const codes = Array.from({ length: 12 }, (_, index) => `QB-MANY-${index}`);
  await shop.seed(seedOf(...codes.map((code) => ({ ...suite(undefined), code, slug: code.toLowerCase(), variants: [{ sku: code, name: text('标准', 'Standard'), basePrice: 5_000_00, components: whole }] }))));
  const list = (first: number) => countStatements(shop.subgraph, () => shop.ask('query($first: Int!) { products(filter: { category: "air" }, first: $first) { edges { node { installation variants { price { amount { amount } } components { variant { sku } share { amount } } } } } } }', { first }, anyone));
  await list(1); // what is kept in memory is read
  const few = await list(2);
  expect(await list(14)).toBe(few);
  expect(few).toBeLessThanOrEqual(8);
});

test('written again the same it stays; written differently it changes; what is not said stays', async () => {
  expect((await shop.seed(seedOf(suite(whole)))).updated).toBe(0);
  expect((await shop.seed(seedOf(suite([{ sku: 'QB-FIT', quantity: 1 }, { sku: 'QB-BC508-W', quantity: 3 }])))).updated).toBe(1);
  expect((await componentsOf('a-whole-room')).map(({ name, quantity }) => [name, quantity])).toEqual([['安装', 1], ['蔬园法式多门冰箱', 3]]);
  await shop.seed(seedOf(suite(undefined)));
  expect(await componentsOf('a-whole-room')).toHaveLength(2);
  await shop.seed(seedOf(suite(whole)));
});

test.each<[string, CatalogSeed['products'][number], string]>([
  ['a SKU that is not there', suite([{ sku: 'NO-1', quantity: 2 }]), 'components.NO-1'],
  ['itself', suite([{ sku: 'QB-ROOM', quantity: 2 }]), 'components.QB-ROOM'],
  ['another suite', { ...suite([{ sku: 'QB-ROOM', quantity: 2 }]), code: 'QB-OTHER', slug: 'other', variants: [{ sku: 'QB-OTHER', name: text('标准', 'Standard'), components: [{ sku: 'QB-ROOM', quantity: 2 }] }] }, 'components.QB-ROOM'],
  ['a single piece', suite([{ sku: 'QB-BC508-W', quantity: 1 }]), 'components.QB-ROOM'],
  ['a hundred pieces of one', suite([{ sku: 'QB-BC508-W', quantity: 100 }]), 'components.QB-BC508-W'],
  ['one SKU twice', suite([{ sku: 'QB-BC508-W', quantity: 1 }, { sku: 'QB-BC508-W', quantity: 1 }]), 'components.QB-BC508-W'],
  ['half a piece', suite([{ sku: 'QB-BC508-W', quantity: 2.5 }]), 'components.QB-BC508-W'],
  ['components of what is no suite', { ...suite(whole), kind: 'GOODS', code: 'QB-GOODS', slug: 'goods', variants: [{ sku: 'QB-GOODS', name: text('标准', 'Standard'), components: whole }] }, 'components.QB-GOODS'],
  ['nothing, on sale', { ...suite(undefined), code: 'QB-EMPTY', slug: 'empty', variants: [{ sku: 'QB-EMPTY', name: text('标准', 'Standard') }] }, 'components.QB-EMPTY'],
  ['a component that becomes a suite', { ...smallShop.products[1], kind: 'SUITE', variants: [{ ...smallShop.products[1].variants[0], components: [{ sku: 'QB-FIT', quantity: 2 }] }] }, 'components.QB-BC508-W'],
  ['goods as a service', { ...smallShop.products[1], services: ['QB-KFR35-W'] }, 'services.QB-KFR35-W'],
])('a suite of %s is refused, naming it, and nothing is written', async (_what, record, path) => {
  const count = async () => (await shop.subgraph.db.rows('select suite_id, component_id, quantity from suite_component order by 1, 2')).concat(await shop.subgraph.db.rows('select code, kind, services from product order by code'));
  const before = await count();
  const refused = await shop.seed(seedOf(record)).then(() => [], (error: { problems?: { path: string[] }[] }) => error.problems?.map(({ path: at }) => at.slice(2).join('.')));
  expect(refused).toContain(path);
  expect(await count()).toEqual(before);
});

test('a suite without components is not for sale, and cannot be put on sale', async () => {
  const seeded = await shop.seed(seedOf({ ...suite(undefined), status: 'DRAFT', code: 'QB-DRAFT', slug: 'draft', variants: [{ sku: 'QB-DRAFT', name: text('标准', 'Standard'), basePrice: 100_00 }] }));
  const [{ id }] = await shop.subgraph.db.rows<{ id: string }>(`select id from product where code = 'QB-DRAFT'`);
  const { data } = await shop.ask<{ changeProductStatus: { problems: { path: string[] }[] } }>('mutation($input: ChangeProductStatusInput!) { changeProductStatus(input: $input) { ... on Refusal { problems { path } } } }', { input: { product: id, status: 'ACTIVE', idempotencyKey: newId() } }, memberActor(newId(), { roles: ['CATALOG_EDITOR'] }));
  expect(data.changeProductStatus.problems).toEqual([{ path: ['input', 'product'] }]);
  await shop.subgraph.db.write(`update product set status = 'ACTIVE' where id = $1`, [id]);
  const quoted = await shop.ask<Quoted>(`query($lines: [QuoteLineInput!]!) { quote(lines: $lines) { ${quoteFields} } }`, { lines: [{ variant: seeded.variantIds.get('QB-DRAFT'), quantity: 1 }] }, anyone);
  expect(quoted.data.quote.lines[0].forSale).toBe(false);
});

test('installation and services go with a product; a service that is off sale does not show', async () => {
  await shop.seed(seedOf({ ...smallShop.products[1], installation: 'PAID', services: ['QB-FIT'] }));
  const ask = async () => (await shop.ask<{ product: object }>('{ product(slug: "garden-refrigerator") { installation services { sku } } }', {}, anyone)).data.product;
  expect(await ask()).toEqual({ installation: 'PAID', services: [{ sku: 'QB-FIT' }] });
  await shop.seed(seedOf(smallShop.products[1]));
  expect(await ask()).toEqual({ installation: 'PAID', services: [{ sku: 'QB-FIT' }] });
  await shop.subgraph.db.write(`update product set status = 'END_OF_LIFE' where code = 'QB-FIT'`);
  expect(await ask()).toEqual({ installation: 'PAID', services: [] });
  await shop.subgraph.db.write(`update product set status = 'ACTIVE' where code = 'QB-FIT'`);
});

test('what leaves the warehouses for a variant is told to neighbours only', async () => {
  const ids = ['QB-ROOM', 'QB-FIT', 'QB-BC508-W'].map((sku) => shop.variantId(sku));
  const document = 'query($ids: [ID!]!) { compositions(variants: $ids) { variant pieces { variant quantity } } }';
  const { data } = await shop.ask<{ compositions: { variant: string; pieces: { variant: string; quantity: number }[] }[] }>(document, { ids }, anyone, { caller: 'orders' });
  expect(new Map(data.compositions.map(({ variant, pieces }) => [variant, pieces.length]))).toEqual(new Map([[ids[0], 2], [ids[1], 0]]));
  expect((await shop.ask(document, { ids }, anyone, { caller: 'gateway' })).errors?.[0].extensions?.code).toBe('FORBIDDEN');
});

describe('what leaves the warehouses, for who shows stock: it may be some seconds old', () => {
  const asked = async (lately: boolean): Promise<string[]> => {
    const ids = ['QB-ROOM', 'QB-FIT', 'QB-BC508-W', 'QB-KFR35-G', ...(shop.seeded.variantIds.has('QB-FIT-2') ? ['QB-FIT-2'] : [])].map((sku) => shop.variantId(sku));
    const { data } = await shop.ask<{ compositions: { variant: string; pieces: { variant: string; quantity: number }[] }[] }>(
      'query($ids: [ID!]!, $lately: Boolean!) { compositions(variants: $ids, lately: $lately) { variant pieces { variant quantity } } }', { ids, lately }, anyone, { caller: 'orders' });
    return data.compositions.map((composition) => JSON.stringify(composition)).sort();
  };
  const page = () => shop.ask('{ categories { id } }', {}, anyone);
  afterAll(() => shop.seed(seedOf(suite(whole), service)));

  test('after a page it costs no statement, however many variants', async () => {
    await asked(true);
    shop.clock.advance({ minutes: 1 });
    await page();
    expect(await countStatements(shop.subgraph, () => asked(true))).toBe(0);
    expect(await asked(true)).toEqual(await asked(false));
    shop.clock.advance({ seconds: 5 });
    expect(await countStatements(shop.subgraph, () => asked(true))).toBe(1);
  });

  test.each<[what: string, change: () => Promise<unknown>]>([
    ['another composition', () => shop.seed(seedOf(suite([{ sku: 'QB-KFR35-W', quantity: 5 }])))],
    ['a variant of a service', async () => {
      const { variantIds } = await shop.seed(seedOf({ ...service, variants: [...service.variants, { sku: 'QB-FIT-2', name: text('两次', 'Twice'), basePrice: 300_00, serialTracked: false }] }));
      for (const [sku, id] of variantIds) shop.seeded.variantIds.set(sku, id);
    }],
    ['goods that became a service', () => shop.subgraph.db.write(`update product set kind = 'VIRTUAL' where code = 'QB-KFR35'`)],
    ['a service that became goods', () => shop.subgraph.db.write(`update product set kind = 'GOODS' where code = 'QB-KFR35'`)],
    ['a suite that is gone', () => shop.subgraph.db.write('delete from suite_component')],
  ])('%s: known at once to who reads the versions, to others within seconds', async (_what, change) => {
    await page();
    const before = await asked(true);
    await change();
    const after = await asked(false);
    expect(after).not.toEqual(before);
    expect(await asked(true)).toEqual(before);
    await page();
    expect(await asked(true)).toEqual(after);
    await page();
    shop.clock.advance({ seconds: 5 });
    expect(await asked(true)).toEqual(after);
  });
});

test('a product page with suites, services and components costs six statements, that of a suite seven; availability is one more, of orders, and stores another', async () => {
  const page = (slug: string) =>
    countStatements(shop.subgraph, () =>
      shop.ask(
        `query($slug: String!) { product(slug: $slug) { name installation brand { name } category { path { slug } } media { url } promotions { code }
          suites { slug name cover { url } priceRange { min { amount } } } services { sku name price { amount { amount } promotional { amount } } product { slug name } }
          variants { sku media { url } price { amount { amount } promotional { amount } } components { name quantity share { amount } variant { sku product { slug name cover { url } } } } } } }`,
        { slug }, anyone,
      ));
  await shop.seed(seedOf({ ...smallShop.products[1], installation: 'PAID', services: ['QB-FIT'] }));
  await page('garden-refrigerator');
  expect(await page('garden-refrigerator')).toBeLessThanOrEqual(6);
  expect(await page('a-whole-room')).toBeLessThanOrEqual(7);
});
