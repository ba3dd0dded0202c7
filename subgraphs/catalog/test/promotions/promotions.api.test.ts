import { newId, openJson } from '@tonglu/kit';
import { askGraph, countStatements, memberActor } from '@tonglu/kit/testing';
import { type CatalogContext, seedPriceLists, seedPromotions } from '../../src/subgraph';
import type { TestCatalog } from '../start-catalog';
import { editor, name, quoteFields, type QuoteSeen, startPromotionShop } from './promotion-shop';

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startPromotionShop({
    groups: [{ code: 'PRICES', phase: 'PRICE', mode: 'BEST', scope: 'LINE' }, { code: 'FIRST-COME', phase: 'ORDER', mode: 'FIRST', scope: 'ORDER' }],
    promotions: [
      { code: 'MEMBERS', kind: 'MEMBER_PRICE', phase: 'PRICE', group: 'PRICES', name: name('会员价', 'Member price'), conditions: { members: true, items: { categories: ['cold'] } }, effects: [{ kind: 'PERCENT_OFF', percent: 500 }] },
      { code: 'FLASH', kind: 'FLASH_SALE', phase: 'PRICE', group: 'PRICES', name: name('秒杀', 'Flash sale'), conditions: { items: { skus: ['QB-KFR35-W'] } }, effects: [{ kind: 'FIXED_PRICE', price: 2_599_00 }], validUntil: new Date(Date.now() + 3_600_000) },
      { code: 'SPEND', kind: 'SPEND_AND_SAVE', phase: 'ORDER', group: 'FIRST-COME', name: name('满减', 'Spend and save'), effects: [{ kind: 'SPEND_AND_SAVE', tiers: [{ fromAmount: 3_000_00, amount: 200_00 }] }], conditions: { items: { brands: ['qibai'] } }, funders: { brand: 5_000, dealer: 5_000, partner: 0 } },
      { code: 'GIFT', kind: 'GIFT', phase: 'REWARD', name: name('赠品', 'Gift'), conditions: { items: { skus: ['QB-BC508-W'] } }, effects: [{ kind: 'GIFT', sku: 'NAH6800', quantity: 2 }] },
      { code: 'SECRET', kind: 'COUPON', phase: 'COUPON', name: name('暗号', 'Secret'), conditions: { coupon: 'OPENSESAME' }, effects: [{ kind: 'AMOUNT_OFF', amount: 9_00, per: 'ORDER' }] },
      { code: 'POINTS', kind: 'POINTS_PAY', phase: 'POINTS', name: name('积分抵现', 'Points pay'), effects: [{ kind: 'POINTS_PAY', points: 3_000, amount: 300_00, step: 100, maxShare: 1_000 }] },
    ],
  });
});
afterAll(() => shop.graph.stop());

const member = memberActor(newId());
const quote = async (args: Record<string, unknown>, actor?: typeof member, locale: 'zh-CN' | 'en' = 'en') => {
  const { data, errors } = await shop.ask<{ quote: QuoteSeen }>(
    `query($lines: [QuoteLineInput!]!, $coupon: String, $points: Int, $district: String, $tradeIns: [TradeInInput!], $people: Int) { quote(lines: $lines, coupon: $coupon, points: $points, district: $district, tradeIns: $tradeIns, people: $people) { ${quoteFields} } }`,
    args,
    actor,
    { locale },
  );
  if (errors) throw new Error(errors[0].message);
  return data.quote;
};
const lines = (...wanted: [sku: string, quantity: number][]) => wanted.map(([sku, quantity]) => ({ variant: shop.variantId(sku), quantity }));

const page = `query($slug: String!) { product(slug: $slug) { priceRange { min { amount } promotionalMin { amount } } promotions { code name label }
  variants { sku price { amount { amount } promotional { amount } } promotions { code } } } }`;
interface Page {
  product: { priceRange: { min: { amount: string }; promotionalMin: { amount: string } }; promotions: { code: string; label: string }[]; variants: { sku: string; price: { promotional: { amount: string } } | null; promotions: { code: string }[] }[] };
}
const open = async (slug: string, actor?: typeof member) => (await shop.ask<Page>(page, { slug }, actor, { locale: 'en' })).data.product;

