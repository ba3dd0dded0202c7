import { anonymous, type Actor } from '@tonglu/kit';
import { askGraph, countStatements, Gate, memberActor } from '@tonglu/kit/testing';
import { PromotionKind } from '../src/promotion/kind';
import { PromotionPhase } from '../src/promotion/phase';
import { type CatalogContext, seedPromotions } from '../src/subgraph';
import { startCatalog, type TestCatalog } from './start-catalog';

/** Pages are read on trust (on-trust.ts): by one statement that says itself whether things still stand as they did last time. Nothing is kept here, so every page is read. */
let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog(undefined, { keepsAnswers: false });
});
afterAll(() => shop.graph.stop());

const page = '{ product(slug: "garden-refrigerator") { name brand { name } category { name } variants { sku price { amount { amount } promotional { amount } } promotions { code } } } }';
const list = '{ products(first: 10) { edges { node { code name variants { sku price { amount { amount } } } } } } }';
const found = '{ products(search: "冰箱", first: 10) { edges { node { code } } } }';

async function look(query: string, actor: Actor = anonymous): Promise<{ told: string; sent: number }> {
  let told = '';
  const sent = await countStatements(shop.subgraph, async () => {
    const { data, errors } = await shop.ask<object>(query, {}, actor);
    expect(errors).toBeUndefined();
    told = JSON.stringify(data);
  });
  return { told, sent };
}

test.each([['a page', page], ['a list', list], ['a search', found]])('%s is one statement as long as nothing changes', async (_what, query) => {
  const { told } = await look(query);
  expect(await look(query)).toEqual({ told, sent: 1 });
});

test('what an order refers to is one statement, products, pictures and prices with it', async () => {
  const representations = ['QB-BC508-W', 'QB-KFR35-W'].map((sku) => ({ __typename: 'Variant', id: shop.variantId(sku) }));
  const query = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Variant { sku options { value } price { amount { amount } } product { slug name cover { url } } } } }';
  const refer = () => countStatements(shop.subgraph, () => shop.ask(query, { representations }));
  await refer();
  expect(await refer()).toBe(1);
});

test.each([
  ['a price list', `update price_list set valid_until = '2000-01-01' where code = 'MALL'`, page],
  ['a price list', `update price_list set valid_until = null where code = 'MALL'`, list],
  ['a category', `update category set name = '{"zh-CN": "新类"}'`, page],
  ['a synonym', `insert into synonym (id, terms) values (gen_random_uuid(), '{冰箱,空调}')`, found],
])('a change of %s is told at once', async (_what, change, query) => {
  const before = await look(query);
  await shop.subgraph.db.write(change);
  const after = await look(query);
  expect(after.told).not.toBe(before.told);
  expect(await look(query)).toEqual({ told: after.told, sent: 1 });
});

test('who comes back after a change pays for one look more, not for what stood before', async () => {
  const members = ['11', '12', '13'].map((end) => memberActor(`01a00000-0000-7000-8000-0000000000${end}`));
  for (const member of members) await look(page, member);
  await shop.subgraph.db.write(`update category set name = '{"zh-CN": "又一类"}'`);
  await look(page); // reads what is new
  for (const member of members) expect((await look(page, member)).sent).toBe(2);
});

test('whatever is asked at the same time waits for the page, and goes by the same standing', async () => {
  const both = '{ categories { name } product(slug: "garden-refrigerator") { name } other: product(slug: "quiet-split-air-conditioner") { name } }';
  await look(both);
  expect((await look(both)).sent).toBe(2); // one for each page, none for the categories
  await shop.subgraph.db.write(`update category set name = '{"zh-CN": "新新类"}'`);
  const { told } = await look(both);
  expect(told).toContain('新新类');
});

test('an answer that was begun before a change is not kept as one from after it', async () => {
  const keeping = await startCatalog();
  const { db } = keeping.subgraph;
  const rows = db.rows.bind(db);
  /** The price of the first variant; each `field` makes another question. */
  const priceBy = async (field: string, readSoFar?: Map<string, unknown>): Promise<string> => {
    const query = `{ product(slug: "garden-refrigerator") { ${field} variants { price { amount { amount } } } } }`;
    const { data } = await askGraph<{ product: { variants: { price: { amount: { amount: string } } }[] } }>(keeping.subgraph, query, {}, anonymous, { readSoFar });
    return data.product.variants[0].price.amount.amount;
  };
  const priceOfVariant = async (readSoFar?: Map<string, unknown>): Promise<string> => {
    const representations = [{ __typename: 'Variant', id: keeping.variantId('QB-BC508-W') }];
    const query = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Variant { price { amount { amount } } } } }';
    const { data } = await askGraph<{ _entities: { price: { amount: { amount: string } } }[] }>(keeping.subgraph, query, { representations }, anonymous, { readSoFar });
    return data._entities[0].price.amount.amount;
  };
  try {
    const before = await priceBy('id');
    const read = new Gate();
    const changed = new Gate();
    const told = new Gate();
    db.rows = async <R>(...asked: Parameters<typeof rows>) => {
      const found = await rows<R>(...asked);
      if (asked[0].includes(' as stands')) {
        read.open();
        await changed.opened; // read before the change, told after it
      } else if (asked[2] === 'standing') {
        changed.open();
        await told.opened; // who asks for the standing by themself goes on when the page is there
      }
      return found;
    };
    const readSoFar = new Map<string, unknown>(); // two fetches of one query
    const early = priceBy('code', readSoFar).finally(() => told.open());
    await read.opened;
    await db.write(`update price_list set valid_until = '2000-01-01' where code = 'MALL'`);
    const late = priceOfVariant(readSoFar);
    await new Promise((resolve) => setTimeout(resolve, 200));
    changed.open();
    await Promise.all([early, late]);
    db.rows = rows;
    const now = await priceBy('name');
    expect(now).not.toBe(before);
    for (const field of ['id', 'code']) expect([field, await priceBy(field)]).toEqual([field, now]);
    expect(await priceOfVariant()).toBe(now);
  } finally {
    await keeping.graph.stop();
  }
});

test('what only one member has used up is told to that member, and to nobody else', async () => {
  await seedPromotions(shop.subgraph.context() as CatalogContext, {
    groups: [],
    promotions: [{ code: 'ONCE', kind: PromotionKind.TRIAL, name: { 'zh-CN': '试用' }, phase: PromotionPhase.PRICE, effects: [{ kind: 'PERCENT_OFF', percent: 1_000 }], budget: { perMember: 1 } }],
  });
  const [eager, other] = ['01a00000-0000-7000-8000-000000000001', '01a00000-0000-7000-8000-000000000002'].map((id) => memberActor(id));
  for (const member of [eager, other]) expect((await look(page, member)).told).toContain('ONCE');
  await shop.subgraph.db.write(`insert into promotion_member (code, member_id, used) values ('ONCE', $1, 1)`, [eager.memberId]);
  expect((await look(page, eager)).told).not.toContain('ONCE');
  expect((await look(page, other)).told).toContain('ONCE');
});
