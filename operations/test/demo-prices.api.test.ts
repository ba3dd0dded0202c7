import { type CatalogContext, catalog, seedCatalog, seedPriceLists } from '@tonglu/catalog';
import { type Actor, anonymous, type Trade } from '@tonglu/kit';
import { askGraph, startTestGraph, type TestGraph } from '@tonglu/kit/testing';
import { brands, categories, priceListsFrom, products, productTypes } from '../src/demo';

let graph: TestGraph;
let variantIds: Map<string, string>;
beforeAll(async () => {
  graph = await startTestGraph([catalog]);
  ({ variantIds } = await seedCatalog(context(), { brands, categories, types: productTypes, products }));
  await seedPriceLists(context(), priceListsFrom(context().clock.now()));
}, 60_000);
afterAll(() => graph.stop());

const context = (): CatalogContext => graph.subgraph('catalog').context() as CatalogContext;
const dealer = (trade: Trade, more: Partial<Actor> = {}): Actor => ({ ...anonymous, channel: 'DEALER', trade, ...more });
const skuIn = (category: string): string => products.find((product) => product.category === category && product.kind === 'GOODS')!.variants[0].sku;

async function lineOf(sku: string, actor: Actor, quantity = 1): Promise<{ level: string; list: string; fen: bigint }> {
  const { data, errors } = await askGraph<{ quote: { lines: { level: string; list: string; listPrice: { amount: string } }[] } }>(
    graph.subgraph('catalog'),
    'query($lines: [QuoteLineInput!]!) { quote(lines: $lines) { lines { level list listPrice { amount } } } }',
    { lines: [{ variant: variantIds.get(sku), quantity }] },
    actor,
  );
  if (errors) throw errors[0];
  const [{ level, list, listPrice }] = data.quote.lines;
  return { level, list, fen: BigInt(listPrice.amount.replace('.', '')) };
}

test('seeding again changes nothing', async () => {
  expect(await seedPriceLists(context(), priceListsFrom(context().clock.now()))).toBe(0);
});

test.each<[list: string, level: string, category: string, quantity: number, actor: Actor]>([
  ['商城价', 'CHANNEL', 'water-purifiers', 1, anonymous],
  ['上海专享价', 'LOCAL', 'water-purifiers', 1, { ...anonymous, district: '310104' }],
  ['广东专享价', 'LOCAL', 'floor-air-conditioners', 1, { ...anonymous, district: '440604' }],
  ['徐汇店样机价', 'LOCAL', 'televisions', 1, { ...anonymous, channel: 'STORE', trade: { store: 'ST-SH-XUHUI' } }],
  ['经销供货价', 'CHANNEL', 'sofas', 20, dealer({ dealer: 'DL-0009', grade: 'B' })],
  ['A 级经销商政策', 'POLICY', 'sofas', 1, dealer({ dealer: 'DL-0001', grade: 'A' })],
  ['A 级上海空调政策', 'POLICY', 'split-air-conditioners', 1, dealer({ dealer: 'DL-0001', grade: 'A' }, { district: '310104' })],
  ['申江电器专供价', 'DEALER', 'kettles', 1, dealer({ dealer: 'DL-0001', grade: 'A' })],
  ['样板房项目报价', 'QUOTATION', 'beds', 1, dealer({ dealer: 'DL-0002', grade: 'A' })],
  ['2026 年度合同价', 'CONTRACT', 'dishwashers', 1, dealer({ dealer: 'DL-0001', grade: 'A', contract: 'CT-2026-001' })],
  ['申江电器批发价', 'BASE', 'kettles', 1, dealer({ dealer: 'DL-0101', seller: 'DL-0001' })],
])('%s is alive', async (list, level, category, quantity, actor) => {
  expect(await lineOf(skuIn(category), actor, quantity)).toMatchObject({ list, level });
});

test('ten kettles cost less each than three, and three less than one', async () => {
  const [one, three, ten] = await Promise.all([1, 3, 10].map((quantity) => lineOf(skuIn('kettles'), anonymous, quantity)));
  expect([three.fen < one.fen, ten.fen < three.fen]).toEqual([true, true]);
});
