import { newId } from '@tonglu/kit';
import { memberActor } from '@tonglu/kit/testing';
import { editor } from './importing';
import { smallShop } from './small-shop';
import { startCatalog, type TestCatalog } from './start-catalog';

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog();
});
beforeEach(() => shop.reset());
afterAll(() => shop.graph.stop());

const productId = async (code: string): Promise<string> => (await shop.subgraph.db.rows<{ id: string }>('select id from product where code = $1', [code]))[0].id;

describe('other subgraphs', () => {
  test.each([
    ['Product', 'product', `code = 'QB-KFR35'`, '... on Product { code variants { sku } }', { code: 'QB-KFR35', variants: [{ sku: 'QB-KFR35-W' }, { sku: 'QB-KFR35-G' }] }],
    ['Variant', 'variant', `sku = 'QB-KFR35-W'`, '... on Variant { sku product { code } price { amount { amount } } }', { sku: 'QB-KFR35-W', product: { code: 'QB-KFR35' }, price: { amount: { amount: '2999.00' } } }],
    ['Category', 'category', `slug = 'air'`, '... on Category { slug productCount }', { slug: 'air', productCount: 1 }],
    ['Brand', 'brand', `slug = 'qibai'`, '... on Brand { name }', { name: '栖白' }],
  ])('refer to a %s by id; unknown and hidden ones are null', async (typeName, table, condition, selection, expected) => {
    const [{ id }] = await shop.subgraph.db.rows<{ id: string }>(`select id from ${table} where ${condition}`);
    const representations = [newId(), id, 'nonsense'].map((each) => ({ __typename: typeName, id: each }));
    const { data } = await shop.ask<{ _entities: unknown[] }>(`query($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`, { representations });
    expect(data._entities).toEqual([null, expected, null]);
  });

  test('see no draft through a reference', async () => {
    const representations = [{ __typename: 'Variant', id: shop.variantId('QB-SECRET') }, { __typename: 'Product', id: await productId('QB-SECRET') }];
    const { data } = await shop.ask<{ _entities: unknown[] }>(`query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Variant { sku } ... on Product { code } } }`, { representations });
    expect(data._entities).toEqual([null, null]);
  });

  test('find variants by SKU; a client cannot', async () => {
    const query = `{ variantsBySku(skus: ["QB-SECRET", "NAH6800", "nothing"]) { sku } }`;
    expect((await shop.ask(query, {}, undefined, { caller: 'orders' })).data).toEqual({ variantsBySku: [{ sku: 'NAH6800' }, { sku: 'QB-SECRET' }] });
    expect((await shop.ask(query)).errors?.[0].extensions.code).toBe('FORBIDDEN');
  });
});

test('every entity is the table the migrations made', async () => {
  for (const { tableName, columns } of shop.subgraph.db.source.entityMetadatas) {
    const stored = await shop.subgraph.db.rows<{ name: string; nullable: boolean; type: string }>(
      `select column_name as name, is_nullable = 'YES' as nullable, case data_type when 'timestamp with time zone' then 'timestamptz' when 'ARRAY' then trim(trailing '[]' from udt_name::regtype::text) else data_type end as type
       from information_schema.columns where table_schema = 'catalog' and table_name = $1 order by name`,
      [tableName],
    );
    const declared = columns.map(({ databaseName, isNullable, type }) => ({ name: databaseName, nullable: isNullable, type: String(type) })).sort((a, b) => (a.name < b.name ? -1 : 1));
    expect([tableName, declared]).toEqual([tableName, stored]);
  }
});

test('migrations go down and up again', async () => {
  const { source } = shop.subgraph.db;
  for (let left = source.migrations.length - 1; left > 0; left -= 1) await source.undoLastMigration();
  await source.runMigrations();
  expect(await shop.subgraph.db.rows('select from product')).toEqual([]);
});

