import { newId } from '@tonglu/kit';
import { mostMoney } from '../src/money-bounds';
import { edit, fridgeType, productId, refusals } from './editing';
import { editor, importText, reportOf } from './importing';
import { startCatalog, type TestCatalog } from './start-catalog';

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog();
});
afterAll(() => shop.graph.stop());

const [most, above, widest] = ['1000000000.00', '1000000000.01', '9999999999999.99'];
const int = { largest: 2_147_483_647, least: -2_147_483_648 };
const sku = 'QB-BC508-W';
const list = { code: 'X', name: { zh: '价' }, level: 'POLICY', grade: 'A' };
const money = `must be above zero, ${most} at most`;
const promotion = (more: object) => ({ code: 'P', kind: 'DISCOUNT', name: { zh: '惠' }, phase: 'ITEM', effects: [{ kind: 'AMOUNT_OFF', amount: '1', per: 'PIECE' }], ...more });
const assortment = (priority: number) => ({ code: 'A', name: { zh: '品' }, channels: ['MALL'], scope: 'CHANNEL', priority, rules: [{ effect: 'INCLUDE', brand: 'qibai' }] });

test('the bound is what the documentation says', () => {
  expect(mostMoney).toBe(1_000_000_000_00n);
});

/** Nothing of it overflows what stores it or works with it: each is refused, by field and reason. */
test.each<[verb: string, what: string, input: object, refused: string[]]>([
  ['setPrices', 'a price', { list, prices: [{ sku, amount: above }, { sku: 'NAH6800', amount: widest }, { sku, amount: '-1', minQuantity: 2 }, { sku, amount: '0', minQuantity: 3 }] }, [`prices.0.amount: ${money}`, `prices.1.amount: ${money}`, `prices.2.amount: ${money}`, `prices.3.amount: ${money}`]],
  ['setPrices', 'a floor', { list: { ...list, kind: 'FLOOR' }, prices: [{ sku, amount: above }] }, [`prices.0.amount: ${money}`]],
  ['setPrices', 'a break', { list, prices: [{ sku, amount: above, minQuantity: 10 }, { sku, amount: '1', minQuantity: int.largest }, { sku, amount: '1', minQuantity: int.least }] }, [`prices.0.amount: ${money}`, 'prices.1.minQuantity: must be 1–99999', 'prices.2.minQuantity: must be 1–99999']],
  ['setPrices', 'a rule', { list, prices: [], rules: [{ amountOff: above }, { category: 'air', percentOff: int.largest }, { category: 'cold', percentOff: int.least }] }, [`rules.0.amountOff: ${money}`, 'rules.1.percentOff: must be 1–9999', 'rules.2.percentOff: must be 1–9999']],
  ['setPrices', 'a priority', { list: { ...list, priority: int.least }, prices: [{ sku, amount: '1' }] }, ['list.priority: must be within ±1000000']],
  ['setPrices', 'a priority', { list: { ...list, priority: int.largest }, prices: [{ sku, amount: '1' }] }, ['list.priority: must be within ±1000000']],
  ['createPromotion', 'an amount off', promotion({ effects: [{ kind: 'AMOUNT_OFF', amount: above, per: 'PIECE' }] }), [`effects.0.amount: ${money}`]],
  ['createPromotion', 'an amount off', promotion({ effects: [{ kind: 'AMOUNT_OFF', amount: widest, per: 'PIECE' }] }), [`effects.0.amount: ${money}`]],
  ['createPromotion', 'a price', promotion({ kind: 'CLEARANCE', effects: [{ kind: 'FIXED_PRICE', price: above }] }), [`effects.0.price: ${money}`]],
  ['createPromotion', 'a percentage', promotion({ effects: [{ kind: 'PERCENT_OFF', percent: int.largest, maxAmount: above }] }), ['effects.0.percent: Too big: expected number to be <=10000', `effects.0.maxAmount: ${money}`]],
  ['createPromotion', 'thresholds', promotion({ conditions: { minAmount: above, minQuantity: int.largest, maxQuantity: int.largest } }), ['conditions.minQuantity: Too big: expected number to be <=100000', 'conditions.maxQuantity: Too big: expected number to be <=100000', `conditions.minAmount: ${money}`]],
  ['createPromotion', 'tiers', promotion({ kind: 'SPEND_AND_SAVE', phase: 'ORDER', effects: [{ kind: 'SPEND_AND_SAVE', tiers: [{ fromAmount: above, amount: above }] }] }), [`effects.0.tiers.0.fromAmount: ${money}`, `effects.0.tiers.0.amount: ${money}`]],
  ['createPromotion', 'points', promotion({ kind: 'POINTS_PAY', phase: 'POINTS', effects: [{ kind: 'POINTS_PAY', points: int.largest, amount: above, step: int.largest, maxShare: int.largest }] }), ['effects.0.points: Too big: expected number to be <=100000', `effects.0.amount: ${money}`, 'effects.0.step: Too big: expected number to be <=100000', 'effects.0.maxShare: Too big: expected number to be <=10000']],
  ['createPromotion', 'a budget', promotion({ budget: { amount: above, count: int.largest, perMember: int.largest } }), [`budget.amount: ${money}`, 'budget.count: Too big: expected number to be <=100000', 'budget.perMember: Too big: expected number to be <=100000']],
  ['createPromotion', 'a priority', promotion({ priority: int.least }), ['priority: Too small: expected number to be >=-1000']],
  ['createPromotionGroup', 'a priority', { code: 'G', phase: 'ITEM', mode: 'BEST', scope: 'LINE', priority: int.least }, ['priority: must be between −1000 and 1000']],
  ['createAssortment', 'a priority', assortment(int.least), ['priority: Must be between −1000 and 1000']],
])('%s: %s', async (verb, _what, input, refused) => {
  expect(refusals(await edit(shop, verb, input))).toEqual(refused);
});

