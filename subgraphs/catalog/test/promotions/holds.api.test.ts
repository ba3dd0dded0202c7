import { newId, transact } from '@tonglu/kit';
import { askGraph, Gate, memberActor } from '@tonglu/kit/testing';
import type { PromotionDraft } from '../../src/promotion/draft';
import { takeBudget } from '../../src/promotion/hold/take-budget';
import { PromotionKind } from '../../src/promotion/kind';
import { PromotionPhase } from '../../src/promotion/phase';
import { sweepExpiredHolds } from '../../src/promotion/hold/expire-holds';
import { type CatalogContext, seedPromotions } from '../../src/subgraph';
import { somebodyWaits } from '../somebody-waits';
import type { TestCatalog } from '../start-catalog';
import { differences, name, startPromotionShop } from './promotion-shop';

const { PRICE, ORDER } = PromotionPhase;
const fridge = { items: { skus: ['QB-BC508-W'] } };

const forty: PromotionDraft = { code: 'FORTY', kind: PromotionKind.DISCOUNT, name: name('四十份'), phase: PRICE, conditions: fridge, effects: [{ kind: 'AMOUNT_OFF', amount: 500_00, per: 'PIECE' }], budget: { count: 40 } };

let shop: TestCatalog;
beforeEach(async () => {
  shop = await startPromotionShop({
    groups: [],
    promotions: [
      forty,
      { code: 'PURSE', kind: PromotionKind.DISCOUNT, name: name('总额'), phase: ORDER, conditions: { items: { skus: ['QB-KFR35-W'] } }, effects: [{ kind: 'AMOUNT_OFF', amount: 100_00, per: 'ORDER' }], budget: { amount: 250_00, perMember: 1 } },
    ],
  });
});
afterEach(() => shop.graph.stop());

const soon = () => new Date(shop.clock.now().getTime() + 30 * 60_000);

async function quoteFor(sku: string, member: string): Promise<{ token: string; payable: string; unit: string }> {
  const { data } = await shop.ask<{ quote: { token: string; totals: { payable: { amount: string } } } }>(
    `query($lines: [QuoteLineInput!]!) { quote(lines: $lines) { token totals { payable { amount } } } }`,
    { lines: [{ variant: shop.variantId(sku), quantity: 1 }] },
    memberActor(member),
  );
  return { token: data.quote.token, payable: data.quote.totals.payable.amount, unit: sku };
}

async function hold(order: string, quote: string, member: string, until = soon()): Promise<{ held: boolean; exhausted: string[] }> {
  const { data, errors } = await askGraph<{ holdPromotions: { held: boolean; exhausted: string[] } }>(
    shop.subgraph,
    'mutation($order: ID!, $quote: String!, $until: DateTime!) { holdPromotions(order: $order, quote: $quote, until: $until) { held exhausted } }',
    { order, quote, until: until.toISOString() },
    memberActor(member),
    { caller: 'orders' },
  );
  if (errors) throw new Error(errors[0].message);
  return data.holdPromotions;
}

const settle = (verb: 'confirmPromotions' | 'releasePromotions', order: string) =>
  askGraph(shop.subgraph, `mutation($order: ID!) { ${verb}(order: $order) }`, { order }, memberActor(newId()), { caller: 'orders' });
const states = async () => (await shop.subgraph.db.rows<{ state: string }>('select state from promotion_use order by held_at, id')).map(({ state }) => state);
const used = (code: string) => shop.subgraph.db.row<{ count: number; amount: bigint }>('select count_used as count, amount_used as amount from promotion_budget where code = $1', [code]);

test('five hundred at once on a budget for forty: exactly forty have it, the others are told', async () => {
  const buyers = Array.from({ length: 500 }, () => newId());
  const { token } = await quoteFor('QB-BC508-W', buyers[0]);
  const answers = await Promise.all(buyers.map((buyer) => hold(newId(), token, buyer)));
  expect(answers.filter(({ held }) => held)).toHaveLength(40);
  expect(new Set(answers.filter(({ held }) => !held).map(({ exhausted }) => exhausted.join()))).toEqual(new Set(['FORTY']));
  expect(await used('FORTY')).toEqual({ count: 40, amount: 40n * 500_00n });
  expect(await differences(shop)).toEqual([]);
  // What is used up is no longer offered.
  expect((await quoteFor('QB-BC508-W', newId())).payable).toBe('5999.00');
  const { data } = await shop.ask<{ product: { variants: { price: { promotional: { amount: string } }; promotions: unknown[] }[] } }>('{ product(slug: "garden-refrigerator") { variants { price { promotional { amount } } promotions { code } } } }');
  expect(data.product.variants[0]).toEqual({ price: { promotional: { amount: '5999.00' } }, promotions: [] });
});

test('an order holds once, however often and however concurrently it is asked', async () => {
  const [order, member] = [newId(), newId()];
  const { token } = await quoteFor('QB-BC508-W', member);
  const answers = await Promise.all(Array.from({ length: 30 }, () => hold(order, token, member)));
  expect(answers.every(({ held }) => held)).toBe(true);
  expect(await used('FORTY')).toMatchObject({ count: 1 });
  expect(await differences(shop)).toEqual([]);
});

