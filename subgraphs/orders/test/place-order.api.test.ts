import { type CatalogContext, seedPromotions } from '@tonglu/catalog';
import { newId, sealJson } from '@tonglu/kit';
import { memberActor } from '@tonglu/kit/testing';
import { brokenStock } from './broken-stock';
import { type Buyer, Shop } from './shop';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open();
  await shop.receive(shop.variants.sofa, 100);
});
afterAll(async () => {
  expect(await brokenStock(shop.orders.db)).toEqual([]);
  await shop.close();
});

const oneSofa = () => [{ variant: shop.variants.sofa, quantity: 1 }];

/** Nothing was written, and the cart is as it was. */
async function expectNothingDone(buyer: Buyer): Promise<void> {
  const [{ count }] = await shop.orders.db.rows<{ count: number }>('select count(*)::int as count from sales_order where member_id = $1', [buyer.actor.memberId]);
  expect(count).toBe(0);
  expect((await shop.cart(buyer.actor)).quantity).toBeGreaterThan(0);
}

test('what was shown is charged, held and written down; the cart is empty', async () => {
  const buyer = await shop.buyer();
  const { airConditioner, filter } = shop.variants;
  await shop.receive(airConditioner, 3);
  await shop.receive(filter, 10);
  const order = await shop.order(buyer, [{ variant: airConditioner, quantity: 2 }, { variant: filter, quantity: 1 }]);
  expect(order).toMatchObject({
    __typename: 'Order',
    number: expect.stringMatching(/^SO-\d{8}-\d{6}$/),
    state: 'AWAITING_PAYMENT',
    canPay: true,
    canCancel: true,
    lines: [
      { sku: 'AC-1', quantity: 2, unitPrice: { amount: '3299.00' }, total: { amount: '6598.00' }, allocations: [{ quantity: 2, warehouse: { code: 'WH-FOSHAN' } }] },
      { sku: 'FILTER-1', quantity: 1, unitPrice: { amount: '99.50' }, total: { amount: '99.50' } },
    ],
    totals: { items: { amount: '6697.50' }, freight: { amount: '0.00' }, payable: { amount: '6697.50' }, paid: { amount: '0.00' } },
    deliveryAddress: { recipient: '演示收货人', formatted: expect.stringContaining('体育西路 1 号') },
    timeline: [{ kind: 'PLACED', note: null }],
  });
  expect(await shop.stock(airConditioner)).toEqual({ onHand: 3, reserved: 2 });
  expect((await shop.cart(buyer.actor)).lines).toEqual([]);
});

test('an order that costs nothing is paid when it is placed: its stock is its own, and nothing cancels it', async () => {
  const buyer = await shop.buyer();
  const { airConditioner } = shop.variants;
  const catalog = shop.graph.subgraph('catalog');
  await seedPromotions(catalog.context() as CatalogContext, {
    groups: [],
    promotions: [{ code: 'ON-US', kind: 'DISCOUNT', name: { 'zh-CN': '白送', en: 'On us' }, phase: 'ITEM', conditions: { items: { skus: ['AC-1'] } }, effects: [{ kind: 'PERCENT_OFF', percent: 10_000 }] }],
  });
  await shop.receive(airConditioner, 1);
  const order = await shop.order(buyer, [{ variant: airConditioner, quantity: 1 }]);
  await catalog.db.write(`update promotion set status = 'ENDED', ended_at = now() where code = 'ON-US'`);
  expect(order).toMatchObject({ __typename: 'Order', state: 'PAID', canPay: false, canCancel: false, totals: { payable: { amount: '0.00' }, paid: { amount: '0.00' } } });
  expect(order.timeline.map(({ kind }) => kind)).toEqual(['PLACED', 'PAID']);
  const [held] = await shop.orders.db.rows<{ state: string }>('select r.state from reservation r join order_line l on l.id = r.order_line_id where l.order_id = $1', [order.id]);
  expect(held.state).toBe('COMMITTED');
});

