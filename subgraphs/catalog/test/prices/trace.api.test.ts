import { newId } from '@tonglu/kit';
import { countStatements } from '@tonglu/kit/testing';
import { type PriceShop, startPriceShop, visitorOf } from './price-shop';

let shop: PriceShop;
beforeAll(async () => {
  shop = await startPriceShop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.graph.stop());

const sku = 'QB-BC508-W';
const traceFields = 'quantity amount { amount } level list code minQuantity floor { amount } rule { reference { amount } percentOff amountOff { amount } } explanation rejected { level list code amount { amount } reason message minQuantity }';
interface Trace {
  amount: { amount: string } | null;
  level: string | null;
  list: string | null;
  floor: { amount: string } | null;
  explanation: string;
  rejected: { list: string; code: string | null; reason: string; level: string }[];
}
const at = (days: number): string => new Date(shop.clock.now().getTime() + days * 86_400_000).toISOString();
const dealer = visitorOf({ dealer: 'D1', grade: 'A' }, { district: '310104' });
const traceOf = async (quantity: number, actor = dealer): Promise<Trace> => (await shop.quote<{ trace: Trace }>([[sku, quantity]], `trace { ${traceFields} }`, actor))[0].trace;
const asEditor = async (variables: object, locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<Trace | null> => {
  const { data, errors } = await shop.ask<{ priceTrace: Trace | null }>(
    `query($variant: ID!, $viewer: PriceViewerInput, $quantity: Int = 1, $at: DateTime) { priceTrace(variant: $variant, viewer: $viewer, quantity: $quantity, at: $at) { ${traceFields} } }`,
    { variant: shop.variantId(sku), ...variables }, shop.editor, { locale },
  );
  if (errors) throw errors[0];
  return data.priceTrace;
};

const publishAll = async (): Promise<void> => {
  await shop.set({ code: 'TRADE', level: 'CHANNEL', channel: 'DEALER', name: '分销价' }, { [sku]: '5000', [`${sku} x10`]: '4800' });
  await shop.set({ code: 'TRADE-OLD', level: 'CHANNEL', channel: 'DEALER', priority: -1 }, { [sku]: '5100' });
  await shop.set({ code: 'GRADE-A', level: 'POLICY', grade: 'A', name: 'A 级政策' }, {}, [{ percentOff: 300 }, { category: 'refrigerators', percentOff: 1_000 }]);
  await shop.set({ code: 'D2', level: 'DEALER', dealer: 'D2', name: '别人的价' }, { [sku]: '1' });
  await shop.set({ code: 'NEXT', level: 'DEALER', dealer: 'D1', validFrom: at(5), name: '下周价' }, { [sku]: '4000' });
  await shop.set({ code: 'FLOOR', level: 'BASE', kind: 'FLOOR' }, { [sku]: '3900' });
};

test('a price says where it comes from, and what did not apply', async () => {
  await publishAll();
  expect(await traceOf(1)).toEqual({
    quantity: 1, amount: { amount: '4500.00' }, level: 'POLICY', list: 'A 级政策', code: null, minQuantity: 1, floor: null,
    rule: { reference: { amount: '5000.00' }, percentOff: 1_000, amountOff: null },
    explanation: '按价目表「A 级政策」的规则：¥5000.00 优惠 10%',
    rejected: [
      { level: 'CHANNEL', list: '分销价', code: null, amount: { amount: '5000.00' }, reason: 'LESS_SPECIFIC', message: '更具体的价目表已定价', minQuantity: 1 },
      { level: 'CHANNEL', list: 'TRADE-OLD', code: null, amount: { amount: '5100.00' }, reason: 'LESS_SPECIFIC', message: '更具体的价目表已定价', minQuantity: 1 },
      { level: 'BASE', list: '标准价', code: null, amount: { amount: '6499.00' }, reason: 'LESS_SPECIFIC', message: '更具体的价目表已定价', minQuantity: 1 },
      { level: 'CHANNEL', list: '分销价', code: null, amount: { amount: '4800.00' }, reason: 'OTHER_QUANTITY', message: '适用于其他购买数量', minQuantity: 10 },
      { level: 'POLICY', list: 'A 级政策', code: null, amount: null, reason: 'NEARER_RULE', message: '同一价目表已有标价或更近类目的规则', minQuantity: 1 },
    ],
  });
  expect(await traceOf(12)).toMatchObject({ amount: { amount: '4320.00' }, rule: { reference: { amount: '4800.00' } } });
});

test('shoppers learn nothing of other people’s lists, of coming ones, or of floors', async () => {
  await publishAll();
  const told = JSON.stringify([await traceOf(1), await traceOf(1, visitorOf())]);
  for (const secret of ['别人的价', '下周价', '3900.00', 'GRADE-A', '"1.00"']) expect(told).not.toContain(secret);
  expect(await traceOf(1, visitorOf())).toMatchObject({ amount: { amount: '5999.00' }, list: '商城价', explanation: '价目表「商城价」的价格', rejected: [{ list: '标准价' }] });
});

test('editors ask for anybody, at any time, and see everything', async () => {
  await publishAll();
  const viewer = { channel: 'DEALER', dealer: 'D1', grade: 'A', district: '310104' };
  const now = await asEditor({ viewer }, 'en');
  expect(now).toMatchObject({ amount: { amount: '4500.00' }, code: 'GRADE-A', floor: { amount: '3900.00' }, explanation: 'By a rule of the list “A 级政策”: ¥5000.00 less 10%' });
  expect(now?.rejected.map(({ code, reason }) => [code, reason])).toEqual(expect.arrayContaining([['D2', 'OTHER_SCOPE'], ['NEXT', 'NOT_YET_VALID'], ['MALL', 'OTHER_SCOPE'], ['TRADE', 'LESS_SPECIFIC']]));
  expect(await asEditor({ viewer, at: at(6) })).toMatchObject({ amount: { amount: '4000.00' }, level: 'DEALER', code: 'NEXT' });
  const before = shop.clock.now().toISOString();
  shop.clock.advance({ hours: 1 });
  await shop.set({ code: 'TRADE', level: 'CHANNEL', channel: 'DEALER', name: '分销价' }, { [sku]: '4444' });
  await shop.withdraw('GRADE-A');
  expect(await asEditor({ viewer })).toMatchObject({ amount: { amount: '4444.00' }, level: 'CHANNEL' });
  expect(await asEditor({ viewer, at: before })).toMatchObject({ amount: { amount: '4500.00' }, level: 'POLICY' });
  expect(await asEditor({ viewer: { channel: 'DEALER', seller: 'NOBODY' } })).toMatchObject({ amount: null, level: null, explanation: '没有价目表对 1 件定价，不销售' });
  for (const variant of [newId(), 'nonsense']) expect(await asEditor({ variant })).toBeNull();
});

test.each([[{ quantity: 0 }, 'quantity'], [{ viewer: { channel: 'FAX' } }, 'viewer.channel'], [{ viewer: { district: '31' } }, 'viewer.district']])('%j is refused by name', async (variables, field) => {
  await expect(asEditor(variables)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field } });
});

test('traces of a whole page cost one statement more', async () => {
  const page = (more: string) => () => shop.ask(`{ products { edges { node { variants { price { amount { amount } ${more} } } } } } }`);
  await page('')();
  const without = await countStatements(shop.subgraph, page('breaks { minQuantity }'));
  expect(await countStatements(shop.subgraph, page('trace { explanation }'))).toBe(without + 1);
});
