import { type CatalogContext, seedPromotions } from '@tonglu/catalog';
import { newId, type PublishedEvent } from '@tonglu/kit';
import { memberActor } from '@tonglu/kit/testing';
import { subscribersOf } from '@tonglu/schema/events';
import { type Buyer, type ProblemSeen, Shop } from './shop';

let shop: Shop;
const name = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const catalogOf = () => shop.graph.subgraph('catalog');

beforeAll(async () => {
  shop = await Shop.open();
  await seedPromotions(catalogOf().context() as CatalogContext, {
    groups: [],
    promotions: [
      { code: 'AC-WEEK', kind: 'DISCOUNT', name: name('空调周', 'Air week'), phase: 'ITEM', conditions: { items: { skus: ['AC-1'] } }, effects: [{ kind: 'PERCENT_OFF', percent: 1_000 }], funders: { brand: 5_001, dealer: 4_999, partner: 0 } },
      { code: 'SPEND', kind: 'SPEND_AND_SAVE', name: name('满减', 'Spend and save'), phase: 'ORDER', conditions: { items: { skus: ['AC-1', 'FILTER-1'] } }, effects: [{ kind: 'SPEND_AND_SAVE', tiers: [{ fromAmount: 3_000_00, amount: 100_00 }] }] },
      { code: 'HELLO', kind: 'COUPON', name: name('见面礼', 'Hello'), phase: 'COUPON', conditions: { coupon: 'HELLO20', items: { skus: ['FILTER-1'] } }, effects: [{ kind: 'AMOUNT_OFF', amount: 20_00, per: 'ORDER' }], budget: { perMember: 1 } },
      { code: 'GIFT', kind: 'GIFT', name: name('送滤芯', 'Free filter'), phase: 'REWARD', conditions: { items: { skus: ['AC-1'] } }, effects: [{ kind: 'GIFT', sku: 'FILTER-1', quantity: 1 }] },
      { code: 'CANTON', kind: 'DISCOUNT', name: name('广东专享', 'Guangdong only'), phase: 'ITEM', conditions: { items: { skus: ['FILTER-1'] }, regions: ['44'] }, effects: [{ kind: 'AMOUNT_OFF', amount: 1_50, per: 'PIECE' }] },
      { code: 'FORTY', kind: 'FLASH_SALE', name: name('沙发四十', 'Forty sofas'), phase: 'PRICE', conditions: { items: { skus: ['SOFA-1'] } }, effects: [{ kind: 'FIXED_PRICE', price: 3_999_00 }], validUntil: new Date(Date.now() + 86_400_000), budget: { count: 40 } },
    ],
  });
});
afterAll(() => shop.close());

interface Offers {
  applied: { code: string; name: string; amount: { amount: string } }[];
  unlocks: { code: string; kind: string; message: string; missingAmount: { amount: string } | null }[];
  gifts: { sku: string; name: string; quantity: number }[];
  coupon: { code: string; applied: boolean; message: string | null } | null;
}
const offers = 'offers { applied { code name amount { amount } } unlocks { code kind message missingAmount { amount } } gifts { sku name quantity } coupon { code applied message } }';
const discounts = 'discounts { code name phase amount { amount } funders { funder amount { amount } } } netTotal { amount }';

const cart = async ({ actor }: Buyer) =>
  (await shop.ask<{ cart: { offers: Offers; lines: { discounts: { code: string; amount: { amount: string } }[]; netTotal: { amount: string } }[]; totals: { discount: { amount: string }; payable: { amount: string } } } }>(`{ cart { ${offers} lines { ${discounts} } totals { discount { amount } payable { amount } } } }`, {}, actor)).data.cart;

const checkout = async ({ actor, address }: Buyer) =>
  (await shop.ask<{ checkout: { quote: string; offers: Offers; totals: { payable: { amount: string } } } }>(`query($address: ID) { checkout(address: $address) { quote ${offers} totals { payable { amount } } } }`, { address }, actor)).data.checkout;

const give = async ({ actor }: Pick<Buyer, 'actor'>, coupon: string | null) =>
  (
    await shop.ask<{ changeCartCoupon: { __typename: string; offers?: Offers; problems?: ProblemSeen[] } }>(
      `mutation($input: ChangeCartCouponInput!) { changeCartCoupon(input: $input) { __typename ... on Cart { ${offers} } ... on Refusal { problems { code path } } } }`,
      { input: { coupon, idempotencyKey: newId() } },
      actor,
    )
  ).data.changeCartCoupon;

