import { newId, openJson } from '@tonglu/kit';
import { countStatements } from '@tonglu/kit/testing';
import type { CatalogContext } from '../src/subgraph';
import { startCatalog, type TestCatalog } from './start-catalog';

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog();
});
afterAll(() => shop.graph.stop());

interface Amount {
  amount: string;
}
interface QuoteData {
  quote: {
    token: string;
    quotedAt: string;
    expiresAt: string;
    lines: { variant: { id: string } | null; sku: string | null; name: string | null; options: string[]; quantity: number; unitPrice: Amount | null; basePrice: Amount | null; subtotal: Amount | null; level: string | null; list: string | null; forSale: boolean }[];
    totals: Record<'items' | 'discount' | 'freight' | 'payable', Amount>;
  };
}

const document = `query($lines: [QuoteLineInput!]!) { quote(lines: $lines) { token quotedAt expiresAt
  lines { variant { id } sku name options quantity unitPrice { amount } basePrice { amount } subtotal { amount } level list forSale }
  totals { items { amount } discount { amount } freight { amount } payable { amount } } } }`;

const askQuote = (lines: { variant: string; quantity: number }[], locale: 'zh-CN' | 'en' = 'zh-CN') => shop.ask<QuoteData>(document, { lines }, undefined, { locale });
const secret = () => (shop.subgraph.context() as CatalogContext).settings.secret;

test('a line costs what its page shows, and the token says the same', async () => {
  const variant = shop.variantId('QB-KFR35-W');
  const { data, errors } = await askQuote([{ variant, quantity: 2 }]);
  expect(errors).toBeUndefined();
  const { token, quotedAt, expiresAt, lines, totals } = data.quote;
  expect(lines).toEqual([
    {
      variant: { id: variant }, sku: 'QB-KFR35-W', name: '静眠壁挂空调', options: ['云白'], quantity: 2, unitPrice: { amount: '2999.00' }, basePrice: { amount: '3499.00' },
      subtotal: { amount: '5998.00' }, level: 'CHANNEL', list: '商城价', forSale: true,
    },
  ]);
  expect(totals).toEqual({ items: { amount: '5998.00' }, discount: { amount: '0.00' }, freight: { amount: '0.00' }, payable: { amount: '5998.00' } });
  expect(Date.parse(expiresAt) - Date.parse(quotedAt)).toBe(10 * 60_000);
  expect(openJson(secret(), 'quote', token)).toEqual({
    version: 2, channel: 'MALL', trade: null, quotedAt, expiresAt, coupon: null, district: null, gifts: [], services: [], tradeIns: [], freightDiscounts: [], points: 0, promotions: [],
    lines: [{ variant, quantity: 2, forSale: true, unitPrice: '299900', basePrice: '349900', subtotal: '599800', net: '599800', paidByPoints: '0', pointsRate: 10_000, level: 'CHANNEL', discounts: [], kind: 'GOODS', components: [] }],
    totals: { items: '599800', discount: '0', points: '0', freight: '0', freightDiscount: '0', payable: '599800', deposit: null },
  });
});

test('small orders pay freight, an empty one does not', async () => {
  const { data } = await askQuote([{ variant: shop.variantId('NAH6800'), quantity: 3 }]);
  expect(data.quote.totals).toMatchObject({ items: { amount: '3.00' }, freight: { amount: '15.00' }, payable: { amount: '18.00' } });
  expect((await askQuote([])).data.quote.totals.payable.amount).toBe('0.00');
});

test('drafts, unpriced and unknown variants are not for sale and cost nothing', async () => {
  const asked = [shop.variantId('QB-SECRET'), shop.variantId('QB-INSTALL'), newId(), 'nonsense', shop.variantId('QB-BC508-W')];
  const { data } = await askQuote(asked.map((variant) => ({ variant, quantity: 1 })));
  expect(data.quote.lines.map(({ variant, unitPrice, forSale }) => [variant?.id ?? null, unitPrice?.amount ?? null, forSale])).toEqual([
    [null, null, false],
    [asked[1], null, false],
    [null, null, false],
    [null, null, false],
    [asked[4], '5999.00', true],
  ]);
  expect(data.quote.totals.payable.amount).toBe('5999.00');
  const opened = openJson(secret(), 'quote', data.quote.token) as { lines: { forSale: boolean }[] };
  expect(opened.lines.filter(({ forSale }) => !forSale)).toHaveLength(4);
});

test('two quotes at one instant are identical whatever the language and the order of lines', async () => {
  const lines = ['QB-KFR35-W', 'QB-BC508-W', 'NAH6800'].map((sku, index) => ({ variant: shop.variantId(sku), quantity: index + 1 }));
  const [one, two] = [await askQuote(lines), await askQuote([...lines].reverse(), 'en')];
  expect(two.data.quote.token).toBe(one.data.quote.token);
  expect(two.data.quote.lines.map(({ name }) => name)).toEqual(['Otherwise side-by-side refrigerator', 'Garden French-door refrigerator', 'Quiet split air conditioner']);
  shop.clock.advance({ seconds: 1 });
  expect((await askQuote(lines)).data.quote.token).not.toBe(one.data.quote.token);
});

test.each([0, -1, 100])('quantity %d is refused by name', async (quantity) => {
  const { errors } = await askQuote([{ variant: shop.variantId('NAH6800'), quantity: 1 }, { variant: shop.variantId('NAH6800'), quantity }]);
  expect(errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'lines.1.quantity' });
});

test('a hundred lines cost one statement, a hundred and one are refused', async () => {
  const lines = Array.from({ length: 100 }, () => ({ variant: shop.variantId('NAH6800'), quantity: 1 }));
  expect(await countStatements(shop.subgraph, () => askQuote(lines))).toBe(1);
  const { errors } = await askQuote([...lines, lines[0]]);
  expect(errors?.[0].extensions).toMatchObject({ field: 'lines' });
});

test('a price list that was renamed is told by its new name at once', async () => {
  const lines = [{ variant: shop.variantId('NAH6800'), quantity: 1 }];
  const told = async () => (await askQuote(lines)).data.quote.lines[0].list;
  const [before] = [await told(), await told()];
  await shop.subgraph.db.write(`update price_list set name = '{"zh-CN": "改了名"}' where name->>'zh-CN' = $1`, [before]);
  expect(await told()).toBe('改了名');
  await shop.subgraph.db.write(`update price_list set name = jsonb_build_object('zh-CN', $1::text) where name->>'zh-CN' = '改了名'`, [before]);
});