test('the page shows what this viewer could get, at the price that the cart then has', async () => {
  expect(await open('garden-refrigerator')).toEqual({
    priceRange: { min: { amount: '5999.00' }, promotionalMin: { amount: '5999.00' } },
    promotions: [{ code: 'GIFT', name: 'Gift', label: '2 free' }, { code: 'POINTS', name: 'Points pay', label: '3000 points pay ¥300, up to 10%' }, { code: 'SPEND', name: 'Spend and save', label: '¥200 off from ¥3000' }],
    variants: [{ sku: 'QB-BC508-W', price: { amount: { amount: '5999.00' }, promotional: { amount: '5999.00' } }, promotions: [{ code: 'GIFT' }, { code: 'POINTS' }, { code: 'SPEND' }] }],
  });
  const asMember = await open('garden-refrigerator', member);
  expect(asMember.priceRange.promotionalMin.amount).toBe('5699.05');
  expect(asMember.promotions.map(({ code }) => code)).toContain('MEMBERS');
  for (const [slug, sku] of [['garden-refrigerator', 'QB-BC508-W'], ['quiet-split-air-conditioner', 'QB-KFR35-W']]) {
    for (const actor of [undefined, member]) {
      const shown = (await open(slug, actor)).variants.find((variant) => variant.sku === sku)?.price?.promotional.amount;
      const [line] = (await quote({ lines: lines([sku, 3]) }, actor)).lines;
      const priceCuts = line.discounts.filter(({ phase }) => phase === 'PRICE').reduce((sum, { amount }) => sum + Number(amount.amount), 0);
      expect(((Number(line.subtotal.amount) - priceCuts) / 3).toFixed(2)).toBe(shown);
    }
  }
});

test('a page tells what must be so, what signing in would give, what one piece comes with and what would unlock more', async () => {
  const asked = `{ product(slug: "garden-refrigerator") { promotions { code conditions } variants { price { promotional { amount } }
    memberOffer { price { amount } promotions { code conditions } } extras { netPrice { amount } discounts { promotion { code } amount { amount } } pointsRate gifts { sku quantity } services { sku } unlocks { promotion { code } message } } } } }`;
  interface Told {
    product: { promotions: { code: string; conditions: string[] }[]; variants: { memberOffer: object | null; extras: object }[] };
  }
  const [visitor, signedIn] = await Promise.all([undefined, member].map(async (actor) => (await shop.ask<Told>(asked, {}, actor, { locale: 'en' })).data.product));
  expect(visitor.variants).toMatchObject([{
    price: { promotional: { amount: '5999.00' } },
    memberOffer: { price: { amount: '5699.05' }, promotions: [{ code: 'MEMBERS', conditions: ['For members'] }] },
    extras: { netPrice: { amount: '5799.00' }, discounts: [{ promotion: { code: 'SPEND' }, amount: { amount: '200.00' } }], pointsRate: 1, gifts: [{ sku: 'NAH6800', quantity: 2 }], services: [], unlocks: [] },
  }]);
  expect(signedIn.variants).toMatchObject([{ price: { promotional: { amount: '5699.05' } }, memberOffer: null }]);
  const { data } = await shop.ask<Told>('{ product(slug: "quiet-split-air-conditioner") { promotions { code conditions } variants { memberOffer { price { amount } } extras { unlocks { message } } } } }', {}, undefined, { locale: 'zh-CN' });
  expect(data.product.variants[0]).toEqual({ memberOffer: null, extras: { unlocks: [{ message: '再买 ¥401，享「满减」：满 ¥3000 减 ¥200' }] } });
});