const seen = async (number: string, actor: Buyer['actor']) =>
  (await shop.ask<{ order: unknown }>(`query($number: String!) { order(number: $number) { coupon promotions { code amount { amount } } gifts { sku name quantity variant { id } } lines { sku ${discounts} } totals { items { amount } discount { amount } points { amount } freight { amount } payable { amount } } } }`, { number }, actor)).data.order;

/** Delivers everything that orders has published, as its worker would; repeats are harmless. */
async function settleEvents(): Promise<void> {
  const events = await shop.orders.db.rows<PublishedEvent>(`select id, type, 'orders' as publisher, occurred_at as "occurredAt", payload from outbox order by id`);
  for (const event of events) for (const subscriber of subscribersOf(event.type)) await shop.graph.neighbours.get(subscriber)?.receive(event);
}
const uses = (code: string) => catalogOf().db.rows<{ state: string; count: number }>('select state, count(*)::int as count from promotion_use where code = $1 group by state order by state', [code]);
const used = async (code: string) => (await catalogOf().db.row<{ count: number }>('select count_used as count from promotion_budget where code = $1', [code]))!.count;

test('the cart, the checkout and the order say the same; the order keeps every discount with who pays for it', async () => {
  const buyer = await shop.buyer();
  await shop.receive(shop.variants.airConditioner, 5);
  await shop.receive(shop.variants.filter, 50);
  await shop.addCartLine(buyer.actor, { variant: shop.variants.airConditioner, quantity: 1 });
  // 3 299 − 329.90 = 2 969.10: 30.90 are missing to 3 000.
  const first = await cart(buyer);
  expect(first.offers).toEqual({
    applied: [{ code: 'AC-WEEK', name: 'Air week', amount: { amount: '329.90' } }, { code: 'GIFT', name: 'Free filter', amount: { amount: '0.00' } }],
    unlocks: [{ code: 'SPEND', kind: 'SPEND_AND_SAVE', message: '¥30.90 more for “Spend and save”: ¥100 off from ¥3000', missingAmount: { amount: '30.90' } }],
    gifts: [{ sku: 'FILTER-1', name: 'Filter', quantity: 1 }],
    coupon: null,
  });
  expect(first.lines).toMatchObject([{ discounts: [{ code: 'AC-WEEK', amount: { amount: '329.90' } }], netTotal: { amount: '2969.10' } }]);
  await shop.addCartLine(buyer.actor, { variant: shop.variants.filter, quantity: 1 });
  expect((await give(buyer, ' hello20 ')).offers?.coupon).toEqual({ code: 'HELLO20', applied: true, message: null });
  // Filter in Guangdong: 99.50 − 1.50 = 98; goods 3 067.10 − 100 (96.80 / 3.20) − 20 = 2 947.10.
  const shown = await checkout(buyer);
  expect(shown.totals.payable.amount).toBe('2947.10');
  const order = await shop.placeOrder(buyer.actor, { address: buyer.address, quote: shown.quote });
  expect(order).toMatchObject({ __typename: 'Order', totals: { items: { amount: '3398.50' }, discount: { amount: '451.40' }, payable: { amount: '2947.10' } } });
  const asBuyer = {
    coupon: 'HELLO20',
    promotions: [{ code: 'AC-WEEK' }, { code: 'CANTON' }, { code: 'SPEND', amount: { amount: '100.00' } }, { code: 'HELLO' }, { code: 'GIFT' }],
    gifts: [{ sku: 'FILTER-1', name: 'Filter', quantity: 1, variant: { id: shop.variants.filter } }],
    lines: [
      { sku: 'AC-1', discounts: [{ code: 'AC-WEEK', phase: 'ITEM', amount: { amount: '329.90' }, funders: null }, { code: 'SPEND', phase: 'ORDER', amount: { amount: '96.80' } }], netTotal: { amount: '2872.30' } },
      { sku: 'FILTER-1', discounts: [{ code: 'CANTON', amount: { amount: '1.50' } }, { code: 'SPEND', amount: { amount: '3.20' } }, { code: 'HELLO', amount: { amount: '20.00' } }], netTotal: { amount: '74.80' } },
      { sku: 'FILTER-1', discounts: [], netTotal: { amount: '0.00' } },
    ],
  };
  expect(await seen(order.number, buyer.actor)).toMatchObject(asBuyer);
  const manager = memberActor(newId(), { roles: ['ORDER_MANAGER'] });
  expect(await seen(order.number, manager)).toMatchObject({ lines: [{ discounts: [{ funders: [{ funder: 'BRAND', amount: { amount: '164.98' } }, { funder: 'DEALER', amount: { amount: '164.92' } }] }, {}] }, {}, {}] });
  expect(await cart(buyer)).toMatchObject({ lines: [], offers: { coupon: null } });
  // Cancelled: the code may be used again, and no other time.
  expect(await uses('HELLO')).toEqual([{ state: 'HELD', count: 1 }]);
  await shop.addCartLine(buyer.actor, { variant: shop.variants.filter, quantity: 1 });
  expect((await give(buyer, 'HELLO20')).offers?.coupon).toEqual({ code: 'HELLO20', applied: false, message: 'You have used it up' });
  await shop.cancelOrder(buyer.actor, { order: order.id });
  await settleEvents();
  expect(await uses('HELLO')).toEqual([{ state: 'RELEASED', count: 1 }]);
  expect((await cart(buyer)).offers.coupon).toMatchObject({ applied: true });
});

