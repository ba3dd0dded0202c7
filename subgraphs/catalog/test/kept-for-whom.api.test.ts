import { type Actor, anonymous, type Trade } from '@tonglu/kit';
import { countStatements } from '@tonglu/kit/testing';
import { type AssortmentSeed, type CatalogContext, seedAssortments, seedPriceLists } from '../src/subgraph';
import { startCatalog, type TestCatalog } from './start-catalog';

let shop: TestCatalog;
beforeEach(async () => {
  shop = await startCatalog();
});
afterEach(() => shop.graph.stop());

const fridge = 'QB-BC508';
const hiding = (code: string, over: Partial<AssortmentSeed>): AssortmentSeed => ({ code, name: { 'zh-CN': code }, channels: ['MALL', 'DEALER', 'STORE'], scope: 'CHANNEL', rules: [{ effect: 'EXCLUDE', product: fridge }], ...over });
const publish = (...assortments: AssortmentSeed[]) => seedAssortments(shop.subgraph.context() as CatalogContext, assortments);
const dealer = (trade: Trade, over: Partial<Actor> = {}): Actor => ({ ...anonymous, channel: 'DEALER', trade, ...over });

/** Every way to goods that is kept. */
const documents = [
  '{ product(slug: "garden-refrigerator") { name cover { url } variants { sku price { amount { amount } list } } } }',
  '{ products { totalCount edges { node { code priceRange { min { amount } } } } facets { code values { value count } } } }',
  '{ products(search: "bingxiang") { totalCount edges { node { code } } } }',
  '{ searchSuggestions(text: "冰箱") { text product { slug } } }',
  '{ categories { slug productCount } }',
  '{ category(slug: "refrigerators") { name productCount } }',
];

/** What a viewer is told; `isStaff`: worked out anew, nothing of what is kept is used. */
const told = async (query: string, viewer: Actor, isStaff = false): Promise<string> => {
  const { data, errors } = await shop.ask(query, {}, isStaff ? { ...viewer, roles: ['CATALOG_EDITOR'] } : viewer);
  if (errors) throw errors[0];
  return JSON.stringify(data);
};

test('viewers of different assortments, districts and price lists ask the same one after the other: each gets their own answer', async () => {
  await publish(
    hiding('NO-FRIDGE-IN-SHANGHAI', { scope: 'REGION', values: ['31'] }),
    hiding('NO-OTHERS-FOR-B', { scope: 'GRADE', values: ['B'], rules: [{ effect: 'EXCLUDE', brand: 'other' }] }),
    hiding('NO-COLD-FOR-D2', { scope: 'DEALER', values: ['D2'], rules: [{ effect: 'EXCLUDE', category: 'cold' }] }),
    hiding('NO-AIR-IN-S1', { scope: 'STORE', values: ['S1'], rules: [{ effect: 'EXCLUDE', category: 'air' }] }),
  );
  await seedPriceLists(shop.subgraph.context() as CatalogContext, [
    { code: 'GUANGDONG', name: { 'zh-CN': '广东' }, level: 'LOCAL', region: '44', prices: [{ sku: 'QB-BC508-W', amount: 5_000_00 }] },
    { code: 'GRADE-A', name: { 'zh-CN': 'A 级' }, level: 'POLICY', channel: 'DEALER', grade: 'A', prices: [{ sku: 'QB-BC508-W', amount: 4_000_00 }] },
    { code: 'D1', name: { 'zh-CN': 'D1' }, level: 'DEALER', channel: 'DEALER', dealer: 'D1', prices: [{ sku: 'QB-BC508-W', amount: 3_900_00 }] },
  ]);
  const viewers: Actor[] = [
    anonymous,
    { ...anonymous, district: '310104' },
    { ...anonymous, district: '440106' },
    dealer({ grade: 'A', dealer: 'D3' }),
    dealer({ grade: 'A', dealer: 'D1' }),
    dealer({ grade: 'B', dealer: 'D3' }),
    dealer({ grade: 'A', dealer: 'D2' }),
    dealer({ grade: 'A', dealer: 'D3' }, { district: '310104' }),
    { ...anonymous, channel: 'STORE', trade: { store: 'S1' } },
  ];
  for (const query of documents) {
    const own = await Promise.all(viewers.map((viewer) => told(query, viewer, true)));
    for (const round of [1, 2]) for (const [index, viewer] of viewers.entries()) expect([query, round, index, await told(query, viewer)]).toEqual([query, round, index, own[index]]);
    expect(await countStatements(shop.subgraph, () => told(query, anonymous))).toBe(1); // it was kept
  }
  const [page, list] = await Promise.all(documents.map((query) => Promise.all(viewers.map((viewer) => told(query, viewer)))));
  expect(new Set(page).size).toBeGreaterThanOrEqual(5);
  expect(new Set(list).size).toBeGreaterThanOrEqual(7);
});

test('an assortment begins, ends and is published between two answers', async () => {
  const at = (seconds: number): Date => new Date(shop.clock.now().getTime() + seconds * 1_000);
  const all = () => Promise.all(documents.map((query) => told(query, anonymous)));
  const isHidden = async (): Promise<boolean> => {
    const answers = await all();
    expect(answers).toEqual(await Promise.all(documents.map((query) => told(query, anonymous, true))));
    return answers[0] === '{"product":null}';
  };
  expect(await isHidden()).toBe(false);
  await publish(hiding('SOON', { validFrom: at(60), validUntil: at(120) }));
  const over = async (seconds: number) => (shop.clock.advance({ seconds }), isHidden());
  expect([await isHidden(), await over(59.999), await over(0.001), await over(59.999), await over(0.001)]).toEqual([false, false, true, true, false]);
  await publish(hiding('NOW', {}));
  expect(await isHidden()).toBe(true);
});