test('a quote tells every discount with its funders, what is free, and what would unlock the next offer', async () => {
  const answer = await quote({ lines: lines(['QB-KFR35-W', 1]) });
  expect(answer.lines).toMatchObject([{ listPrice: { amount: '2999.00' }, netPrice: { amount: '2599.00' }, netTotal: { amount: '2599.00' }, discounts: [{ promotion: { code: 'FLASH', label: 'Now ¥2599' }, phase: 'PRICE', amount: { amount: '400.00' } }] }]);
  expect(answer.unlocks).toEqual([{ promotion: { code: 'SPEND' }, missingAmount: { amount: '401.00' }, missingQuantity: null, message: '¥401 more for “Spend and save”: ¥200 off from ¥3000' }]);
  expect((await quote({ lines: lines(['QB-KFR35-W', 1]) }, undefined, 'zh-CN')).unlocks[0].message).toBe('再买 ¥401，享「满减」：满 ¥3000 减 ¥200');
  // 2 599 + 5 699.05 (member) = 8 298.05 − 200, shared 62.64 / 137.36; 10 % may be paid by points: 809.80 → 809 would be 80.9 steps of 10.
  const both = await quote({ lines: lines(['QB-KFR35-W', 1], ['QB-BC508-W', 1]), points: 20_000 }, member);
  expect(both.lines.map(({ netTotal }) => netTotal.amount)).toEqual(['2536.36', '5561.69']);
  expect(both.lines[1].discounts[1]).toMatchObject({ promotion: { code: 'SPEND' }, amount: { amount: '137.36' }, funders: [{ funder: 'BRAND', amount: { amount: '68.68' } }, { funder: 'DEALER', amount: { amount: '68.68' } }] });
  expect(both.points).toEqual({ spent: 8_000, usable: 8_000, usableAmount: { amount: '800.00' } });
  expect(both.totals).toMatchObject({ items: { amount: '8998.00' }, discount: { amount: '899.95' }, points: { amount: '800.00' }, freight: { amount: '0.00' }, payable: { amount: '7298.05' } });
  expect(both.gifts).toEqual([{ sku: 'NAH6800', name: 'Otherwise side-by-side refrigerator', quantity: 2, promotion: { code: 'GIFT' } }]);
  const sealed = openJson((shop.subgraph.context() as CatalogContext).settings.secret, 'quote', both.token) as { totals: object; promotions: { code: string; amount: string }[]; points: number };
  expect(sealed.totals).toEqual({ items: '899800', discount: '89995', points: '80000', freight: '0', freightDiscount: '0', payable: '729805', deposit: null });
  expect(sealed.promotions.map(({ code, amount }) => `${code} ${amount}`)).toEqual(['FLASH 40000', 'MEMBERS 29995', 'SPEND 20000', 'POINTS 80000', 'GIFT 0']);
});

test('a code works as it is typed; a wrong one says so; nobody learns codes from pages', async () => {
  const asked = { lines: lines(['QB-BC508-W', 1]) };
  expect(await quote({ ...asked, coupon: ' openSesame ' })).toMatchObject({ coupon: { code: 'OPENSESAME', applied: true }, totals: { discount: { amount: '209.00' } } });
  expect((await quote({ ...asked, coupon: 'WRONG' })).coupon).toEqual({ code: 'WRONG', applied: false, reason: null, message: 'There is no such code' });
  expect((await open('garden-refrigerator')).promotions.map(({ code }) => code)).not.toContain('SECRET');
});

test('the order of lines does not matter, to the token; equal questions have equal tokens', async () => {
  const asked = lines(['QB-KFR35-W', 2], ['QB-BC508-W', 1], ['QB-KFR35-G', 3]);
  const token = (await quote({ lines: asked }, member)).token;
  expect((await quote({ lines: [...asked].reverse() }, member, 'zh-CN')).token).toBe(token);
  expect((await quote({ lines: asked })).token).not.toBe(token);
});

test.each([
  [{ points: -1 }, 'points'],
  [{ district: '44' }, 'district'],
  [{ people: 0 }, 'people'],
  [{ coupon: 'x'.repeat(61) }, 'coupon'],
  [{ tradeIns: [{ category: 'air', quantity: 0 }] }, 'tradeIns.0.quantity'],
])('%j is refused by name', async (args, field) => {
  await expect(quote({ lines: lines(['NAH6800', 1]), ...args })).rejects.toThrow(new RegExp(`^${field}: `));
});

