import { type CatalogContext, seedCatalog, seedPromotions } from '@tonglu/catalog';
import { type Actor, newId } from '@tonglu/kit';
import { countStatements, memberActor } from '@tonglu/kit/testing';
import { type Buyer, type ProblemSeen, Shop } from './shop';

let shop: Shop;
let fridge: string;
const name = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const catalogContext = () => shop.graph.subgraph('catalog').context() as CatalogContext;

/** A refrigerator at 2 999.00 on a shelf below cooling; ¥300.01 for an old one, shared by brand, dealer and partner. */
beforeAll(async () => {
  shop = await Shop.open();
  const { variantIds } = await seedCatalog(catalogContext(), {
    brands: [],
    categories: [{ slug: 'cooling', name: name('冰洗', 'Cooling') }, { slug: 'refrigerators', name: name('冰箱', 'Refrigerators'), parent: 'cooling' }, { slug: 'washers', name: name('洗衣机', 'Washers'), parent: 'cooling' }],
    products: [
      { code: 'FRIDGE', name: name('冰箱', 'Refrigerator'), brand: 'qingbo', category: 'refrigerators', variants: [{ sku: 'FRIDGE-1', name: name('白', 'white'), basePrice: 2_999_00 }] },
    ],
  });
  fridge = variantIds.get('FRIDGE-1')!;
  shop.know(variantIds);
  await shop.receive(fridge, 1_000);
  await shop.receive(shop.variants.airConditioner, 100);
  await seedPromotions(catalogContext(), {
    groups: [],
    promotions: [
      {
        code: 'OLD-FRIDGE', kind: 'TRADE_IN', name: name('冰洗以旧换新', 'Trade in your old one'), phase: 'ITEM',
        conditions: { items: { categories: ['cooling'] } }, effects: [{ kind: 'TRADE_IN_BONUS', amount: 300_01 }], funders: { brand: 5_000, dealer: 2_000, partner: 3_000 },
      },
      { code: 'FILTERS', kind: 'DISCOUNT', name: name('滤芯立减', 'Filters for less'), phase: 'ITEM', conditions: { items: { skus: ['FILTER-1'] } }, effects: [{ kind: 'AMOUNT_OFF', amount: 10_00, per: 'PIECE' }], budget: { count: 100 } },
    ],
  });
});
afterAll(() => shop.close());

interface TradeIn {
  category: string;
  name: string;
  quantity: number;
  most: number;
  taken: number;
  offers: { code: string; name: string; label: string; bonus: { amount: string } }[];
}
interface Seen {
  __typename: string;
  lines: { netTotal: { amount: string } }[];
  offers: { tradeIns: TradeIn[]; applied: { code: string; amount: { amount: string } }[] };
  totals: { discount: { amount: string }; payable: { amount: string } };
  problems: ProblemSeen[];
}
const offered = 'offers { tradeIns { category name quantity most taken offers { code name label bonus { amount } } } applied { code amount { amount } } } totals { discount { amount } payable { amount } }';

const cart = async (actor: Actor) => (await shop.ask<{ cart: Seen }>(`{ cart { ${offered} lines { netTotal { amount } } } }`, {}, actor)).data.cart;
const checkout = async ({ actor, address }: Buyer) =>
  (await shop.ask<{ checkout: Seen & { quote: string } }>(`query($address: ID) { checkout(address: $address) { quote ${offered} } }`, { address }, actor)).data.checkout;

const handOver = async (actor: Actor, tradeIns: { category: string; quantity: number }[], idempotencyKey = newId()) =>
  (
    await shop.ask<{ changeCartTradeIns: Seen }>(
      `mutation($input: ChangeCartTradeInsInput!) { changeCartTradeIns(input: $input) { __typename ... on Cart { ${offered} } ... on Refusal { problems { code message path } } } }`,
      { input: { tradeIns, idempotencyKey } },
      actor,
    )
  ).data.changeCartTradeIns;

const said = (tradeIns: readonly TradeIn[]) => tradeIns.filter(({ quantity }) => quantity > 0).map(({ category, quantity, taken }) => [category, quantity, taken]);
const old = (quantity: number, category = 'refrigerators') => ({ category, quantity });

const orderFields = 'tradeIns { category name quantity } lines { sku discounts { code phase amount { amount } funders { funder amount { amount } } } netTotal { amount } } totals { items { amount } discount { amount } payable { amount } }';
const seen = async (number: string, actor: Actor, locale: 'zh-CN' | 'en' = 'en') =>
  (await shop.ask<{ order: unknown }>(`query($number: String!) { order(number: $number) { ${orderFields} } }`, { number }, actor, locale)).data.order;

