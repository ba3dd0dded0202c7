import { type House, openHouse, run } from './house';

/** The order history reads from three subgraphs, with few statements whatever there is in it. */
let house: House;
beforeAll(async () => {
  house = await openHouse('local');
});
afterAll(() => house.close());

const history = `{ me { id displayName orders(first: 10) { totalCount pageInfo { hasNextPage endCursor }
  edges { node { id number state placedAt totals { payable { amount currencyCode } }
    lines { id name quantity total { amount } variant { id sku product { id slug name } } } } } } } }`;

interface Me {
  orders: { edges: { node: { lines: { variant: { sku: string; product: { slug: string } } }[] } }[] };
}

const statements = (): number => ['catalog', 'members', 'orders'].reduce((sum, name) => sum + house.subgraph(name).db.statements, 0);

test('a member’s orders with their lines and products cost three statements, the session among them, however many they are', async () => {
  const member = { authorization: `Bearer ${await house.signIn('13900000001')}` };
  const address = await run<{ id: string }>(house, 'addAddress', { address: { recipient: '收货人', phone: '13900000001', district: '310104', detail: '演示路 1 号' } }, '... on Address { id }', member);
  const order = async (...skus: string[]) => {
    for (const sku of skus) await run(house, 'addCartLine', { variant: house.variants.get(sku), quantity: 1 }, '', member);
    const { data } = await house.ask<{ checkout: { quote: string } }>('query($address: ID) { checkout(address: $address) { quote } }', { address: address.id }, member);
    await run(house, 'placeOrder', { address: address.id, quote: data!.checkout.quote }, '', member);
  };
  const look = async () => {
    const looks: { sent: number; lines: string[][] }[] = [];
    for (let times = 0; times < 5; times += 1) {
      const before = statements();
      const { data, errors } = await house.ask<{ me: Me }>(history, {}, member);
      expect(errors).toBeUndefined();
      looks.push({ sent: statements() - before, lines: data!.me.orders.edges.map(({ node }) => node.lines.map(({ variant }) => `${variant.sku} ${variant.product.slug}`).sort()) });
    }
    // The first reads what is kept, and events are delivered meanwhile: that only adds.
    return looks.reduce((least, each) => (each.sent < least.sent ? each : least));
  };
  const [white, grey, fridge] = ['QB-KFR35-W quiet-split-air-conditioner', 'QB-KFR35-G quiet-split-air-conditioner', 'QB-BC508-W'];
  await order('QB-KFR35-W');
  expect(await look()).toEqual({ sent: 3, lines: [[white]] });
  await order('QB-KFR35-W', 'QB-KFR35-G', 'QB-BC508-W');
  await order('QB-KFR35-W');
  expect(await look()).toEqual({ sent: 3, lines: [[white], [expect.stringContaining(fridge), grey, white], [white]] });
});
