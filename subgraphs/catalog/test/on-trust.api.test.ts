import { anonymous, type Actor } from '@tonglu/kit';
import { countStatements, memberActor } from '@tonglu/kit/testing';
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

test.each([
  ['a price list', `update price_list set valid_until = '2000-01-01' where code = 'MALL'`, page],
  ['a price list', `update price_list set valid_until = null where code = 'MALL'`, list],
  ['a category', `update category set name = '{"zh-CN": "新类"}'`, page],
  ['a synonym', `insert into synonym (id, terms) values (gen_random_uuid(), '{冰箱,空调}')`, found],
])('a change of %s is told at once', async (_what, change, query) => {
  const before = await look(query);
  await shop.subgraph.db.rows(change);
  const after = await look(query);
  expect(after.told).not.toBe(before.told);
  expect(await look(query)).toEqual({ told: after.told, sent: 1 });
});

test('what only one member has used up is told to that member, and to nobody else', async () => {
  await seedPromotions(shop.subgraph.context() as CatalogContext, {
    groups: [],
    promotions: [{ code: 'ONCE', kind: PromotionKind.TRIAL, name: { 'zh-CN': '试用' }, phase: PromotionPhase.PRICE, effects: [{ kind: 'PERCENT_OFF', percent: 1_000 }], budget: { perMember: 1 } }],
  });
  const [eager, other] = ['01a00000-0000-7000-8000-000000000001', '01a00000-0000-7000-8000-000000000002'].map((id) => memberActor(id));
  for (const member of [eager, other]) expect((await look(page, member)).told).toContain('ONCE');
  await shop.subgraph.db.rows(`insert into promotion_member (code, member_id, used) values ('ONCE', $1, 1)`, [eager.memberId]);
  expect((await look(page, eager)).told).not.toContain('ONCE');
  expect((await look(page, other)).told).toContain('ONCE');
});
