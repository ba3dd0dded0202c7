import { type CatalogContext, seedCatalog, seedPromotions } from '@tonglu/catalog';
import { newId, openJson, transact } from '@tonglu/kit';
import { markOrderPaid } from '../src/order/settle-order';
import { brokenStock } from './broken-stock';
import { type Buyer, type OrderSeen, Shop } from './shop';

const name = (text: string) => ({ 'zh-CN': text, en: text });
let shop: Shop;
let cup: string;
let fit: string;

beforeAll(async () => {
  shop = await Shop.open();
  const catalog = shop.graph.subgraph('catalog').context() as CatalogContext;
  const { variantIds } = await seedCatalog(catalog, {
    brands: [],
    categories: [],
    products: [
      { code: 'CUP', name: name('Cup'), brand: 'qingbo', category: 'home', variants: [{ sku: 'CUP-1', name: name('blue'), options: [{ code: 'colour', name: name('Colour'), value: name('blue') }] }] },
      { code: 'FIT', name: name('Installation'), kind: 'SERVICE', brand: 'qingbo', category: 'home', variants: [{ sku: 'FIT-1', name: name('once'), basePrice: 180_00 }] },
    ],
  });
  shop.know(variantIds);
  cup = variantIds.get('CUP-1')!;
  fit = variantIds.get('FIT-1')!;
  await seedPromotions(catalog, {
    groups: [],
    promotions: [
      { code: 'CUP-ALONG', kind: 'GIFT', name: name('A cup along'), phase: 'REWARD', conditions: { items: { skus: ['SOFA-1'] } }, effects: [{ kind: 'GIFT', sku: 'CUP-1', quantity: 1, everyPieces: 1 }] },
      { code: 'FIT-FREE', kind: 'FREE_INSTALLATION', name: name('Free installation'), phase: 'ITEM', conditions: { items: { skus: ['AC-1'] } }, effects: [{ kind: 'FREE_SERVICE', sku: 'FIT-1' }] },
      { code: 'FILTER-ALONG', kind: 'GIFT', name: name('A filter along'), phase: 'REWARD', conditions: { items: { skus: ['FILTER-1'] } }, effects: [{ kind: 'GIFT', sku: 'FILTER-1', quantity: 1, everyPieces: 2 }] },
    ],
  });
});
afterAll(() => shop.close());
afterEach(async () => expect(await brokenStock(shop.orders.db)).toEqual([]));

interface Gift {
  sku: string;
  quantity: number;
  available: boolean;
  message: string | null;
}
const giftFields = 'gifts { sku quantity available message }';
const checkout = async ({ actor, address }: Buyer) =>
  (await shop.ask<{ checkout: { quote: string; offers: { gifts: Gift[] } } }>(`query($address: ID) { checkout(address: $address) { quote offers { ${giftFields} } } }`, { address }, actor)).data.checkout;
const giftsInCart = async ({ actor }: Buyer, locale: 'zh-CN' | 'en' = 'en') => (await shop.ask<{ cart: { offers: { gifts: Gift[] } } }>(`{ cart { offers { ${giftFields} } } }`, {}, actor, locale)).data.cart.offers.gifts;
const seen = async ({ number }: OrderSeen, { actor }: Buyer) =>
  (await shop.ask<{ order: { promotions: { code: string }[]; gifts: { sku: string; available: boolean }[]; services: { sku: string }[]; lines: { sku: string; quantity: number; promotion: string | null; unitPrice: { amount: string }; netTotal: { amount: string }; allocations: { quantity: number }[] }[] } }>(
    'query($number: String!) { order(number: $number) { promotions { code } gifts { sku available } services { sku } lines { sku quantity promotion unitPrice { amount } netTotal { amount } allocations { quantity } } } }', { number }, actor,
  )).data.order;
const place = (buyer: Buyer, quote: string) => shop.placeOrder(buyer.actor, { address: buyer.address, quote });
const gone = { sku: 'CUP-1', quantity: 1, available: false, message: 'This gift is gone' };

