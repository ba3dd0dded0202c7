import { newId } from '@tonglu/kit';
import { type Buyer, Shop } from './shop';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());

test('two hundred buyers of fifty units: fifty orders, a hundred and fifty clear refusals, no error', async () => {
  const units = 50;
  const { sofa } = shop.variants;
  await shop.receive(sofa, units);
  const buyers = await shop.buyers(200);
  const ready: { buyer: Buyer; input: { address: string; quote: string } }[] = [];
  for (let start = 0; start < buyers.length; start += 20) {
    ready.push(...(await Promise.all(buyers.slice(start, start + 20).map(async (buyer) => ({ buyer, input: await shop.readyToOrder(buyer, [{ variant: sofa, quantity: 1 }]) })))));
  }

  const answers = await Promise.all(ready.map(({ buyer, input }) => shop.placeOrder(buyer.actor, { ...input, idempotencyKey: newId() })));

  const placed = answers.filter(({ __typename }) => __typename === 'Order');
  const refused = answers.filter(({ __typename }) => __typename === 'Refusal');
  expect(placed).toHaveLength(units);
  expect(new Set(placed.map(({ number }) => number)).size).toBe(units);
  expect(refused).toHaveLength(buyers.length - units);
  expect(new Set(refused.flatMap(({ problems }) => problems.map(({ code, available }) => `${code} ${available}`)))).toEqual(new Set(['OUT_OF_STOCK 0']));
  expect(await shop.stock(sofa)).toEqual({ onHand: units, reserved: units });
  // Who was refused keeps the cart, to try something else.
  const refusedBuyer = ready[answers.findIndex(({ __typename }) => __typename === 'Refusal')].buyer;
  expect((await shop.cart(refusedBuyer.actor)).quantity).toBe(1);
}, 60_000);
