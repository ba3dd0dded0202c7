import { type Actor, anonymous, newId } from '@tonglu/kit';
import { memberActor } from '@tonglu/kit/testing';
import { type AssortmentSeed, type CatalogContext, seedAssortments } from '../src/subgraph';
import { startCatalog, type TestCatalog } from './start-catalog';

/** What lists of orders call things by is kept (kept-names.ts), whoever's orders they are. */
let shop: TestCatalog;
beforeEach(async () => {
  shop = await startCatalog();
});
afterEach(() => shop.graph.stop());

const document = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on OrderLine { id variant { id sku product { id slug name } } } } }';
const [ann, bob] = ['11', '12'].map((end) => memberActor(`01a00000-0000-7000-8000-0000000000${end}`));

/** What lines of these are told to refer to, and which statements that took. */
async function refer(skus: readonly string[], actor: Actor, catalog = shop): Promise<{ told: (string | null)[]; sent: string[] }> {
  const { db } = catalog.subgraph;
  const sent: string[] = [];
  const rows = db.rows.bind(db);
  db.rows = (text: string, ...others: never[]) => {
    sent.push(text);
    return rows(text, ...others);
  };
  const r = skus.map((sku) => ({ __typename: 'OrderLine', id: newId(), variantId: catalog.variantId(sku) }));
  const { data, errors } = await catalog.ask<{ _entities: { id: string; variant: { sku: string; product: { name: string } } | null }[] }>(document, { r }, actor);
  db.rows = rows;
  expect(errors).toBeUndefined();
  expect(data._entities.map(({ id }) => id)).toEqual(r.map(({ id }) => id));
  return { told: data._entities.map(({ variant }) => variant && `${variant.sku} ${variant.product.name}`), sent };
}

const readsGoods = (sent: readonly string[]): boolean => sent.some((text) => /from variant\b/.test(text));
const skus = ['QB-BC508-W', 'QB-KFR35-W', 'QB-BC508-W'];

test('what one member’s orders refer to need not be read again for another', async () => {
  const first = await refer(skus, ann);
  expect(readsGoods(first.sent)).toBe(true);
  await refer(skus, bob); // is here for the first time
  const again = await refer([...skus].reverse(), bob);
  expect(again.told).toEqual([...first.told].reverse());
  expect([again.sent.length, readsGoods(again.sent)]).toEqual([1, false]); // how things stand
});

test('one that is not known yet is read, and known then', async () => {
  const [known, other] = skus;
  await refer([known], ann);
  expect(readsGoods((await refer([known], ann)).sent)).toBe(false);
  expect(readsGoods((await refer([known, other], ann)).sent)).toBe(true);
  expect(readsGoods((await refer([other], ann)).sent)).toBe(false);
});

test.each([
  ['a name', `update product set name = name || '{"zh-CN": "新名"}' where code = 'QB-BC508'`],
  ['the name of a variant', `update variant set sku = sku || '-2' where sku = 'QB-BC508-W'`],
  ['what is sold', `update product set status = 'DISCONTINUED' where code = 'QB-BC508'`],
])('a change of %s is told at once', async (_what, change) => {
  for (const member of [ann, bob, ann]) await refer(skus, member);
  const before = await refer(skus, ann);
  expect(readsGoods(before.sent)).toBe(false);
  await shop.subgraph.db.write(change);
  const after = await refer(skus, ann);
  expect(after.told[0]).not.toBe(before.told[0]);
  expect(after.told[1]).toBe(before.told[1]);
  expect((await refer(skus, bob)).told).toEqual(after.told);
});

test('each is told what exists for them', async () => {
  const hidden: AssortmentSeed = { code: 'NO-FRIDGE-IN-SHANGHAI', name: { 'zh-CN': '沪' }, channels: ['MALL'], scope: 'REGION', values: ['31'], rules: [{ effect: 'EXCLUDE', product: 'QB-BC508' }] };
  const before = await refer(skus, ann);
  await refer(skus, ann);
  await seedAssortments(shop.subgraph.context() as CatalogContext, [hidden]);
  const there: Actor = { ...anonymous, district: '310104' };
  for (const round of [1, 2, 3]) {
    expect([round, (await refer(skus, there)).told]).toEqual([round, [null, before.told[1], null]]);
    expect([round, (await refer(skus, ann)).told]).toEqual([round, before.told]);
  }
  expect(readsGoods((await refer(skus, there)).sent)).toBe(false);
});

test('where answers are not to be kept, names are not either', async () => {
  const forgetful = await startCatalog(undefined, { keepsAnswers: false });
  for (const round of [1, 2, 3]) expect([round, readsGoods((await refer(skus, ann, forgetful)).sent)]).toEqual([round, true]);
  await forgetful.graph.stop();
});