test('an old one for each new one: cart, checkout and order say the same to the fen; the order keeps what is collected and who pays', async () => {
  const buyer = await shop.buyer();
  await shop.addCartLine(buyer.actor, { variant: fridge, quantity: 2 });
  await shop.addCartLine(buyer.actor, { variant: shop.variants.airConditioner, quantity: 1 });
  const offer = { code: 'OLD-FRIDGE', name: 'Trade in your old one', label: '¥300.01 for your old one', bonus: { amount: '300.01' } };
  // The air conditioner has none: only what a promotion wants is offered.
  expect((await cart(buyer.actor)).offers.tradeIns).toEqual([{ category: 'refrigerators', name: 'Refrigerators', quantity: 0, most: 2, taken: 0, offers: [offer] }]);

  const told = await handOver(buyer.actor, [old(3), old(1, 'washers')]);
  const agreed = {
    offers: {
      // Three old ones for two new ones: two earn something. The washer is kept in mind, and earns nothing.
      tradeIns: [
        { category: 'refrigerators', name: 'Refrigerators', quantity: 3, most: 2, taken: 2, offers: [offer] },
        { category: 'washers', name: 'Washers', quantity: 1, most: 0, taken: 0, offers: [] },
      ],
      applied: [{ code: 'OLD-FRIDGE', amount: { amount: '600.02' } }],
    },
    // 2 × 2 999 + 3 299 − 2 × 300.01
    totals: { discount: { amount: '600.02' }, payable: { amount: '8696.98' } },
  };
  expect(told).toMatchObject(agreed);
  expect(await cart(buyer.actor)).toMatchObject(agreed);
  const shown = await checkout(buyer);
  expect(shown).toMatchObject(agreed);

  const order = await shop.placeOrder(buyer.actor, { address: buyer.address, quote: shown.quote });
  expect(order).toMatchObject({ __typename: 'Order', totals: { items: { amount: '9297.00' }, discount: { amount: '600.02' }, payable: { amount: '8696.98' } } });
  const kept = { tradeIns: [{ category: 'refrigerators', name: 'Refrigerators', quantity: 2 }], lines: [{ sku: 'FRIDGE-1', discounts: [{ code: 'OLD-FRIDGE', phase: 'ITEM', amount: { amount: '600.02' } }], netTotal: { amount: '5397.98' } }, { sku: 'AC-1', discounts: [] }] };
  expect(await seen(order.number, buyer.actor)).toMatchObject(kept);
  expect(await seen(order.number, buyer.actor, 'zh-CN')).toMatchObject({ tradeIns: [{ name: '冰箱' }] });
  const manager = memberActor(newId(), { roles: ['ORDER_MANAGER'] });
  const shares = [{ funder: 'BRAND', amount: { amount: '300.01' } }, { funder: 'DEALER', amount: { amount: '120.00' } }, { funder: 'PARTNER', amount: { amount: '180.01' } }];
  expect(await seen(order.number, manager)).toMatchObject({ lines: [{ discounts: [{ funders: shares }] }, {}] });

  // What was handed over is gone with the cart that it was handed over with.
  await shop.addCartLine(buyer.actor, { variant: fridge, quantity: 1 });
  expect(said((await cart(buyer.actor)).offers.tradeIns)).toEqual([]);
});

test('the name is kept as it was; nothing that was agreed can be changed', async () => {
  const buyer = await shop.buyer();
  await shop.addCartLine(buyer.actor, { variant: fridge, quantity: 1 });
  await handOver(buyer.actor, [old(1)]);
  const { number, id } = await shop.placeOrder(buyer.actor, { address: buyer.address, quote: (await checkout(buyer)).quote });
  const { db } = shop.graph.subgraph('catalog');
  await db.write(`update category set name = '{"zh-CN": "雪柜", "en": "Iceboxes"}' where slug = 'refrigerators'`);
  expect(await seen(number, buyer.actor)).toMatchObject({ tradeIns: [{ name: 'Refrigerators', quantity: 1 }] });
  await db.write(`update category set name = '{"zh-CN": "冰箱", "en": "Refrigerators"}' where slug = 'refrigerators'`);
  await expect(shop.orders.db.write('update order_trade_in set quantity = 2 where order_id = $1', [id])).rejects.toThrow();
});

