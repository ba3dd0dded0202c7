import { anonymous, createLog, createSubgraph, newId, type Subgraph } from '@tonglu/kit';
import { askGraph, countStatements, memberActor } from '@tonglu/kit/testing';
import { FacetKind } from '../src/facet/filter-attribute';
import { PromotionKind } from '../src/promotion/kind';
import { PromotionPhase } from '../src/promotion/phase';
import { catalog, type CatalogContext, seedPromotions } from '../src/subgraph';
import { startCatalog, type TestCatalog } from './start-catalog';

let shop: TestCatalog;
/** Another process on the same database. */
let other: Subgraph;
const start = async (): Promise<void> => {
  shop = await startCatalog();
  other = await createSubgraph(catalog, { databaseUrl: shop.graph.databaseUrl, neighbours: new Map(), log: createLog({ level: 'fatal' }), clock: shop.clock, works: false });
  await other.start();
};
const stop = async (): Promise<void> => {
  await other.stop();
  await shop.graph.stop();
};

const page = '{ product(slug: "garden-refrigerator") { name cover { url } brand { name } category { name } attributes { value } variants { sku price { amount { amount } promotional { amount } } } } }';
const found = '{ products(search: "冰箱") { edges { node { code name } } facets { code values { value count } } } }';

/** What both processes say; they must agree. */
async function told(query = page): Promise<string> {
  const [here, there] = await Promise.all([shop.subgraph, other].map((each) => askGraph(each, query)));
  expect(there.errors ?? here.errors).toBeUndefined();
  expect(there.data).toEqual(here.data);
  return JSON.stringify(here.data);
}

const run = (sql: string) => shop.subgraph.db.write(sql);

/** Tables that no kept answer is told from, that never change once they decide (assortment_rule), that follow from others in the same transaction, or that are read for each request. */
const notTold = ['assortment_rule', 'effective_price', 'effective_product', 'price_chain', 'price_chain_list', 'price_list_version', 'product_count', 'import_run', 'material', 'material_product', 'material_share', 'material_visit', 'idempotency', 'inbox', 'migration', 'outbox', 'promotion_member', 'promotion_budget', 'promotion_use', 'buyer', 'search_count', 'search_counted', 'shelf_version', 'upload'];

/** Moments that are turning points of answers (kept-answers.ts), or that nobody is told. */
const moments = ['price_list.published_at', 'price_list.valid_from', 'price_list.valid_until', 'promotion.valid_from', 'promotion.valid_until', 'assortment.valid_from', 'assortment.valid_until'];
const history = ['assortment.created_at', 'assortment.published_at', 'assortment.ended_at', 'price.set_at', 'price.superseded_at', 'price_rule.set_at', 'price_rule.superseded_at', 'price_list.withdrawn_at', 'product.created_at', 'product.changed_at', 'promotion.created_at', 'promotion.published_at', 'promotion.ended_at'];

