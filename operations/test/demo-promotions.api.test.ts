import { type CatalogContext, catalog, seedCatalog, seedPromotions } from '@tonglu/catalog';
import { newId } from '@tonglu/kit';
import { askGraph, memberActor, startTestGraph, TestClock, type TestGraph } from '@tonglu/kit/testing';
import { brands, categories, products, productTypes, promotionsFrom } from '../src/demo';

let graph: TestGraph;
let variantIds: Map<string, string>;
const clock = new TestClock();
beforeAll(async () => {
  graph = await startTestGraph([catalog], { clock });
  ({ variantIds } = await seedCatalog(context(), { brands, categories, types: productTypes, products }));
}, 60_000);
afterAll(() => graph.stop());

const context = (): CatalogContext => graph.subgraph('catalog').context() as CatalogContext;
const member = memberActor(newId());

interface Seen {
  quote: { promotions: { promotion: { code: string } }[]; totals: { payable: { amount: string }; deposit: { amount: string } | null }; gifts: { sku: string }[]; services: { sku: string; quantity: number }[] };
}
async function quote(skus: string[], args: Record<string, unknown> = {}) {
  const { data, errors } = await askGraph<Seen>(
    graph.subgraph('catalog'),
    `query($lines: [QuoteLineInput!]!, $coupon: String, $points: Int, $district: String, $people: Int, $tradeIns: [TradeInInput!], $storedValue: Boolean) {
      quote(lines: $lines, coupon: $coupon, points: $points, district: $district, people: $people, tradeIns: $tradeIns, storedValue: $storedValue) {
        promotions { promotion { code } } totals { payable { amount } deposit { amount } } gifts { sku } services { sku quantity } } }`,
    { lines: skus.map((sku) => ({ variant: variantIds.get(sku), quantity: 1 })), ...args },
    member,
  );
  if (errors) throw new Error(errors[0].message);
  return { ...data.quote, codes: data.quote.promotions.map(({ promotion }) => promotion.code) };
}

test('the demo promotions are published once, and seeding again publishes nothing', async () => {
  const seed = promotionsFrom(clock.now());
  expect(await seedPromotions(context(), seed)).toBe(seed.promotions.length);
  expect(await seedPromotions(context(), promotionsFrom(new Date(clock.now().getTime() + 86_400_000)))).toBe(0);
});

test.each<[code: string, skus: string[], args?: Record<string, unknown>]>([
  ['MEMBER-SMALL', ['QB-KT17-CLD']],
  ['TRIAL-ROBOT', ['QB-VR20-CLD']],
  ['CLEAR-WINDOW', ['QB-PA12-CLD']],
  ['FLASH-TV', ['QB-TV65Q-65']],
  ['GROUP-KETTLE', ['QB-KT17-CLD'], { people: 2 }],
  ['PRESALE-SOFA', ['QB-SF04-CLD']],
  ['KITCHEN-SUITE', ['QB-RH20-INK', 'QB-IC35-INK']],
  ['TRADE-IN-FRIDGE', ['QB-RH20-INK', products.find(({ code }) => code === 'QB-BC508')!.variants[0].sku], { tradeIns: [{ category: 'refrigerators', quantity: 1 }] }],
  ['FREE-INSTALL-WALL', [products.find(({ code }) => code === 'QB-KF35A1')!.variants[0].sku, 'QB-SV01-WALL']],
  ['SPEND-5000', ['QB-RH20-INK', 'QB-RH20-CLD']],
  ['EACH-1000', ['QB-VR20-INK']],
  ['WELCOME', ['QB-RH20-INK'], { coupon: 'hello100' }],
  ['CANTON', ['QB-RH20-INK'], { coupon: 'CANTON95', district: '440604' }],
  ['POINTS-PURIFIER', ['QB-RO08-800-CLD'], { points: 3_000 }],
  ['STORED-VALUE', ['QB-RH20-INK'], { storedValue: true }],
  ['MEMBER-FREIGHT', ['QB-ROF2-PCB']],
  ['GIFT-FILTER', ['QB-RO08-800-CLD']],
])('%s can be had', async (code, skus, args = {}) => {
  expect((await quote(skus, args)).codes).toContain(code);
});

test('DOUBLE-POINTS can be had at weekends', async () => {
  const codes: boolean[] = [];
  for (let days = 0; days < 7; days += 1) {
    codes.push((await quote(['QB-RH20-INK'])).codes.includes('DOUBLE-POINTS'));
    clock.advance({ days: 1 });
  }
  expect(codes.filter(Boolean)).toHaveLength(2);
});