test.each<[what: string, tradeIns: { category: string; quantity: number }[], problems: [path: string, message: string][]]>([
  ['an unknown category', [old(1), old(1, 'time-machines')], [['1.category', 'There is no such category']]],
  ['none', [old(0)], [['0.quantity', 'At least one is handed over']]],
  ['less than none', [old(-1)], [['0.quantity', 'At least one is handed over']]],
  ['a hundred', [old(100)], [['0.quantity', 'At most 99 of each category']]],
  ['a category twice', [old(1), old(1, 'washers'), old(2)], [['2.category', 'This category is named twice']]],
  ['two mistakes at once', [old(0, 'washers'), old(1), old(100)], [['0.quantity', 'At least one is handed over'], ['2.quantity', 'At most 99 of each category'], ['2.category', 'This category is named twice']]],
  ['too many categories', Array.from({ length: 21 }, (_, index) => old(1, `category-${index}`)), [['', 'Old appliances of at most 20 categories']]],
])('handing over %s is refused, naming field and reason, and changes nothing', async (_what, tradeIns, problems) => {
  const { actor } = shop.visitor();
  await shop.addCartLine(actor, { variant: fridge, quantity: 1 });
  await handOver(actor, [old(1)]);
  const refused = await handOver(actor, tradeIns);
  expect(refused.__typename).toBe('Refusal');
  expect(refused.problems).toEqual(problems.map(([path, message]) => ({ code: 'INVALID_INPUT', message, path: ['input', 'tradeIns', ...path.split('.').filter(Boolean)] })));
  expect(said((await cart(actor)).offers.tradeIns)).toEqual([['refrigerators', 1, 1]]);
});

test('the same key sets it once, in whatever order it is said; with something else it is refused', async () => {
  const { actor } = shop.visitor();
  await shop.addCartLine(actor, { variant: fridge, quantity: 1 });
  const key = newId();
  const both = [old(1), old(2, 'washers')];
  const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => handOver(actor, index % 2 ? both : [...both].reverse(), key)));
  expect(answers.map(({ __typename }) => __typename)).toEqual(Array(10).fill('Cart'));
  await handOver(actor, []);
  expect(said((await handOver(actor, both, key)).offers.tradeIns)).toEqual([]);
  expect((await handOver(actor, [old(2)], key)).problems).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT' }]);
  expect(said((await cart(actor)).offers.tradeIns)).toEqual([]);
});

test('it can be said before anything is in the cart; while catalog is silent nobody knows the categories, and nothing is changed', async () => {
  const { actor } = shop.visitor();
  expect(said((await handOver(actor, [old(1)])).offers.tradeIns)).toEqual([['refrigerators', 1, 0]]);
  await shop.addCartLine(actor, { variant: fridge, quantity: 1 });
  expect(said((await cart(actor)).offers.tradeIns)).toEqual([['refrigerators', 1, 1]]);
  const silent = await shop.whileItAnswers('catalog', () => Promise.reject(new Error('silent')), () => handOver(actor, [old(2)]));
  expect(silent.problems).toMatchObject([{ code: 'PRICES_UNAVAILABLE' }]);
});

test('signing in: of each category the greater number, since the same old one was told of twice', async () => {
  const [buyer, visitor] = [await shop.buyer(), shop.visitor()];
  await shop.addCartLine(buyer.actor, { variant: fridge, quantity: 3 });
  await handOver(buyer.actor, [old(1), old(2, 'washers')]);
  await handOver(visitor.actor, [old(2), old(1, 'washers'), old(1, 'cooling')]);
  await shop.mergeCart(buyer.actor, { visitor: visitor.token });
  expect(said((await cart(buyer.actor)).offers.tradeIns)).toEqual([['cooling', 1, 1], ['refrigerators', 2, 2], ['washers', 2, 0]]);
});