test('what is shown for one region is not charged for another', async () => {
  const buyer = await shop.buyer();
  await shop.addCartLine(buyer.actor, { variant: shop.variants.filter, quantity: 2 });
  const { quote, totals } = await checkout(buyer);
  expect(totals.payable.amount).toBe('211.00'); // 2 × 98 + 15
  await shop.graph.subgraph('members').db.write(`update address set district_code = '310104' where id = $1`, [buyer.address]);
  const refused = await shop.placeOrder(buyer.actor, { address: buyer.address, quote });
  expect(refused.problems).toMatchObject([{ code: 'QUOTE_CHANGED', payable: { amount: '199.00' } }]); // 2 × 99.50, sent free
});

test('a code that was given before signing in comes along; one of the member’s own stays', async () => {
  for (const [own, kept] of [[null, 'HELLO20'], ['MINE', 'MINE']]) {
    const [buyer, visitor] = [await shop.buyer(), shop.visitor()];
    await shop.addCartLine(visitor.actor, { variant: shop.variants.filter, quantity: 1 });
    await give(visitor, 'HELLO20');
    await give(buyer, own);
    await shop.mergeCart(buyer.actor, { visitor: visitor.token });
    expect((await cart(buyer)).offers.coupon?.code).toBe(kept);
  }
});

test('a code that nobody knows, or that is none, is told so', async () => {
  const buyer = await shop.buyer();
  await shop.addCartLine(buyer.actor, { variant: shop.variants.filter, quantity: 1 });
  expect((await give(buyer, 'NOSUCH')).offers?.coupon).toEqual({ code: 'NOSUCH', applied: false, message: 'There is no such code' });
  expect((await give(buyer, null)).offers?.coupon).toBeNull();
  expect(await give(buyer, 'a b')).toMatchObject({ __typename: 'Refusal', problems: [{ code: 'INVALID_INPUT', path: ['input', 'coupon'] }] });
});

