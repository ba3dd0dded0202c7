import { newId } from '@tonglu/kit';
import { memberActor } from '@tonglu/kit/testing';
import { seedPromotions, type CatalogContext } from '../../src/subgraph';
import { edit, productId } from '../editing';
import { type Amounts, type PriceShop, type Rule, startPriceShop, visitorOf } from './price-shop';

let shop: PriceShop;
beforeAll(async () => {
  shop = await startPriceShop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.graph.stop());

const sku = 'QB-BC508-W'; // base 6499, mall 5999
const shanghai = { district: '310104' };
const at = (days: number): string => new Date(shop.clock.now().getTime() + days * 86_400_000).toISOString();
const shown = async (actor?: Parameters<PriceShop['priceOf']>[1], of = sku) => {
  const price = await shop.priceOf(of, actor);
  return price && [price.level, price.amount.amount];
};

describe('the resolution order', () => {
  const everything = visitorOf({ dealer: 'D1', grade: 'A', contract: 'C1', store: 'S1' }, { ...shanghai, memberId: newId(), kind: 'MEMBER' });
  const steps: [level: string, scope: object, amount: string][] = [
    ['CHANNEL', { channel: 'DEALER' }, '5100'],
    ['LOCAL', { region: '31' }, '5200'],
    ['POLICY', { grade: 'A' }, '5300'],
    ['DEALER', { dealer: 'D1' }, '5400'],
    ['QUOTATION', { buyer: 'D1' }, '5500'],
    ['CONTRACT', { contract: 'C1' }, '5600'],
  ];

  test('each level wins over the one below it, even when dearer, and gives way when its list is withdrawn', async () => {
    expect(await shown(everything)).toEqual(['BASE', '6499.00']);
    for (const [level, scope, amount] of steps) {
      expect(await shop.set({ code: level, level, ...scope }, { [sku]: amount })).toMatchObject({ changed: 1 });
      expect(await shown(everything)).toEqual([level, `${amount}.00`]);
    }
    for (const [level] of [...steps].reverse()) {
      expect(await shown(everything)).toMatchObject([level, expect.anything()]);
      expect(await shop.withdraw(level)).toEqual({ __typename: 'PriceList', state: 'WITHDRAWN' });
    }
    expect(await shown(everything)).toEqual(['BASE', '6499.00']);
  });

  test('nobody else has the price', async () => {
    for (const [level, scope, amount] of steps) await shop.set({ code: level, level, ...scope }, { [sku]: amount });
    expect(await shown()).toEqual(['CHANNEL', '5999.00']);
    expect(await shown(visitorOf(undefined, shanghai))).toEqual(['LOCAL', '5200.00']);
    expect(await shown(visitorOf(undefined, { district: '320104' }))).toEqual(['CHANNEL', '5999.00']);
    expect(await shown(visitorOf({ dealer: 'D2', grade: 'B', contract: 'C2' }))).toEqual(['CHANNEL', '5100.00']);
    expect(await shown(visitorOf({ dealer: 'D2', grade: 'A' }))).toEqual(['POLICY', '5300.00']);
  });

  test('a regional list may be one channel’s; a store’s own has its place beside it, by priority', async () => {
    await shop.set({ code: 'SH', level: 'LOCAL', region: '31', channel: 'MALL' }, { [sku]: '5200' });
    await shop.set({ code: 'XUHUI', level: 'LOCAL', region: '310104', priority: 1 }, { [sku]: '5150' });
    await shop.set({ code: 'S1', level: 'LOCAL', store: 'S1', priority: 2 }, { [sku]: '5300' });
    expect(await shown(visitorOf(undefined, shanghai))).toEqual(['LOCAL', '5150.00']);
    expect(await shown(visitorOf(undefined, { district: '310115' }))).toEqual(['LOCAL', '5200.00']);
    expect(await shown(visitorOf({ store: 'S1' }, { ...shanghai, channel: 'STORE' }))).toEqual(['LOCAL', '5300.00']);
    expect(await shown(visitorOf({ dealer: 'D9' }, { district: '310115' }))).toEqual(['BASE', '6499.00']);
  });

  test('a quotation is one member’s', async () => {
    const buyer = newId();
    await shop.set({ code: 'Q-1', level: 'QUOTATION', buyer, validUntil: at(7) }, { [sku]: '4999' });
    expect(await shown(memberActor(buyer))).toEqual(['QUOTATION', '4999.00']);
    expect(await shown(memberActor(newId()))).toEqual(['CHANNEL', '5999.00']);
    shop.clock.advance({ days: 7 });
    expect(await shown(memberActor(buyer))).toEqual(['CHANNEL', '5999.00']);
  });

  test('who buys from a dealer pays that dealer’s resale prices, and cannot buy what it does not sell', async () => {
    const sub = visitorOf({ dealer: 'D1-SUB', seller: 'D1' });
    await shop.set({ code: 'D1-RESALE', level: 'BASE', seller: 'D1' }, { [sku]: '6000' });
    await shop.set({ code: 'D1-FRIEND', level: 'DEALER', dealer: 'D1-SUB', seller: 'D1' }, { 'NAH6800 x3': '0.90', [sku]: '5900' });
    expect(await shop.priceOf(sku, sub)).toMatchObject({ level: 'DEALER', amount: { amount: '5900.00' }, base: { amount: '6000.00' } });
    expect(await shown(visitorOf({ store: 'S7', seller: 'D1' }))).toEqual(['BASE', '6000.00']);
    expect(await shown(sub, 'QB-KFR35-W')).toBeNull();
    expect(await shown(visitorOf({ dealer: 'D1' }))).toEqual(['BASE', '6499.00']);
    expect(await shown()).toEqual(['CHANNEL', '5999.00']);
  });
});

describe('rules', () => {
  const dealer = visitorOf({ dealer: 'D1', grade: 'A' });
  const policy = (rules: Rule[], amounts: Amounts = {}) => shop.set({ code: 'GRADE-A', level: 'POLICY', grade: 'A' }, amounts, rules);

  test('take so much off the channel’s price, or the base price; the nearest category and the listed price come first', async () => {
    await shop.set({ code: 'TRADE', level: 'CHANNEL', channel: 'DEALER' }, { [sku]: '5555.55' });
    await policy([{ percentOff: 500 }, { category: 'refrigerators', percentOff: 1_000 }, { category: 'air', reference: 'BASE', amountOff: '99' }], { 'NAH6800': '0.80' });
    expect(await shown(dealer)).toEqual(['POLICY', '5000.00']); // 5555.55 − 10 % = 4999.995
    expect(await shown(dealer, 'QB-KFR35-W')).toEqual(['POLICY', '3400.00']);
    expect(await shown(dealer, 'NAH6800')).toEqual(['POLICY', '0.80']);
    await shop.set({ code: 'TRADE', level: 'CHANNEL', channel: 'DEALER' }, { [sku]: '5000' });
    expect(await shown(dealer)).toEqual(['POLICY', '4500.00']);
    await policy([]);
    expect(await shown(dealer)).toEqual(['CHANNEL', '5000.00']);
  });

  test('that would leave nothing, or have nothing to count from, price nothing', async () => {
    await policy([{ amountOff: '2' }]);
    expect(await shown(dealer, 'NAH6800')).toEqual(['BASE', '1.00']);
    expect(await shown(dealer, 'QB-INSTALL')).toBeNull();
  });

  test('follow what editors do: a category that moves, a product that moves', async () => {
    await policy([{ category: 'cold', percentOff: 1_000 }]);
    expect([await shown(dealer), await shown(dealer, 'QB-KFR35-W')]).toEqual([['POLICY', '5849.10'], ['BASE', '3499.00']]);
    await edit(shop, 'moveCategory', { category: 'refrigerators' });
    expect(await shown(dealer)).toEqual(['BASE', '6499.00']);
    await edit(shop, 'moveProduct', { product: await productId(shop, 'QB-KFR35'), category: 'cold' });
    expect(await shown(dealer, 'QB-KFR35-W')).toEqual(['POLICY', '3149.10']);
  });

  test('follow a product to its new category', async () => {
    await policy([{ category: 'refrigerators', percentOff: 1_000 }]);
    expect(await shown(dealer)).toEqual(['POLICY', '5849.10']);
    await shop.seed({ brands: [], categories: [], products: [{ code: 'QB-BC508', name: { 'zh-CN': '冰箱' }, brand: 'qibai', category: 'services', variants: [{ sku, name: { 'zh-CN': '白' } }] }] });
    expect(await shown(dealer)).toEqual(['BASE', '6499.00']);
  });
});

describe('quantity breaks', () => {
  test('are shown, and a line has the price of its own quantity, whatever else is in the cart', async () => {
    await shop.set({ code: 'MALL', level: 'CHANNEL', name: '商城价' }, { [`${sku} x3`]: '5800', [`${sku} x10`]: '5500' });
    await shop.set({ code: 'BASE', level: 'BASE', name: '标准价' }, { [`${sku} x2`]: '6400', [`${sku} x20`]: '5000' });
    expect(await shop.priceOf(sku)).toMatchObject({ amount: { amount: '5999.00' }, breaks: [{ minQuantity: 3, amount: { amount: '5800.00' } }, { minQuantity: 10, amount: { amount: '5500.00' } }] });
    const unit = async (quantities: number[]) =>
      (await shop.quote<{ unitPrice: { amount: string }; basePrice: { amount: string } }>(quantities.map((quantity) => [sku, quantity]), 'unitPrice { amount } basePrice { amount }')).map((line) => `${line.unitPrice.amount} of ${line.basePrice.amount}`);
    const expected = { 1: '5999.00 of 6499.00', 2: '5999.00 of 6400.00', 3: '5800.00 of 6400.00', 9: '5800.00 of 6400.00', 10: '5500.00 of 6400.00', 20: '5500.00 of 5000.00' };
    const quantities = Object.keys(expected).map(Number);
    expect(await unit(quantities)).toEqual(Object.values(expected));
    for (const quantity of quantities) expect(await unit([quantity])).toEqual([expected[quantity as keyof typeof expected]]);
  });

  test('of a list that says nothing of few pieces leave those to the lists below; taken out, they are gone', async () => {
    await shop.set({ code: 'BULK', level: 'LOCAL', region: '31' }, { [`${sku} x5`]: '5000' });
    const buyer = visitorOf(undefined, shanghai);
    expect(await shop.priceOf(sku, buyer)).toMatchObject({ level: 'CHANNEL', amount: { amount: '5999.00' }, breaks: [{ minQuantity: 5, amount: { amount: '5000.00' } }] });
    expect(await shop.set({ code: 'BULK', level: 'LOCAL', region: '31' }, { [`${sku} x5`]: null })).toMatchObject({ changed: 1 });
    expect(await shop.priceOf(sku, buyer)).toMatchObject({ breaks: [] });
    expect(await shop.set({ code: 'BASE', level: 'BASE' }, { NAH6800: null })).toMatchObject({ changed: 1 });
    expect(await shown(undefined, 'NAH6800')).toBeNull();
  });
});

test('promotions stop at the floor, which is found by the same order and is nobody’s business', async () => {
  await seedPromotions(shop.subgraph.context() as CatalogContext, { groups: [], promotions: [{ code: 'HALF', kind: 'DISCOUNT', phase: 'PRICE', name: { 'zh-CN': '半价' }, effects: [{ kind: 'PERCENT_OFF', percent: 5_000 }] }] });
  const net = async (actor = visitorOf()) => (await shop.quote<{ netPrice: { amount: string } }>([[sku, 2]], 'netPrice { amount }', actor))[0].netPrice.amount;
  expect(await net()).toBe('2999.50');
  await shop.set({ code: 'FLOORS', level: 'BASE', kind: 'FLOOR' }, { [sku]: '5000' });
  expect(await net()).toBe('5000.00');
  await shop.set({ code: 'FLOORS-SH', level: 'LOCAL', region: '31', kind: 'FLOOR' }, { [sku]: '4000' });
  expect(await net(visitorOf(undefined, shanghai))).toBe('4000.00');
  await shop.set({ code: 'FLOORS-HIGH', level: 'CHANNEL', kind: 'FLOOR' }, { [sku]: '9999' });
  expect(await net()).toBe('5999.00'); // a listed price stands, it is only not reduced
  const { data } = await shop.ask<{ product: { variants: { price: { promotional: { amount: string } } }[] } }>('{ product(slug: "garden-refrigerator") { variants { price { promotional { amount } } } } }');
  expect(data.product.variants[0].price.promotional.amount).toBe('5999.00');
  await shop.subgraph.db.write(`truncate promotion, promotion_budget, promotion_group cascade`);
});

test('lists, facets and their ranges are by the viewer’s own prices', async () => {
  await shop.set({ code: 'SH', level: 'LOCAL', region: '31' }, { [sku]: '50', 'NAH6800': '7000' });
  const codes = async (actor?: Parameters<PriceShop['ask']>[2], more = '') => {
    const { data } = await shop.ask<{ products: { totalCount: number; edges: { node: { code: string } }[]; facets: { code: string; min: number | null; max: number | null }[] } }>(
      `{ products(sort: PRICE_ASC ${more}) { totalCount edges { node { code } } facets { code min max } } }`, {}, actor);
    return { codes: data.products.edges.map(({ node }) => node.code), range: data.products.facets.filter(({ code }) => code === 'price').map(({ min, max }) => [min, max]) };
  };
  expect(await codes()).toEqual({ codes: ['NAH6800', 'QB-KFR35', 'QB-BC508', 'QB-INSTALL'], range: [[1, 5999]] });
  const local = visitorOf(undefined, shanghai);
  expect(await codes(local)).toEqual({ codes: ['QB-BC508', 'QB-KFR35', 'NAH6800', 'QB-INSTALL'], range: [[50, 7000]] });
  expect((await codes(local, 'filter: { priceFrom: "51", priceTo: "6999" }')).codes).toEqual(['QB-KFR35']);
});