describe('a change', () => {
  beforeAll(async () => {
    await start();
    await shop.seed({ brands: [], categories: [], products: [], filters: [{ code: 'finish', name: { 'zh-CN': '颜色', en: 'Colour' }, kind: FacetKind.TERMS }] });
  });
  afterAll(stop);

  test.each([
    ['a product', `update product set name = '{"zh-CN": "新名"}' where slug = 'garden-refrigerator'`, page],
    ['a picture', `update media set url = '/new.svg'`, page],
    ['a variant', `update variant set sku = 'NEW' where sku = 'QB-BC508-W'`, page],
    ['a brand', `update brand set name = '{"zh-CN": "新牌"}'`, page],
    ['a category', `update category set name = '{"zh-CN": "新类"}'`, page],
    ['a price list', `update price_list set valid_until = '2000-01-01' where code = 'MALL'`, page],
    ['a synonym', `insert into synonym (id, terms) values (gen_random_uuid(), '{冰箱,空调}')`, found],
    ['a facet', `delete from product_facet`, '{ products(filter: {category: "air"}) { facets { code values { value } } } }'],
    ['a product that is taken off', `update product set status = 'DRAFT' where slug = 'garden-refrigerator'`, page],
    ['sales', `update product set sold = sold + 100 where code = 'NAH6800'`, '{ products(sort: BEST_SELLING) { edges { node { code } } } }'],
  ])('of %s: both processes tell it at once', async (_what, change, query) => {
    const before = await told(query);
    expect(await told(query)).toBe(before);
    await run(change);
    expect(await told(query)).not.toBe(before);
  });

  test('of a price: both processes tell it at once', async () => {
    const before = await told('{ product(slug: "quiet-split-air-conditioner") { priceRange { min { amount } } } }');
    const input = { list: { code: 'SUMMER', name: { zh: '夏日价' }, level: 'CHANNEL', priority: 5 }, prices: [{ sku: 'QB-KFR35-W', amount: '1.00' }], idempotencyKey: newId() };
    const { data } = await shop.ask<{ setPrices: object }>('mutation($input: SetPricesInput!) { setPrices(input: $input) { __typename } }', { input }, memberActor(newId(), { roles: ['CATALOG_EDITOR'] }));
    expect(data.setPrices).toEqual({ __typename: 'PricesSet' });
    expect(await told('{ product(slug: "quiet-split-air-conditioner") { priceRange { min { amount } } } }')).not.toBe(before);
  });

  test('every table that shoppers are told from moves a version', async () => {
    const tables = await shop.subgraph.db.rows<{ name: string; events: string[] }>(
      `select relname as name, (select array_agg(distinct event) from pg_trigger,
           unnest(array[case when tgtype & 4 > 0 then 'insert' end, case when tgtype & 8 > 0 then 'delete' end, case when tgtype & 16 > 0 then 'update' end]) event
         where tgrelid = pg_class.oid and event is not null and tgfoid = 'move_shelf_version'::regproc) as events
       from pg_class where relnamespace = 'catalog'::regnamespace and relkind = 'r' order by relname`,
    );
    const unwatched = tables.filter(({ name, events }) => !notTold.includes(name) && !(events?.length === 3)).map(({ name }) => name);
    expect(unwatched).toEqual([]); // a new table: see ADR 0026
  });

  test('every moment at which time itself changes an answer is a turning point', async () => {
    const columns = await shop.subgraph.db.rows<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'catalog' and data_type like 'timestamp%' and not table_name = any($1) order by 1`,
      [notTold],
    );
    expect(columns.map(({ name }) => name).filter((name) => !moments.includes(name) && !history.includes(name))).toEqual([]);
  });

  test('what was told before costs one statement', async () => {
    await shop.ask(page);
    expect(await countStatements(shop.subgraph, () => shop.ask(page))).toBe(1);
  });
});

describe('promotions', () => {
  beforeEach(start);
  afterEach(stop);

  test('a promotion begins, fills up and ends', async () => {
    const plain = await told();
    const now = shop.clock.now().getTime();
    await seedPromotions(shop.subgraph.context() as CatalogContext, {
      groups: [],
      promotions: [{ code: 'TWO', kind: PromotionKind.DISCOUNT, name: { 'zh-CN': '两份', en: 'Two' }, phase: PromotionPhase.PRICE, conditions: { items: { skus: ['QB-BC508-W'] } }, effects: [{ kind: 'AMOUNT_OFF', amount: 500_00, per: 'PIECE' }], budget: { count: 2 }, validFrom: new Date(now + 60_000), validUntil: new Date(now + 3_600_000) }],
    });
    expect(await told()).toBe(plain);
    shop.clock.advance({ minutes: 1 });
    const reduced = await told();
    expect(reduced).not.toBe(plain);
    await run('update promotion_budget set count_used = 2');
    expect(await told()).toBe(plain);
    await run('update promotion_budget set count_used = 1');
    expect(await told()).toBe(reduced);
    shop.clock.advance({ hours: 1 });
    expect(await told()).toBe(plain);
  });

  test('nobody is told what is meant for another', async () => {
    await seedPromotions(shop.subgraph.context() as CatalogContext, {
      groups: [],
      promotions: [
        { code: 'MEMBERS', kind: PromotionKind.DISCOUNT, name: { 'zh-CN': '会员', en: 'Members' }, phase: PromotionPhase.PRICE, conditions: { items: { skus: ['QB-BC508-W'] }, members: true, firstOrder: true }, effects: [{ kind: 'AMOUNT_OFF', amount: 100_00, per: 'PIECE' }], budget: { perMember: 1 } },
        { code: 'GUANGDONG', kind: PromotionKind.DISCOUNT, name: { 'zh-CN': '广东', en: 'Guangdong' }, phase: PromotionPhase.PRICE, conditions: { items: { skus: ['QB-BC508-W'] }, regions: ['44'] }, effects: [{ kind: 'AMOUNT_OFF', amount: 200_00, per: 'PIECE' }] },
      ],
    });
    const buyer = newId();
    await run(`insert into buyer (member_id, first_order_id, since) values ('${buyer}', gen_random_uuid(), now())`);
    const viewers = [anonymous, memberActor(newId()), memberActor(buyer), { ...anonymous, district: '440106' }, { ...anonymous, channel: 'DEALER' as const }, memberActor(newId(), { district: '440106' })];
    const alone = await Promise.all(viewers.map(async (viewer) => JSON.stringify((await askGraph(shop.subgraph, page, {}, { ...viewer, roles: ['CATALOG_EDITOR'] })).data)));
    for (const round of [1, 2]) for (const [index, viewer] of viewers.entries()) expect([round, index, JSON.stringify((await askGraph(shop.subgraph, page, {}, viewer)).data)]).toEqual([round, index, alone[index]]);
    expect(new Set(alone).size).toBeGreaterThanOrEqual(4);
    expect((await askGraph(shop.subgraph, page, {}, anonymous, { locale: 'en' })).data).not.toEqual(JSON.parse(alone[0]));
  });
});