describe('cost', () => {
  const list = `{ products(first: 24) { edges { node { id name category { path { name } } cover { url } priceRange { min { amount } promotionalMin { amount } } promotions { code label } variants { price { promotional { amount } } promotions { code } } } } } }`;

  test('a list with prices and promotions costs one statement, a page two, a quote of a hundred lines one', async () => {
    await open('garden-refrigerator', member);
    expect(await countStatements(shop.subgraph, () => shop.ask(list))).toBe(1);
    expect(await countStatements(shop.subgraph, () => shop.ask(list))).toBe(1);
    expect(await countStatements(shop.subgraph, () => open('garden-refrigerator', member))).toBeLessThanOrEqual(2);
    const whole = `{ product(slug: "garden-refrigerator") { name brand { name } category { path { name } } attributes { name value } media { url } installation services { sku price { promotional { amount } } } suites { name cover { url } priceRange { promotionalMin { amount } } }
      variants { sku media { url } price { amount { amount } promotional { amount } list breaks { minQuantity } trace { explanation } } components { name share { amount } } promotions { label conditions } memberOffer { price { amount } promotions { label } } extras { netPrice { amount } discounts { amount { amount } } gifts { name variant { product { slug } } } services { name } unlocks { message } } } } }`;
    expect(await countStatements(shop.subgraph, () => shop.ask(whole))).toBeLessThanOrEqual(9);
    expect(await countStatements(shop.subgraph, () => quote({ lines: Array.from({ length: 100 }, () => lines(['QB-KFR35-G', 1])[0]) }))).toBe(1);
  });
});