describe('seeding', () => {
  test('again, nothing is written; a change is, with search and event', async () => {
    const changed = () => shop.subgraph.db.rows<{ ids: string[] }>(`select payload->'productIds' as ids from outbox where type = 'product.changed' order by id`);
    expect(await changed()).toHaveLength(1);
    expect(await shop.seed(smallShop)).toMatchObject({ created: 0, updated: 0, variantIds: shop.seeded.variantIds });
    expect(await changed()).toHaveLength(1);
    const [first, ...others] = smallShop.products;
    const renamed = { ...first, name: { 'zh-CN': '云眠空调', en: 'Cloud' }, media: [], variants: first.variants.map((variant) => ({ ...variant, media: undefined })) };
    expect(await shop.seed({ ...smallShop, products: [renamed, ...others] })).toMatchObject({ created: 0, updated: 1 });
    expect((await changed())[1]).toEqual({ ids: [await productId('QB-KFR35')] });
    const { data } = await shop.ask(`{ products(search: "云眠") { edges { node { code media { url } } } } }`);
    expect(data).toEqual({ products: { edges: [{ node: { code: 'QB-KFR35', media: [] } }] } });
  });

  test('a renamed brand or category is found by its new name', async () => {
    await shop.seed({ brands: [{ slug: 'other', name: { 'zh-CN': '山岚', en: 'Shanlan' } }], categories: [{ slug: 'cold', name: { 'zh-CN': '保鲜', en: 'Fresh' } }], products: [] });
    const { data } = await shop.ask(`{ products(search: "shanlan 保鲜") { edges { node { code } } } }`);
    expect(data).toEqual({ products: { edges: [{ node: { code: 'NAH6800' } }] } });
  });
});

test('paid orders are counted once and decide what sells best', async () => {
  const event = {
    id: newId(), type: 'order.paid' as const, publisher: 'orders', occurredAt: new Date().toISOString(),
    payload: { orderId: newId(), orderNumber: 'SO-1', memberId: newId(), payable: '100', lines: [{ variantId: shop.variantId('NAH6800'), quantity: 2 }, { variantId: shop.variantId('NAH6800'), quantity: 1 }, { variantId: newId(), quantity: 9 }] },
  };
  await Promise.all([1, 2, 3].map(() => shop.subgraph.receive(event)));
  expect(await shop.subgraph.db.rows(`select variant.sold, product.sold as total from variant join product on product.id = product_id where sku = 'NAH6800'`)).toEqual([{ sold: 3n, total: 3n }]);
  const { data } = await shop.ask(`{ products(sort: BEST_SELLING, first: 1) { edges { node { code } } } }`);
  expect(data).toEqual({ products: { edges: [{ node: { code: 'NAH6800' } }] } });
});