test('five hundred at once on an offer for forty: forty orders at the price, everybody else is told what it would cost now', async () => {
  const { sofa } = shop.variants;
  const buyers = await shop.buyers(500);
  await shop.receive(sofa, 600);
  const ready: { buyer: Buyer; input: { address: string; quote: string } }[] = [];
  for (let start = 0; start < buyers.length; start += 25) {
    ready.push(...(await Promise.all(buyers.slice(start, start + 25).map(async (buyer) => ({ buyer, input: await shop.readyToOrder(buyer, [{ variant: sofa, quantity: 1 }]) })))));
  }
  const inputs = ready.map(({ buyer, input }) => ({ buyer, input: { ...input, idempotencyKey: newId() } }));
  // Who is told that too many order at the moment tries again.
  const place = async ({ buyer, input }: (typeof inputs)[number]): ReturnType<typeof shop.placeOrder> => {
    const answer = await shop.placeOrder(buyer.actor, input);
    return answer.problems?.some(({ code }) => code === 'BUSY') ? place({ buyer, input }) : answer;
  };
  const answers = await Promise.all(inputs.map(place));

  const placed = answers.filter(({ __typename }) => __typename === 'Order');
  const refused = answers.filter(({ __typename }) => __typename === 'Refusal');
  expect(new Set(placed.map(({ number }) => number)).size).toBe(40);
  expect(placed.every(({ totals }) => totals.payable.amount === '3999.00')).toBe(true);
  expect(refused.length).toBe(answers.length - placed.length);
  const told = new Set(refused.flatMap(({ problems }) => problems.map(({ code, payable }) => `${code} ${payable?.amount}`)));
  expect([...told].filter((each) => !['PROMOTION_EXHAUSTED 4500.00', 'QUOTE_CHANGED 4500.00'].includes(each))).toEqual([]);
  expect(await used('FORTY')).toBe(40);
  expect(await uses('FORTY')).toEqual([{ state: 'HELD', count: 40 }]);
  expect(await shop.stock(sofa)).toEqual({ onHand: 600, reserved: 40 });

  // One of the forty calls it off: the next one gets it.
  await shop.cancelOrder(inputs[answers.findIndex(({ __typename }) => __typename === 'Order')].buyer.actor, { order: placed[0].id });
  await settleEvents();
  expect(await used('FORTY')).toBe(39);
  const next = inputs[answers.findIndex(({ __typename }) => __typename === 'Refusal')].buyer;
  const { quote } = await checkout(next);
  expect(await shop.placeOrder(next.actor, { address: next.address, quote })).toMatchObject({ __typename: 'Order', totals: { payable: { amount: '3999.00' } } });
  expect(await used('FORTY')).toBe(40);
}, 120_000);

test('the same request twenty times at once holds once and orders once, even at one per member', async () => {
  const buyer = await shop.buyer();
  await shop.addCartLine(buyer.actor, { variant: shop.variants.filter, quantity: 1 });
  await give(buyer, 'HELLO20');
  const { quote } = await checkout(buyer);
  const input = { address: buyer.address, quote, idempotencyKey: newId() };
  const answers = await Promise.all(Array.from({ length: 20 }, () => shop.placeOrder(buyer.actor, input)));
  expect(new Set(answers.map(({ __typename, number }) => `${__typename} ${number}`)).size).toBe(1);
  expect(answers[0].__typename).toBe('Order');
  expect((await uses('HELLO')).find(({ state }) => state === 'HELD')).toEqual({ state: 'HELD', count: 1 });
});

test('a repeat after the order was called off, with the same in the cart again, is answered with that order and holds nothing', async () => {
  const buyer = await shop.buyer();
  await shop.receive(shop.variants.filter, 5);
  const choose = async () => {
    await shop.addCartLine(buyer.actor, { variant: shop.variants.filter, quantity: 1 });
    await give(buyer, 'HELLO20');
  };
  await choose();
  const input = { address: buyer.address, quote: (await checkout(buyer)).quote, idempotencyKey: newId() };
  const order = await shop.placeOrder(buyer.actor, input);
  await shop.cancelOrder(buyer.actor, { order: order.id });
  await settleEvents();
  const before = await uses('HELLO');
  await choose();
  expect(await shop.placeOrder(buyer.actor, input)).toMatchObject({ __typename: 'Order', number: order.number, state: 'CANCELLED' });
  expect(await uses('HELLO')).toEqual(before);
});

test('refused for want of stock after the hold: the offer is given back', async () => {
  const buyer = await shop.buyer();
  await shop.receive(shop.variants.filter, 5);
  await shop.addCartLine(buyer.actor, { variant: shop.variants.filter, quantity: 1 });
  await give(buyer, 'HELLO20');
  const { quote } = await checkout(buyer);
  const before = (await uses('HELLO')).find(({ state }) => state === 'HELD');
  // Somebody else has every filter reserved from the moment the hold is made.
  const { db } = shop.orders;
  await db.write(`create function sold_meanwhile() returns trigger language plpgsql as $$ begin
    if new.order_id is not null then update stock_item set reserved = on_hand where variant_id = '${shop.variants.filter}'; end if; return new; end $$`);
  await db.write('create trigger sold_meanwhile after insert on order_line for each row execute function sold_meanwhile()');
  const refused = await shop.placeOrder(buyer.actor, { address: buyer.address, quote });
  await db.write('drop trigger sold_meanwhile on order_line');
  expect(refused.__typename).toBe('Refusal');
  expect((await uses('HELLO')).find(({ state }) => state === 'HELD')).toEqual(before);
  expect((await cart(buyer)).offers.coupon).toMatchObject({ applied: true });
});