test('a gift is a line of the order at nothing, with its promotion and its stock, and goes back with it', async () => {
  const { sofa } = shop.variants;
  await shop.receive(sofa, 5);
  await shop.receive(cup, 5);
  const buyer = await shop.buyer();
  const order = await shop.order(buyer, [{ variant: sofa, quantity: 2 }]);
  expect(order.totals.payable.amount).toBe('9000.00');
  expect(await seen(order, buyer)).toMatchObject({
    gifts: [{ sku: 'CUP-1', available: true }],
    lines: [
      { sku: 'SOFA-1', quantity: 2, promotion: null },
      { sku: 'CUP-1', quantity: 2, promotion: 'CUP-ALONG', unitPrice: { amount: '0.00' }, netTotal: { amount: '0.00' }, allocations: [{ quantity: 2 }] },
    ],
  });
  expect(await shop.stock(cup)).toEqual({ onHand: 5, reserved: 2 });
  await shop.cancelOrder(buyer.actor, { order: order.id });
  expect(await shop.stock(cup)).toEqual({ onHand: 5, reserved: 0 });
});

test('what was given away does not count as sold', async () => {
  const buyer = await shop.buyer();
  const order = await shop.order(buyer, [{ variant: shop.variants.sofa, quantity: 1 }]);
  await transact(shop.orders.db, (tx) => markOrderPaid(tx, shop.context, order.id));
  const [{ payload }] = await shop.orders.db.rows<{ payload: { lines: object[] } }>(`select payload from outbox where type = 'order.paid' order by id desc limit 1`);
  expect(payload.lines).toEqual([{ variantId: shop.variants.sofa, quantity: 1 }]);
  expect(await shop.orders.db.rows(`select r.state from reservation r join order_line l on l.id = r.order_line_id where l.order_id = $1`, [order.id])).toEqual([{ state: 'COMMITTED' }, { state: 'COMMITTED' }]);
});

test('a gift that is gone is told before; who accepts it buys without it, who was promised it is refused', async () => {
  const { sofa } = shop.variants;
  await shop.receive(sofa, 10);
  const [promised, told] = await shop.buyers(2);
  for (const { actor } of [promised, told]) await shop.addCartLine(actor, { variant: sofa, quantity: 1 });
  const before = await checkout(promised);
  expect(before.offers.gifts).toEqual([{ ...gone, available: true, message: null }]);

  const { onHand, reserved } = await shop.stock(cup);
  const others = await shop.buyers(1);
  await shop.order(others[0], [{ variant: sofa, quantity: onHand - reserved }]);

  expect(await giftsInCart(told)).toEqual([gone]);
  expect((await giftsInCart(told, 'zh-CN'))[0].message).toBe('赠品已送完');
  const sofas = await shop.stock(sofa);
  const refused = await place(promised, before.quote);
  expect(refused.problems).toMatchObject([{ code: 'GIFT_GONE', message: 'The gift “Cup” is gone. Please confirm again', path: ['input', 'quote'] }]);
  expect(await shop.stock(sofa)).toEqual(sofas);

  for (const buyer of [promised, told]) {
    const again = await checkout(buyer);
    expect(again.offers.gifts).toEqual([gone]);
    const order = await place(buyer, again.quote);
    expect(order).toMatchObject({ __typename: 'Order', totals: { payable: { amount: '4500.00' } } });
    expect(await seen(order, buyer)).toMatchObject({ promotions: [], gifts: [], lines: [{ sku: 'SOFA-1' }] });
    // The proof of the price is what catalog sealed.
    const [{ quote }] = await shop.orders.db.rows<{ quote: string }>('select quote from sales_order where id = $1', [order.id]);
    expect(openJson(shop.context.settings.secret, 'quote', quote)).toMatchObject({ totals: { payable: '450000' } });
  }
});

