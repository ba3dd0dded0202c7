import { newId } from '@tonglu/kit';
import { Shop } from './shop';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());

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

test('the same key fifty times at once places one order; other input on it is refused', async () => {
  const buyer = await shop.buyer();
  await shop.receive(shop.variants.sofa, 60);
  const input = { ...(await shop.readyToOrder(buyer, [{ variant: shop.variants.sofa, quantity: 1 }])), idempotencyKey: newId() };
  const answers = await Promise.all(Array.from({ length: 50 }, () => shop.placeOrder(buyer.actor, input)));
  expect(new Set(answers.map(({ number }) => number)).size).toBe(1);
  expect(answers[0].number).toMatch(/^SO-/);
  expect(await shop.stock(shop.variants.sofa)).toEqual({ onHand: 60, reserved: 1 });
  const other = await shop.placeOrder(buyer.actor, { ...input, note: 'something else' });
  expect(other.problems.map(({ code }) => code)).toEqual(['IDEMPOTENCY_CONFLICT']);
});