test('freight is charged as it was shown', async () => {
  const buyer = await shop.buyer();
  const order = await shop.order(buyer, [{ variant: shop.variants.filter, quantity: 1 }]);
  expect(order.totals).toMatchObject({ items: { amount: '99.50' }, freight: { amount: '15.00' }, payable: { amount: '114.50' } });
});

test('the same key fifty times at once places one order; other input on it is refused', async () => {
  const buyer = await shop.buyer();
  const before = await shop.stock(shop.variants.sofa);
  const input = { ...(await shop.readyToOrder(buyer, oneSofa())), idempotencyKey: newId() };
  const answers = await Promise.all(Array.from({ length: 50 }, () => shop.placeOrder(buyer.actor, input)));
  expect(new Set(answers.map(({ number }) => number)).size).toBe(1);
  expect(answers[0].number).toMatch(/^SO-/);
  expect((await shop.stock(shop.variants.sofa)).reserved - before.reserved).toBe(1);
  const other = await shop.placeOrder(buyer.actor, { ...input, note: 'something else' });
  expect(other.problems.map(({ code }) => code)).toEqual(['IDEMPOTENCY_CONFLICT']);
});

test('a repeat long after is answered with the order, though the quote has expired and the cart is empty', async () => {
  const buyer = await shop.buyer();
  const input = { ...(await shop.readyToOrder(buyer, oneSofa())), idempotencyKey: newId() };
  const order = await shop.placeOrder(buyer.actor, input);
  shop.clock.advance({ hours: 2 });
  expect((await shop.placeOrder(buyer.actor, input)).id).toBe(order.id);
});

test('ten keys at once on one cart place one order', async () => {
  const buyer = await shop.buyer();
  const input = await shop.readyToOrder(buyer, oneSofa());
  const answers = await Promise.all(Array.from({ length: 10 }, () => shop.placeOrder(buyer.actor, input)));
  expect(answers.filter(({ __typename }) => __typename === 'Order')).toHaveLength(1);
  expect(new Set(answers.flatMap(({ problems = [] }) => problems.map(({ message }) => message)))).toEqual(new Set(['Your cart is empty']));
});

test('a price that changed meanwhile is not charged: the buyer is told the new amount', async () => {
  const buyer = await shop.buyer();
  const input = await shop.readyToOrder(buyer, oneSofa());
  await shop.setPrice('SOFA-1', '4399.00');
  const refused = await shop.placeOrder(buyer.actor, input);
  expect(refused.problems).toMatchObject([{ code: 'QUOTE_CHANGED', path: ['input', 'quote'], payable: { amount: '4399.00' } }]);
  await expectNothingDone(buyer);
  const { quote } = await shop.checkout(buyer.actor, buyer.address);
  expect((await shop.placeOrder(buyer.actor, { ...input, quote: quote! })).totals.payable.amount).toBe('4399.00');
});

test('a cart that changed meanwhile, or a quote that expired, must be looked at again', async () => {
  const buyer = await shop.buyer();
  const input = await shop.readyToOrder(buyer, oneSofa());
  await shop.addCartLine(buyer.actor, oneSofa()[0]);
  expect((await shop.placeOrder(buyer.actor, input)).problems).toMatchObject([{ code: 'QUOTE_CHANGED', payable: { amount: '8798.00' } }]);
  const { quote } = await shop.checkout(buyer.actor, buyer.address);
  shop.clock.advance({ hours: 1 });
  expect((await shop.placeOrder(buyer.actor, { ...input, quote: quote! })).problems).toMatchObject([{ code: 'QUOTE_CHANGED', payable: { amount: '8798.00' } }]);
  await expectNothingDone(buyer);
});

test('a quote that is not catalog’s, or another purpose’s, is refused', async () => {
  const buyer = await shop.buyer();
  const { quote } = await shop.readyToOrder(buyer, oneSofa());
  const [payload, signature] = quote.split('.');
  const cheap = { ...(JSON.parse(Buffer.from(payload, 'base64url').toString()) as { totals: object }), totals: { items: '1', discount: '0', freight: '0', payable: '1' } };
  const forgeries = ['', 'x', 'x.y', `${payload}.${signature.slice(1)}`, `${Buffer.from(JSON.stringify(cheap)).toString('base64url')}.${signature}`, sealJson(shop.context.settings.secret, 'session', cheap)];
  for (const forged of forgeries) {
    const refused = await shop.placeOrder(buyer.actor, { address: buyer.address, quote: forged });
    expect(refused.problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'quote'] }]);
  }
  await expectNothingDone(buyer);
});