describe('running promotions', () => {
  const fields = 'id code version status label effects { kind amount percent tiers { fromAmount amount } } conditions { minAmount items { skus } } budget { amount count amountUsed countUsed }';
  interface Result {
    __typename: string;
    id: string;
    version: number;
    status: string;
    problems: { code: string; path: string[]; message: string }[];
  }
  const run = async (verb: string, type: string, input: object, actor = editor): Promise<Result> => {
    const { data, errors } = await shop.ask<Record<string, Result>>(
      `mutation($input: ${type}!) { ${verb}(input: $input) { __typename ... on Promotion { ${fields} } ... on Refusal { problems { code path message } } } }`,
      { input: { idempotencyKey: newId(), ...input } },
      actor,
      { locale: 'en' },
    );
    if (errors) throw new Error(String(errors[0].extensions?.code ?? errors[0].message));
    return data[verb];
  };
  const create = (input: object, actor = editor) => run('createPromotion', 'CreatePromotionInput', input, actor);
  const publish = (promotion: string, actor = editor) => run('publishPromotion', 'PromotionVersionInput', { promotion }, actor);
  const end = (promotion: string) => run('endPromotion', 'PromotionVersionInput', { promotion });
  const weekend = { code: 'WEEKEND', kind: 'DISCOUNT', name: { zh: '周末', en: 'Weekend' }, phase: 'ITEM', conditions: { items: { skus: ['NAH6800'] } }, effects: [{ kind: 'AMOUNT_OFF', amount: '0.10', per: 'PIECE' }] };
  const payable = async () => (await quote({ lines: lines(['NAH6800', 1]) })).lines[0].netTotal.amount;

  test('a draft is nobody’s; published it holds at once; a new version takes its place; ended it is gone', async () => {
    const draft = await create(weekend);
    expect(draft).toMatchObject({ __typename: 'Promotion', version: 1, status: 'DRAFT', label: '¥0.10 off each', effects: [{ amount: '0.10' }], conditions: { items: { skus: ['NAH6800'] } } });
    expect(await payable()).toBe('1.00');
    expect(await publish(draft.id)).toMatchObject({ status: 'ACTIVE' });
    expect(await payable()).toBe('0.90');
    const second = await create({ ...weekend, effects: [{ kind: 'AMOUNT_OFF', amount: '0.30', per: 'PIECE' }] });
    expect(second.version).toBe(2);
    expect(await payable()).toBe('0.90');
    await publish(second.id);
    expect(await payable()).toBe('0.70');
    expect(await publish(draft.id)).toMatchObject({ problems: [{ code: 'INVALID_INPUT', path: ['input', 'promotion'] }] });
    await end(second.id);
    expect(await payable()).toBe('1.00');
  });

  test('what is published cannot be edited, not even behind the verbs', async () => {
    const { db } = shop.subgraph;
    await expect(db.write(`update promotion set priority = 9 where code = 'SPEND'`)).rejects.toThrow(/make a new version/);
    await expect(db.write(`delete from promotion where code = 'SPEND'`)).rejects.toThrow(/make a new version/);
    await expect(db.write(`update promotion set status = 'DRAFT' where code = 'SPEND'`)).rejects.toThrow(/make a new version/);
  });

  test.each<[string, object, string[]]>([
    ['a code in small letters', { code: 'weekend' }, ['input.code']],
    ['an effect that the kind has not', { effects: [{ kind: 'GIFT', sku: 'NAH6800', quantity: 1 }] }, ['input.effects.0.kind', 'input.phase']],
    ['an effect without its field', { effects: [{ kind: 'PERCENT_OFF' }] }, ['input.effects.0.percent']],
    ['a field of another effect', { effects: [{ kind: 'PERCENT_OFF', percent: 100, sku: 'X' }] }, ['input.effects.0']],
    ['more than everything off', { effects: [{ kind: 'PERCENT_OFF', percent: 10_001 }] }, ['input.effects.0.percent']],
    ['funders that do not add up', { funders: { brand: 5_000, dealer: 4_000, partner: 0 } }, ['input.funders']],
    ['an end before the start', { validFrom: '2027-01-02T00:00:00Z', validUntil: '2027-01-01T00:00:00Z' }, ['input.validUntil']],
    ['a flash sale for ever', { kind: 'FLASH_SALE' }, ['input.validUntil']],
    ['a trial without a limit per member', { kind: 'TRIAL' }, ['input.budget.perMember']],
    ['a first order without a limit per member', { conditions: { firstOrder: true } }, ['input.budget.perMember']],
    ['a coupon without a code', { kind: 'COUPON', phase: 'COUPON' }, ['input.conditions.coupon', 'input.conditions.coupon']],
    ['a region that is none', { conditions: { regions: ['Guangdong'] } }, ['input.conditions.regions.0']],
    ['an hour that is none', { conditions: { hours: { until: '9:00' } } }, ['input.conditions.hours.until']],
    ['a minute after midnight that ends the day', { conditions: { hours: { until: '24:30' } } }, ['input.conditions.hours.until']],
    ['two tiers that are reached at once', { kind: 'SPEND_AND_SAVE', phase: 'ORDER', effects: [{ kind: 'SPEND_AND_SAVE', tiers: [{ fromAmount: '100.00', amount: '5.00' }, { fromAmount: '100.00', amount: '9.00' }] }] }, ['input.effects.0.tiers']],
    ['two prices for as many people', { kind: 'GROUP_BUY', phase: 'PRICE', effects: [{ kind: 'GROUP_PRICE', prices: [{ people: 3, price: '9.00' }, { people: 3, price: '8.00' }] }] }, ['input.effects.0.prices']],
    ['no points at all', { kind: 'POINTS_PAY', phase: 'POINTS', effects: [{ kind: 'POINTS_PAY', points: 0, amount: '1.00', step: 1, maxShare: 100 }] }, ['input.effects.0.points']],
    ['points that are no whole fen', { kind: 'POINTS_PAY', phase: 'POINTS', effects: [{ kind: 'POINTS_PAY', points: 3_000, amount: '1.00', step: 1, maxShare: 100 }] }, ['input.effects.0.step']],
  ])('%s is refused by field', async (_what, change, paths) => {
    const refused = await create({ ...weekend, ...change });
    expect(refused.__typename).toBe('Refusal');
    expect(refused.problems.map(({ path }) => path.join('.'))).toEqual(paths);
    expect(refused.problems.every(({ code, message }) => code === 'INVALID_INPUT' && message.length > 3)).toBe(true);
  });

  test('publishing looks at what is there: items, groups, rivals, its own end', async () => {
    const refusedBy = async (change: object) => (await publish((await create({ ...weekend, code: 'CHECKED', ...change })).id)).problems?.map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(await refusedBy({ conditions: { items: { skus: ['NONE'], categories: ['nowhere'] } } })).toEqual(['INVALID_INPUT input.conditions.items.categories', 'INVALID_INPUT input.conditions.items.skus']);
    expect(await refusedBy({ group: 'PRICES' })).toEqual(['INVALID_INPUT input.group']);
    expect(await refusedBy({ phase: 'PRICE', group: 'PRICES', effects: [{ kind: 'AMOUNT_OFF', amount: '1.00', per: 'ORDER' }] })).toEqual(['INVALID_INPUT input.group']);
    expect(await refusedBy({ validUntil: '2020-01-01T00:00:00Z' })).toEqual(['INVALID_INPUT input.validUntil']);
    const spend = { kind: 'SPEND_AND_SAVE', phase: 'ORDER', group: 'FIRST-COME', effects: [{ kind: 'SPEND_AND_SAVE', tiers: [{ fromAmount: '100.00', amount: '1.00' }] }] };
    expect(await refusedBy(spend)).toEqual(['PROMOTION_CONFLICT input.priority']);
    expect(await refusedBy({ ...spend, priority: -1 })).toBeUndefined();
  });

  test('for editors only', async () => {
    await expect(create(weekend, member)).rejects.toThrow('FORBIDDEN');
    for (const query of ['{ promotions { id } }', '{ simulateQuote(input: { lines: [] }) { at } }']) {
      expect((await askGraph(shop.subgraph, query, {}, member)).errors?.[0].extensions).toMatchObject({ code: 'FORBIDDEN' });
      expect((await askGraph(shop.subgraph, query)).errors?.[0].extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });

  test('the simulator: this cart, this viewer, that day, drafts included', async () => {
    const draft = await create({ ...weekend, code: 'DRAFTED', conditions: { hours: { days: [6] }, memberTiers: ['GOLD'] }, effects: [{ kind: 'PERCENT_OFF', percent: 1_000 }] });
    const simulate = async (input: object) =>
      (
        await shop.ask<{ simulateQuote: { totals: { payable: { amount: string } }; applied: { promotion: { code: string } }[]; rejected: { promotion: { code: string }; reason: string; message: string }[]; unlocks: { promotion: { code: string } }[] } }>(
          'query($input: SimulateQuoteInput!) { simulateQuote(input: $input) { totals { payable { amount } } applied { promotion { code } } rejected { promotion { code } reason message } unlocks { promotion { code } message } } }',
          { input: { lines: lines(['QB-KFR35-W', 1]), drafts: [draft.id], ...input } },
          editor,
          { locale: 'en' },
        )
      ).data.simulateQuote;
    const saturday = '2027-01-02T04:00:00.000Z';
    const gold = await simulate({ viewer: { member: true, memberTier: 'GOLD' }, at: saturday });
    // The flash sale is over by then: 2 999 − 10 %.
    expect(gold.totals.payable.amount).toBe('2699.10');
    expect(gold.applied.map(({ promotion }) => promotion.code)).toEqual(['DRAFTED']);
    expect(Object.fromEntries(gold.rejected.map(({ promotion, reason }) => [promotion.code, reason]))).toMatchObject({ FLASH: 'OVER', MEMBERS: 'NO_ITEMS', SPEND: 'TOO_LITTLE', SECRET: 'COUPON', POINTS: 'NO_POINTS', GIFT: 'NO_ITEMS' });
    expect(gold.unlocks.map(({ promotion }) => promotion.code)).toContain('SPEND');
    expect((await simulate({ viewer: { member: true, memberTier: 'SILVER' }, at: saturday })).rejected).toContainEqual({ promotion: { code: 'DRAFTED' }, reason: 'TIER', message: 'For another member tier' });
    expect((await simulate({})).totals.payable.amount).toBe('2599.00');
    // Trying a draft out publishes nothing.
    expect((await quote({ lines: lines(['QB-KFR35-W', 1]) }, { ...member, tier: 'GOLD' })).totals.payable.amount).toBe('2599.00');
  });

  test('the simulator buys as a dealer of a grade, under a contract, in a store; what nobody can be is refused by name', async () => {
    await seedPriceLists(shop.subgraph.context() as CatalogContext, [
      { code: 'GRADE-A', name: name('A'), level: 'POLICY', grade: 'A', prices: [{ sku: 'QB-BC508-W', amount: 4_004_00 }] },
      { code: 'D1', name: name('D1'), level: 'DEALER', dealer: 'D1', prices: [{ sku: 'QB-BC508-W', amount: 4_003_00 }] },
      { code: 'OFFERED', name: name('D1'), level: 'QUOTATION', buyer: 'D1', channel: 'DEALER', prices: [{ sku: 'QB-BC508-W', amount: 4_002_00 }] },
      { code: 'AGREED', name: name('C1'), level: 'CONTRACT', contract: 'C1', prices: [{ sku: 'QB-BC508-W', amount: 4_001_00 }] },
      { code: 'SHOP', name: name('S1'), level: 'LOCAL', store: 'S1', prices: [{ sku: 'QB-BC508-W', amount: 4_005_00 }] },
      { code: 'RESALE', name: name('D2'), level: 'BASE', seller: 'D2', prices: [{ sku: 'QB-BC508-W', amount: 4_006_00 }] },
    ]);
    const simulate = (input: object) =>
      shop.ask<{ simulateQuote: { lines: { listPrice: { amount: string } | null }[] } }>('query($input: SimulateQuoteInput!) { simulateQuote(input: $input) { lines { listPrice { amount } } } }', { input: { lines: lines(['QB-BC508-W', 1]), ...input } }, editor);
    const costs = async (viewer: object) => (await simulate({ viewer })).data.simulateQuote.lines[0].listPrice?.amount;
    expect(await costs({ grade: 'A' })).toBe('4004.00');
    expect(await costs({ grade: 'A', dealer: 'D1' })).toBe('4003.00');
    expect(await costs({ grade: 'A', dealer: 'D1', channel: 'DEALER' })).toBe('4002.00');
    expect(await costs({ grade: 'A', dealer: 'D1', contract: 'C1' })).toBe('4001.00');
    expect(await costs({ store: 'S1' })).toBe('4005.00');
    expect(await costs({ seller: 'D2', grade: 'A' })).toBe('4006.00');
    const refused = async (input: object) => (await simulate(input)).errors?.[0].extensions;
    for (const [field, value] of Object.entries({ channel: 'FAX', district: '31', seller: '', grade: ' ', dealer: 'x'.repeat(61), contract: '', store: '' })) {
      expect(await refused({ viewer: { [field]: value } })).toMatchObject({ code: 'BAD_USER_INPUT', field: `input.viewer.${field}` });
    }
    for (const draft of [newId(), 'nonsense']) expect(await refused({ drafts: [draft] })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.drafts' });
  });

  test('seeding again changes nothing; a budget cannot shrink below what is used', async () => {
    const again = { groups: [], promotions: [{ code: 'SECRET', kind: 'COUPON' as const, phase: 'COUPON' as const, name: name('暗号', 'Secret'), conditions: { coupon: 'OPENSESAME' }, effects: [{ kind: 'AMOUNT_OFF' as const, amount: 9_00, per: 'ORDER' as const }] }] };
    expect(await seedPromotions(shop.subgraph.context() as CatalogContext, again)).toBe(0);
    const limited = { ...again, promotions: [{ ...again.promotions[0], budget: { count: 2 } }] };
    expect(await seedPromotions(shop.subgraph.context() as CatalogContext, limited)).toBe(1);
    await shop.subgraph.db.write(`update promotion_budget set count_used = 2 where code = 'SECRET'`);
    const less = await create({ code: 'SECRET', kind: 'COUPON', name: { zh: '暗号' }, phase: 'COUPON', conditions: { coupon: 'OPENSESAME' }, effects: [{ kind: 'AMOUNT_OFF', amount: '9.00', per: 'ORDER' }], budget: { count: 1 } });
    expect((await publish(less.id)).problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'budget', 'count'], message: '2 are used already: it cannot be less' }]);
  });

  test('entities match the migrated columns', async () => {
    const { db } = shop.subgraph;
    for (const entity of db.source.entityMetadatas.filter(({ tableName }) => tableName.startsWith('promotion'))) {
      const columns = await db.rows<{ name: string; nullable: boolean }>(
        `select column_name as name, is_nullable = 'YES' as nullable from information_schema.columns where table_schema = 'catalog' and table_name = $1 order by 1`,
        [entity.tableName],
      );
      const declared = entity.columns.map((column) => ({ name: column.databaseName, nullable: column.isNullable })).sort((a, b) => (a.name < b.name ? -1 : 1));
      expect({ table: entity.tableName, columns: declared }).toEqual({ table: entity.tableName, columns });
    }
  });
});