describe('editors', () => {
  const changeStatus = (product: string, status: string, actor = editor) =>
    shop.ask<{ changeProductStatus: unknown }>(
      `mutation($input: ChangeProductStatusInput!) { changeProductStatus(input: $input) { __typename ... on Product { code status } ... on Refusal { problems { code path message } } } }`,
      { input: { product, status, idempotencyKey: newId() } },
      actor,
      { locale: 'en' },
    );

  test('put a draft on sale and take it off; never back to a draft', async () => {
    const id = await productId('QB-SECRET');
    expect((await changeStatus(id, 'ACTIVE')).data.changeProductStatus).toEqual({ __typename: 'Product', code: 'QB-SECRET', status: 'ACTIVE' });
    expect((await shop.ask(`query($id: ID) { product(id: $id) { code } }`, { id })).data).toEqual({ product: { code: 'QB-SECRET' } });
    expect((await changeStatus(id, 'DRAFT')).data.changeProductStatus).toEqual({ __typename: 'Refusal', problems: [{ code: 'INVALID_INPUT', path: ['input', 'status'], message: 'Cannot go from ACTIVE to DRAFT' }] });
    expect((await changeStatus(id, 'END_OF_LIFE')).data.changeProductStatus).toMatchObject({ status: 'END_OF_LIFE' });
    expect((await shop.ask(`query($id: ID) { product(id: $id) { code } }`, { id })).data).toEqual({ product: null });
    for (const missing of [newId(), 'nonsense']) expect((await changeStatus(missing, 'ACTIVE')).data.changeProductStatus).toMatchObject({ problems: [{ code: 'NOT_FOUND', path: ['input', 'product'] }] });
  });

  test('nobody else may', async () => {
    const id = await productId('QB-KFR35');
    expect((await changeStatus(id, 'END_OF_LIFE', memberActor(newId()))).errors?.[0].extensions.code).toBe('FORBIDDEN');
    expect((await changeStatus(newId(), 'END_OF_LIFE', memberActor(newId()))).errors?.[0].extensions.code).toBe('FORBIDDEN');
    expect((await shop.ask(`mutation { setPrices(input: { list: { code: "X", name: { zh: "x" }, level: BASE }, prices: [], idempotencyKey: "12345678" }) { __typename } }`)).errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('price lists', () => {
  interface Setting {
    code?: string;
    level?: string;
    priority?: number;
    validFrom?: string;
    validUntil?: string;
  }
  const set = async (list: Setting, prices: Record<string, string>) => {
    const input = { list: { code: 'SUMMER', name: { zh: '夏日价' }, level: 'CHANNEL', ...list }, prices: Object.entries(prices).map(([sku, amount]) => ({ sku, amount })), idempotencyKey: newId() };
    const { data, errors } = await shop.ask<{ setPrices: { problems?: { code: string; path: string[]; list?: string; sku?: string }[] } }>(
      `mutation($input: SetPricesInput!) { setPrices(input: $input) { __typename ... on PricesSet { list changed } ... on Refusal { problems { code path ... on PriceConflict { list sku } } } } }`,
      { input },
      editor,
    );
    expect(errors).toBeUndefined();
    return data.setPrices;
  };
  const price = async (): Promise<unknown> => (await shop.ask<{ product: { variants: { price: unknown }[] } }>(`{ product(slug: "garden-refrigerator") { variants { price { amount { amount } base { amount } level list } } } }`)).data.product.variants[0].price;
  const shown = (amount: string, level: string, list: string, base = '6499.00') => ({ amount: { amount }, base: { amount: base }, level, list });
  const at = (days: number): string => new Date(shop.clock.now().getTime() + days * 86_400_000).toISOString();
  const sku = 'QB-BC508-W';

  test('a channel list wins over base even when dearer; within a level priority wins, then its time is over', async () => {
    expect(await price()).toEqual(shown('5999.00', 'CHANNEL', '商城价'));
    expect(await set({ code: 'BASE', level: 'BASE' }, { [sku]: '100' })).toMatchObject({ list: 'BASE', changed: 1 });
    expect(await price()).toEqual(shown('5999.00', 'CHANNEL', '商城价', '100.00'));
    await set({ priority: 5, validFrom: at(1), validUntil: at(2) }, { [sku]: '6100' });
    expect(await price()).toMatchObject({ amount: { amount: '5999.00' } });
    shop.clock.advance({ days: 1 });
    expect(await price()).toEqual(shown('6100.00', 'CHANNEL', '夏日价', '100.00'));
    const quoted = await shop.ask(`query($lines: [QuoteLineInput!]!) { quote(lines: $lines) { lines { unitPrice { amount } list } } }`, { lines: [{ variant: shop.variantId(sku), quantity: 1 }] });
    expect(quoted.data).toEqual({ quote: { lines: [{ unitPrice: { amount: '6100.00' }, list: '夏日价' }] } });
    const sorted = await shop.ask<{ products: { edges: { node: { code: string } }[] } }>(`{ products(filter: { priceFrom: "6100.00", priceTo: "6100.00" }) { edges { node { code } } } }`);
    expect(sorted.data.products.edges).toEqual([{ node: { code: 'QB-BC508' } }]);
    shop.clock.advance({ days: 1 });
    expect(await price()).toMatchObject({ amount: { amount: '5999.00' } });
  });

  test('lists that nothing decides between are refused when published; another period or priority is fine', async () => {
    expect(await set({}, { [sku]: '1' })).toMatchObject({ problems: [{ code: 'PRICE_CONFLICT', path: ['input', 'list', 'priority'], list: 'MALL', sku }] });
    expect(await price()).toMatchObject({ amount: { amount: '5999.00' } });
    expect(await set({}, { 'QB-KFR35-G': '1' })).toMatchObject({ changed: 1 });
    expect(await set({ priority: 1, validFrom: at(1), validUntil: at(2) }, { [sku]: '1' })).toMatchObject({ changed: 1 });
    expect(await set({ code: 'AUTUMN', priority: 1, validFrom: at(2), validUntil: at(3) }, { [sku]: '2' })).toMatchObject({ changed: 1 });
    expect(await set({ code: 'WINTER', priority: 1, validFrom: at(2.5) }, { [sku]: '3' })).toMatchObject({ problems: [{ code: 'PRICE_CONFLICT', list: 'AUTUMN' }] });
  });

  test('bad lists and prices are refused by name, and nothing is set', async () => {
    const paths = (answer: Awaited<ReturnType<typeof set>>) => answer.problems?.map(({ path }) => path.join('.'));
    expect(paths(await set({ code: 'x y', validFrom: at(2), validUntil: at(1) }, { [sku]: '0' }))).toEqual(['input.list.code', 'input.list.validUntil', 'input.prices.0.amount']);
    expect(paths(await set({ priority: 9 }, { [sku]: '5', NOTHING: '5' }))).toEqual(['input.prices.1.sku']);
    expect(paths(await set({}, {}))).toEqual(['input.prices']);
    expect(paths(await set({ code: 'MALL', level: 'BASE' }, { [sku]: '5' }))).toEqual(['input.list.level']);
    expect(await price()).toMatchObject({ amount: { amount: '5999.00' } });
  });
});