test('the size of a manual', async () => {
  const manuals = [1e300, 0.5, -1].map((bytes) => ({ url: '/media/a.pdf', title: { zh: '说明' }, language: 'en', bytes }));
  expect(refusals(await edit(shop, 'changeManuals', { product: await productId(shop, 'QB-KFR35'), manuals }))).toEqual(['manuals.0.bytes: must be 10000000000 at most', 'manuals.1.bytes: must be a whole number above zero', 'manuals.2.bytes: must be a whole number above zero']);
});

test('a property that is a number', async () => {
  await edit(shop, 'addProductType', fridgeType);
  const attributes = [{ code: 'volume', value: { zh: '9'.repeat(400) } }];
  const created = { code: 'FR-1', name: { zh: '柜' }, type: 'FRIDGE', brand: 'qibai', category: 'refrigerators', attributes };
  expect(refusals(await edit(shop, 'createProduct', { ...created, variants: [{ sku: 'FR-1', name: { zh: '白' } }] }))?.join()).toContain('number');
});

test('what is asked for', async () => {
  const refusedBy = async (query: string, variables: object = {}): Promise<unknown> => {
    const { errors } = await shop.ask(query, variables as Record<string, unknown>, editor);
    return errors?.map(({ extensions }) => [extensions.code, extensions.field]);
  };
  const variant = shop.variantId(sku);
  for (const quantity of [0, int.least, int.largest]) {
    expect(await refusedBy(`{ priceTrace(variant: "${variant}", quantity: ${quantity}) { explanation } }`)).toEqual([['BAD_USER_INPUT', 'quantity']]);
    expect(await refusedBy(`{ quote(lines: [{ variant: "${variant}", quantity: ${quantity} }]) { token } }`)).toEqual([['BAD_USER_INPUT', 'lines.0.quantity']]);
  }
  for (const first of [0, int.least, int.largest]) {
    expect(await refusedBy(`{ products(first: ${first}) { totalCount } }`)).toEqual([['BAD_USER_INPUT', 'first']]);
    expect(await refusedBy(`{ materials(first: ${first}) { code } }`)).toEqual([['BAD_USER_INPUT', 'first']]);
  }
  const line = `lines: [{ variant: "${variant}", quantity: 1 }]`;
  for (const [argument, field] of [[`points: ${int.largest}`, 'points'], [`people: ${int.largest}`, 'people'], [`tradeIns: [{ category: "air", quantity: ${int.largest} }]`, 'tradeIns.0.quantity']]) {
    expect(await refusedBy(`{ quote(${line}, ${argument}) { token } }`)).toEqual([['BAD_USER_INPUT', field]]);
  }
  // A question that is too large is answered: there is nothing.
  for (const filter of [`{ priceFrom: "${widest}" }`, '{ attributes: [{ code: "power", from: 1e308 }] }', '{ attributes: [{ code: "power", from: -1e308, to: -1e307 }] }']) {
    expect((await shop.ask(`{ products(filter: ${filter}) { totalCount } }`)).data).toEqual({ products: { totalCount: 0 } });
  }
  for (const at of ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z']) expect(await refusedBy(`{ priceTrace(variant: "${variant}", at: "${at}") { explanation } }`)).toBeUndefined();
});

test('a rule counted from what is not bounded would not fit: it is refused before', async () => {
  expect(refusals(await edit(shop, 'setPrices', { list: { code: 'BASE', name: { zh: '标准价' }, level: 'BASE' }, prices: [{ sku, amount: widest }] }))).toEqual([`prices.0.amount: ${money}`]);
  expect(await edit(shop, 'setPrices', { list, prices: [], rules: [{ percentOff: 1, reference: 'BASE' }] })).toMatchObject({ __typename: 'PricesSet' });
  expect((await shop.ask(`{ products(first: 5) { edges { node { code } } } }`, {}, { ...editor, channel: 'DEALER', trade: { grade: 'A' } })).errors).toBeUndefined();
});

test('what a file says', async () => {
  const file = `code,sku,kind,brand,category,name.zh,basePrice,mallPrice,basePrice.breaks,components
A,A,GOODS,qibai,refrigerators,甲,${above},,,
B,B,GOODS,qibai,refrigerators,乙,9999999999999.99,,,
C,C,GOODS,qibai,refrigerators,丙,5,,3 ${above},
D,D,GOODS,qibai,refrigerators,丁,5,,999999999 4,
E,E,SUITE,qibai,refrigerators,戊,5,,,${sku} 999999999
F,F,GOODS,qibai,refrigerators,己,${most},${most},3 ${most},
`;
  const { rejected, created } = reportOf(await importText(shop, file, undefined, { skipRejected: true }));
  expect(rejected.map(({ row, field, reason }) => [row, field, reason])).toEqual([
    [2, 'basePrice', `Above ${most}`],
    [3, 'basePrice', `Above ${most}`],
    [4, 'basePrice.breaks', `Above ${most}`],
    [5, 'basePrice.breaks', 'The pieces must rise, from 2 to 99999 at most'],
    [6, 'components', expect.stringContaining('99')],
  ]);
  expect(created).toBe(1);
});

test('the most of everything is worked out to the fen', async () => {
  const input = { list: { code: 'MOST', name: { zh: '最高' }, level: 'LOCAL', region: '31', priority: 1_000_000 }, prices: [{ sku, amount: most, minQuantity: 1 }, { sku, amount: '999999999.99', minQuantity: 99 }], idempotencyKey: newId() };
  expect(await edit(shop, 'setPrices', input)).toMatchObject({ __typename: 'PricesSet' });
  expect(await edit(shop, 'setPrices', { list: { code: 'BASE', name: { zh: '标准价' }, level: 'BASE' }, prices: [{ sku, amount: most }] })).toMatchObject({ __typename: 'PricesSet' });
  expect(await edit(shop, 'setPrices', { list, prices: [], rules: [{ percentOff: 1, reference: 'BASE' }] })).toMatchObject({ __typename: 'PricesSet' });
  expect(await edit(shop, 'createPromotion', promotion({ conditions: { minAmount: most }, budget: { amount: most, count: 100_000, perMember: 100_000 }, effects: [{ kind: 'AMOUNT_OFF', amount: most, per: 'PIECE' }] }))).not.toHaveProperty('problems');
  const { data } = await shop.ask<{ simulateQuote: unknown }>('query($input: SimulateQuoteInput!) { simulateQuote(input: $input) { lines { listPrice { amount } subtotal { amount } } totals { items { amount } } } }', {
    input: { viewer: { channel: 'DEALER', grade: 'A', district: '310104' }, lines: Array.from({ length: 100 }, () => ({ variant: shop.variantId(sku), quantity: 98 })) },
  }, editor);
  expect(data.simulateQuote).toMatchObject({ lines: expect.arrayContaining([{ listPrice: { amount: '999900000.00' }, subtotal: { amount: '97990200000.00' } }]) as unknown, totals: { items: { amount: '9799020000000.00' } } });
});