test('shown without the gift, ordered without it, though it came in again meanwhile', async () => {
  const { sofa } = shop.variants;
  await shop.receive(sofa, 1);
  const buyer = await shop.buyer();
  await shop.addCartLine(buyer.actor, { variant: sofa, quantity: 1 });
  const { quote, offers } = await checkout(buyer);
  expect(offers.gifts).toEqual([gone]);
  await shop.receive(cup, 3);
  const order = await place(buyer, quote);
  expect((await seen(order, buyer)).lines).toHaveLength(1);
});

test('what is paid for comes before what is given: the last one is sold, not given away with itself', async () => {
  const { filter } = shop.variants;
  await shop.receive(filter, 2);
  const buyer = await shop.buyer();
  await shop.addCartLine(buyer.actor, { variant: filter, quantity: 2 });
  const { quote, offers } = await checkout(buyer);
  expect(offers.gifts).toMatchObject([{ sku: 'FILTER-1', available: false }]);
  expect((await place(buyer, quote)).__typename).toBe('Order');
});

test('a free service is a line at nothing and needs no stock; what stands in the cart already comes once', async () => {
  const { airConditioner } = shop.variants;
  await shop.receive(airConditioner, 5);
  const [one, other] = await shop.buyers(2);
  const order = await shop.order(one, [{ variant: airConditioner, quantity: 2 }]);
  expect(await seen(order, one)).toMatchObject({ services: [{ sku: 'FIT-1' }], lines: [{ sku: 'AC-1' }, { sku: 'FIT-1', quantity: 2, promotion: 'FIT-FREE', unitPrice: { amount: '0.00' }, allocations: [] }] });
  const withService = await shop.order(other, [{ variant: airConditioner, quantity: 2 }, { variant: fit, quantity: 1 }]);
  const { lines } = await seen(withService, other);
  expect(lines.map(({ sku, quantity, promotion, netTotal }) => [sku, quantity, promotion, netTotal.amount])).toEqual([['AC-1', 2, null, '6598.00'], ['FIT-1', 1, null, '0.00'], ['FIT-1', 1, 'FIT-FREE', '0.00']]);
});

test('a checkout of another shop is no quote of ours', async () => {
  const buyer = await shop.buyer();
  await shop.addCartLine(buyer.actor, { variant: shop.variants.sofa, quantity: 1 });
  const { quote } = await checkout(buyer);
  expect((await place(buyer, `${quote.slice(0, -3)}abc`)).problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'quote'] }]);
});

test('a hundred at once for thirty gifts: thirty go along, the others are told and keep their cart', async () => {
  const { sofa } = shop.variants;
  await shop.receive(sofa, 200);
  const { onHand, reserved } = await shop.stock(cup);
  await shop.receive(cup, 30 - (onHand - reserved));
  const buyers = await shop.buyers(100);
  const ready: { buyer: Buyer; input: { address: string; quote: string } }[] = [];
  for (let start = 0; start < buyers.length; start += 20) {
    ready.push(...(await Promise.all(buyers.slice(start, start + 20).map(async (buyer) => ({ buyer, input: await shop.readyToOrder(buyer, [{ variant: sofa, quantity: 1 }]) })))));
  }
  const place = async ({ buyer, input }: (typeof ready)[number], idempotencyKey = newId()): ReturnType<typeof shop.placeOrder> => {
    const answer = await shop.placeOrder(buyer.actor, { ...input, idempotencyKey });
    return answer.problems?.some(({ code }) => code === 'BUSY') ? place({ buyer, input }, idempotencyKey) : answer;
  };
  const answers = await Promise.all(ready.map((each) => place(each)));
  expect(answers.filter(({ __typename }) => __typename === 'Order')).toHaveLength(30);
  expect(new Set(answers.flatMap(({ problems }) => problems?.map(({ code }) => code) ?? []))).toEqual(new Set(['GIFT_GONE']));
  const rest = await shop.stock(cup);
  expect(rest.onHand - rest.reserved).toBe(0);
}, 120_000);
