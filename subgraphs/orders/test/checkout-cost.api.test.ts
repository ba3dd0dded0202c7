import { countStatements } from '@tonglu/kit/testing';
import { type Buyer, Shop } from './shop';

/** What each step of a checkout asks of the databases, `begin` and `commit` left out: it is the way that everybody who buys goes. */
let shop: Shop;
let buyer: Buyer;
beforeAll(async () => {
  shop = await Shop.open();
  for (const variant of Object.values(shop.variants)) await shop.receive(variant, 10);
  buyer = await shop.buyer();
  const lines = Object.values(shop.variants).map((variant) => ({ variant, quantity: 1 }));
  await shop.order(await shop.buyer(), lines); // what is kept in memory is read
});
afterAll(() => shop.close());

async function statements(work: () => Promise<unknown>): Promise<{ orders: number; catalog: number; members: number }> {
  const [catalog, members] = ['catalog', 'members'].map((name) => shop.graph.subgraph(name));
  const before = [catalog.db.statements, members.db.statements];
  const orders = await countStatements(shop.orders, work);
  return { orders, catalog: catalog.db.statements - before[0], members: members.db.statements - before[1] };
}

const mutate = (field: string, inputType: string, input: object) => shop.ask(`mutation($input: ${inputType}!) { ${field}(input: $input) { __typename } }`, { input }, buyer.actor);

test('a line costs key, cart and line, and a quote; the first one opens the cart; all lines are known for the answer', async () => {
  const { sofa, filter, airConditioner } = shop.variants;
  const add = (variant: string, idempotencyKey: string) => mutate('addCartLine', 'AddCartLineInput', { variant, quantity: 1, idempotencyKey });
  expect(await statements(() => add(sofa, 'cost-add-1'))).toEqual({ orders: 4, catalog: 1, members: 0 });
  expect(await statements(() => add(filter, 'cost-add-2'))).toEqual({ orders: 3, catalog: 1, members: 0 });
  // Who looks at prices and problems has the cart quoted and its stock read.
  expect(await statements(() => shop.addCartLine(buyer.actor, { variant: airConditioner, quantity: 1 }))).toEqual({ orders: 4, catalog: 2, members: 0 });
});

test('the checkout page costs cart and stock, a quote and an address; an order of three lines thirteen, and the same two questions', async () => {
  const before = await shop.orders.db.row<{ count: number }>('select count(*)::int as count from sales_order');
  let quote: string | null = null;
  expect(await statements(async () => ({ quote } = await shop.checkout(buyer.actor, buyer.address)))).toEqual({ orders: 2, catalog: 1, members: 1 });
  const input = { address: buyer.address, quote, idempotencyKey: 'cost-place-1' };
  expect(await statements(() => mutate('placeOrder', 'PlaceOrderInput', input))).toEqual({ orders: 13, catalog: 1, members: 1 });
  expect(await shop.orders.db.row('select count(*)::int as count from sales_order')).toEqual({ count: before!.count + 1 });
});