test('handed over otherwise than was shown: told with the new amount, and not placed', async () => {
  const buyer = await shop.buyer();
  await shop.addCartLine(buyer.actor, { variant: fridge, quantity: 1 });
  const without = await checkout(buyer);
  await handOver(buyer.actor, [old(1)]);
  const place = (quote: string) => shop.placeOrder(buyer.actor, { address: buyer.address, quote });
  expect((await place(without.quote)).problems).toMatchObject([{ code: 'QUOTE_CHANGED', payable: { amount: '2698.99' } }]);
  const { quote } = await checkout(buyer);
  await handOver(buyer.actor, []);
  expect((await place(quote)).problems).toMatchObject([{ code: 'QUOTE_CHANGED', payable: { amount: '2999.00' } }]);
  // As much money, but another old one to be collected.
  await handOver(buyer.actor, [old(1, 'cooling')]);
  expect((await place(quote)).problems).toMatchObject([{ code: 'QUOTE_CHANGED', payable: { amount: '2698.99' } }]);
  // Another old one that nobody wants changes nothing of what was agreed.
  await handOver(buyer.actor, [old(1), old(1, 'washers')]);
  expect(await place(quote)).toMatchObject({ __typename: 'Order', totals: { payable: { amount: '2698.99' } } });
});

test('taken back in another window while the order is being written: what counts is the cart as it stands', async () => {
  const buyer = await shop.buyer();
  await shop.addCartLine(buyer.actor, { variant: fridge, quantity: 1 });
  await handOver(buyer.actor, [old(1)]);
  const { quote } = await checkout(buyer);
  const { db } = shop.orders;
  const members = shop.graph.neighbours.get('members')!;
  // While members answers for the address, the other window takes it back.
  const refused = await shop.whileItAnswers(
    'members',
    async (...request) => {
      const answer = await members.execute(...request);
      await db.write(`update cart set trade_ins = '[]' where member_id = $1`, [buyer.actor.memberId]);
      return answer;
    },
    () => shop.placeOrder(buyer.actor, { address: buyer.address, quote }),
  );
  expect(refused.problems).toMatchObject([{ code: 'QUOTE_CHANGED', payable: { amount: '2999.00' } }]);
});

test('somebody else takes the last of another offer meanwhile: what it would cost now still counts the old one', async () => {
  const buyer = await shop.buyer();
  await shop.receive(shop.variants.filter, 1);
  await shop.addCartLine(buyer.actor, { variant: fridge, quantity: 1 });
  await shop.addCartLine(buyer.actor, { variant: shop.variants.filter, quantity: 1 });
  await handOver(buyer.actor, [old(1)]);
  const { quote, totals } = await checkout(buyer);
  expect(totals.payable.amount).toBe('2788.49'); // 2 999 − 300.01 + 99.50 − 10
  const catalogOf = shop.graph.neighbours.get('catalog')!;
  const refused = await shop.whileItAnswers(
    'catalog',
    async (request, call) => {
      if (String(request.query).includes('holdPromotions')) await shop.graph.subgraph('catalog').db.write(`update promotion_budget set count_used = count_limit where code = 'FILTERS'`);
      return catalogOf.execute(request, call);
    },
    () => shop.placeOrder(buyer.actor, { address: buyer.address, quote }),
  );
  expect(refused.problems).toMatchObject([{ code: 'PROMOTION_EXHAUSTED', payable: { amount: '2798.49' } }]);
});

test('what is handed over costs no statement more: the cart is read as before, an order of them is read with it', async () => {
  const buyer = await shop.buyer();
  await shop.addCartLine(buyer.actor, { variant: fridge, quantity: 1 });
  const ofCart = () => countStatements(shop.orders, () => cart(buyer.actor));
  expect(await ofCart()).toBe(1);
  await handOver(buyer.actor, [old(1)]);
  expect(await ofCart()).toBe(1);
  const { number } = await shop.placeOrder(buyer.actor, { address: buyer.address, quote: (await checkout(buyer)).quote });
  const read = (fields: string) => countStatements(shop.orders, () => shop.ask(`query($number: String!) { order(number: $number) { ${fields} } }`, { number }, buyer.actor));
  expect(await read('number tradeIns { category name quantity }')).toBe(await read('number'));
});

test('a second order of the same buyer starts without; a cancelled one keeps what it was', async () => {
  const buyer = await shop.buyer();
  await shop.addCartLine(buyer.actor, { variant: fridge, quantity: 1 });
  await handOver(buyer.actor, [old(1)]);
  const first = await shop.placeOrder(buyer.actor, { address: buyer.address, quote: (await checkout(buyer)).quote });
  await shop.cancelOrder(buyer.actor, { order: first.id });
  expect(await seen(first.number, buyer.actor)).toMatchObject({ tradeIns: [{ category: 'refrigerators', quantity: 1 }] });
  const second = await shop.order(buyer, [{ variant: fridge, quantity: 1 }]);
  expect(await seen(second.number, buyer.actor)).toMatchObject({ tradeIns: [], totals: { payable: { amount: '2999.00' } } });
});