test('another’s address is answered like one that never was', async () => {
  const [buyer, other] = await shop.buyers(2);
  const input = await shop.readyToOrder(buyer, oneSofa());
  for (const address of [other.address, newId(), 'x']) {
    const refused = await shop.placeOrder(buyer.actor, { ...input, address });
    expect(refused.problems).toEqual([{ code: 'NOT_FOUND', path: ['input', 'address'], message: 'Not found' }]);
    expect(await shop.checkout(buyer.actor, address)).toMatchObject({ address: null, problems: [{ code: 'NOT_FOUND', path: ['address'] }] });
  }
  expect((await shop.checkout(buyer.actor, buyer.address)).address?.formatted).toContain('体育西路');
  await expectNothingDone(buyer);
});

test('a note that is too long is refused, a short one is kept', async () => {
  const buyer = await shop.buyer();
  const input = await shop.readyToOrder(buyer, oneSofa());
  expect((await shop.placeOrder(buyer.actor, { ...input, note: '长'.repeat(201) })).problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'note'] }]);
  const order = await shop.placeOrder(buyer.actor, { ...input, note: '请工作日送货' });
  const { data } = await shop.ask<{ order: { note: string } }>('query($number: String!) { order(number: $number) { note } }', { number: order.number }, buyer.actor);
  expect(data.order.note).toBe('请工作日送货');
});

test('all that is missing is named, and nothing is half-taken', async () => {
  const buyer = await shop.buyer();
  const input = await shop.readyToOrder(buyer, [...oneSofa(), { variant: shop.variants.filter, quantity: 90 }, { variant: shop.variants.airConditioner, quantity: 50 }]);
  const before = await shop.stock(shop.variants.sofa);
  const refused = await shop.placeOrder(buyer.actor, input);
  expect(refused.problems).toMatchObject([{ code: 'OUT_OF_STOCK', available: 8 }, { code: 'OUT_OF_STOCK', available: 1 }]);
  expect(await shop.stock(shop.variants.sofa)).toEqual(before);
  await expectNothingDone(buyer);
});

test('what was taken off sale meanwhile is not sold', async () => {
  const buyer = await shop.buyer();
  const input = await shop.readyToOrder(buyer, [{ variant: shop.variants.airConditioner, quantity: 1 }]);
  await shop.withdraw('AC-1');
  expect((await shop.placeOrder(buyer.actor, input)).problems).toMatchObject([{ code: 'NOT_FOR_SALE' }]);
  await expectNothingDone(buyer);
});

test('only members place orders', async () => {
  const { actor } = shop.visitor();
  await expect(shop.placeOrder(actor, { address: newId(), quote: 'x' })).rejects.toThrow('Sign in first');
  expect((await shop.placeOrder(memberActor(newId()), { address: newId(), quote: 'x' })).problems).toMatchObject([{ path: ['input', 'quote'] }]);
});

test('while catalog or members is silent an order is refused for now, not half-placed', async () => {
  const buyer = await shop.buyer();
  const input = await shop.readyToOrder(buyer, oneSofa());
  for (const [name, code] of [['catalog', 'PRICES_UNAVAILABLE'], ['members', 'ADDRESSES_UNAVAILABLE']]) {
    const neighbour = shop.graph.neighbours.get(name)!;
    shop.graph.neighbours.set(name, { ...neighbour, execute: () => Promise.reject(new Error('connection refused')) });
    expect((await shop.placeOrder(buyer.actor, input)).problems).toMatchObject([{ code }]);
    shop.graph.neighbours.set(name, neighbour);
  }
  await expectNothingDone(buyer);
  expect((await shop.placeOrder(buyer.actor, input)).__typename).toBe('Order');
});