test('an amount is held to the fen, and so many times per member', async () => {
  const [one, two, three] = [newId(), newId(), newId()];
  const { token } = await quoteFor('QB-KFR35-W', one);
  expect(await hold(newId(), token, one)).toEqual({ held: true, exhausted: [] });
  expect(await hold(newId(), token, one)).toEqual({ held: false, exhausted: ['PURSE'] });
  expect(await hold(newId(), token, two)).toEqual({ held: true, exhausted: [] });
  expect(await hold(newId(), token, three)).toEqual({ held: false, exhausted: ['PURSE'] });
  expect(await used('PURSE')).toEqual({ count: 2, amount: 200_00n });
  expect(await differences(shop)).toEqual([]);
  // 50 are left, 100 would be given: not offered; and who has used it up is not offered it either.
  expect((await quoteFor('QB-KFR35-W', three)).payable).toBe('2999.00');
});

test('paid: used for good. Cancelled: given back. Repeats and what comes late change nothing', async () => {
  const [paid, cancelled, member] = [newId(), newId(), newId()];
  const { token } = await quoteFor('QB-BC508-W', member);
  await hold(paid, token, member);
  await hold(cancelled, token, member);
  for (let times = 0; times < 2; times += 1) {
    await settle('confirmPromotions', paid);
    await settle('releasePromotions', cancelled);
  }
  await settle('releasePromotions', paid);
  expect(await states()).toEqual(['USED', 'RELEASED']);
  expect(await used('FORTY')).toEqual({ count: 1, amount: 500_00n });
  expect(await differences(shop)).toEqual([]);
});

test('a hold that nobody settles expires by itself; paid after that, it is taken once more, if it is there', async () => {
  const [first, second, third, member] = [newId(), newId(), newId(), newId()];
  const { token } = await quoteFor('QB-KFR35-W', member);
  await hold(first, token, member);
  const context = () => shop.subgraph.context() as CatalogContext;
  await sweepExpiredHolds(context());
  expect(await states()).toEqual(['HELD']);
  shop.clock.advance({ minutes: 31 });
  await sweepExpiredHolds(context());
  expect(await states()).toEqual(['RELEASED']);
  expect(await used('PURSE')).toEqual({ count: 0, amount: 0n });
  await settle('confirmPromotions', first);
  expect(await used('PURSE')).toEqual({ count: 1, amount: 100_00n });
  // Another member's hold lapses, the rest is taken by a third, then the money comes.
  const other = newId();
  await hold(second, token, other);
  await settle('releasePromotions', second);
  await hold(third, token, newId());
  await settle('confirmPromotions', second);
  expect((await states()).sort()).toEqual(['HELD', 'UNFUNDED', 'USED']);
  expect(await differences(shop)).toEqual([]);
});

test('events settle holds: order.paid and order.cancelled, once each', async () => {
  const [paid, cancelled, member] = [newId(), newId(), newId()];
  const { token } = await quoteFor('QB-BC508-W', member);
  await hold(paid, token, member);
  await hold(cancelled, token, member);
  const fact = (orderId: string) => ({ orderId, orderNumber: 'SO-1', memberId: member });
  const event = { publisher: 'orders', occurredAt: shop.clock.now().toISOString() };
  const events = [
    { ...event, id: newId(), type: 'order.paid' as const, payload: { ...fact(paid), payable: '1', lines: [] } },
    { ...event, id: newId(), type: 'order.cancelled' as const, payload: { ...fact(cancelled), reason: 'BUYER' } },
  ];
  for (const each of [...events, ...events]) await shop.subgraph.receive(each);
  expect(await states()).toEqual(['USED', 'RELEASED']);
  expect(await shop.subgraph.db.rows('select member_id as member, first_order_id as "order" from buyer')).toEqual([{ member, order: paid }]);
  expect(await differences(shop)).toEqual([]);
});

test('holds and releases at once, of many orders, leave counters that equal their uses', async () => {
  const { token } = await quoteFor('QB-BC508-W', newId());
  await Promise.all(
    Array.from({ length: 120 }, async (_, index) => {
      const order = newId();
      const { held } = await hold(order, token, newId());
      if (held) await settle(index % 2 === 0 ? 'releasePromotions' : 'confirmPromotions', order);
    }),
  );
  expect(await differences(shop)).toEqual([]);
});

test('a budget that is cut while an order takes the last of it is cut to what the order leaves, or not at all', async () => {
  const { db } = shop.subgraph;
  const [taken, mayCommit] = [new Gate(), new Gate()];
  const order = transact(db, async (tx) => {
    expect(await takeBudget(tx, { code: 'FORTY', memberId: newId(), amount: 500_00n })).toBe(true);
    taken.open();
    await mayCommit.opened;
  });
  await taken.opened;
  const cut = seedPromotions(shop.subgraph.context() as CatalogContext, { groups: [], promotions: [{ ...forty, effects: [{ kind: 'AMOUNT_OFF', amount: 1_00, per: 'PIECE' }], budget: { amount: 100_00 } }] }).catch((error: unknown) => error);
  await somebodyWaits(db);
  mayCommit.open();
  await order;
  expect(await cut).toMatchObject({ problems: [{ path: ['input', 'budget', 'amount'] }] });
  expect(await used('FORTY')).toEqual({ count: 1, amount: 500_00n });
});

test('clients cannot reach it; a forged quote and no member are refused', async () => {
  const { errors } = await shop.ask('mutation { releasePromotions(order: "x") }');
  expect(errors?.[0].extensions).toMatchObject({ code: 'FORBIDDEN' });
  await expect(hold(newId(), 'forged', newId())).rejects.toThrow(/quote/);
  const { token } = await quoteFor('QB-BC508-W', newId());
  await expect(hold('nonsense', token, newId())).rejects.toThrow(/order/);
});
