import { createServer, type Server, type Socket } from 'node:net';
import { Client } from 'pg';
import { codesOf } from './open-door';
import { type House, openHouse, run } from './house';

/** What the mall's frame and a product page ask, all subgraphs at once. */
const page = `{
  products(first: 4) { totalCount edges { node { name variants { sku price { amount { amount } } availability { state } } } } }
  categories { name }
  cart { quantity }
  me { displayName orders(first: 3) { totalCount } }
}`;
interface Page {
  products: { totalCount: number; edges: { node: { name: string; variants: { price: object | null; availability: object | null }[] } }[] } | null;
  categories: object[] | null;
  cart: object | null;
  me: { displayName: string; orders: object | null } | null;
}

const visitor = { 'x-tonglu-visitor': 'visitor-during-an-outage-0123' };

async function inTime(house: House, headers: Record<string, string> = visitor) {
  const begun = Date.now();
  const answer = await house.ask<Page>(page, {}, headers);
  expect(Date.now() - begun).toBeLessThan(3_000);
  expect(answer.status).toBe(200);
  expect(answer.text).not.toMatch(/catalog|members|orders at|127\.0\.0\.1|lock|timeout|ECONN/);
  return answer;
}

describe('in one process, where tables stand still', () => {
  let house: House;
  let vandal: Client;
  let member: Record<string, string>;
  beforeAll(async () => {
    house = await openHouse('local');
    vandal = new Client({ connectionString: house.subgraph('orders').db.options.url });
    await vandal.connect();
    member = { ...visitor, authorization: `Bearer ${await house.signIn('13900000021')}` };
  });
  afterAll(async () => {
    await vandal.end();
    await house.close();
  });
  afterEach(() => vandal.query('rollback'));
  const freeze = (tables: string) => vandal.query(`begin; lock table ${tables} in access exclusive mode`);

  test('nothing is missing as long as all is well', async () => {
    const { data, errors } = await inTime(house, member);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ cart: { quantity: 0 }, me: { orders: { totalCount: 0 } } });
  });

  test('orders: products, prices, categories and the member stand', async () => {
    await freeze('orders.cart, orders.stock_item, orders.sales_order');
    const answer = await inTime(house, member);
    expect(answer.data?.products?.totalCount).toBeGreaterThan(0);
    expect(answer.data?.products?.edges[0].node.variants[0]).toMatchObject({ price: { amount: {} }, availability: null });
    expect(answer.data?.categories).not.toHaveLength(0);
    expect(answer.data).toMatchObject({ cart: null, me: { orders: null } });
    expect(new Set(codesOf(answer))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
  });

  test('catalog: the cart’s quantity and the member stand', async () => {
    await freeze('catalog.product, catalog.variant, catalog.category, catalog.shelf_version');
    const answer = await inTime(house, member);
    expect(answer.data).toMatchObject({ products: null, cart: { quantity: 0 }, me: { orders: { totalCount: 0 } } });
  });

  test('members: the shop stands, and nobody is sent to sign in again', async () => {
    await freeze('members.session, members.member');
    const answer = await inTime(house, member);
    expect(answer.data?.products?.totalCount).toBeGreaterThan(0);
    expect(codesOf(answer)).not.toContain('UNAUTHENTICATED');
  });

  test('then everything is back', async () => {
    expect((await inTime(house, member)).errors).toBeUndefined();
  });
});

describe('on several machines, where one', () => {
  let house: House;
  let hole: Server;
  const swallowed: Socket[] = [];
  beforeAll(async () => {
    // Takes connections and never answers.
    hole = createServer((socket) => void swallowed.push(socket));
    await new Promise<void>((resolve) => hole.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    for (const socket of swallowed) socket.destroy();
    await new Promise((resolve) => hole.close(resolve));
  });
  afterEach(() => house.close());

  const expectTheRest = async (): Promise<void> => {
    const answer = await inTime(house);
    expect(answer.data?.products?.totalCount).toBeGreaterThan(0);
    expect(answer.data).toMatchObject({ cart: null, me: null });
    expect(codesOf(answer)).toContain('SUBGRAPH_UNAVAILABLE');
    const refused = await house.ask('mutation($input: AddCartLineInput!) { addCartLine(input: $input) { __typename } }', { input: { variant: 'x', quantity: 1, idempotencyKey: 'an-outage-key' } }, visitor);
    expect(codesOf(refused)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  };

  test('is not there: the rest stands', async () => {
    house = await openHouse('alone', { instead: { orders: 'http://127.0.0.1:1' } });
    await expectTheRest();
  });

  test('takes requests and never answers: the rest stands', async () => {
    const { port } = hole.address() as { port: number };
    house = await openHouse('alone', { instead: { orders: `http://127.0.0.1:${port}` }, patience: { mutation: 2_900 } });
    await expectTheRest();
  }, 30_000);
});

test('many buyers at once: each gets an answer, none an error', async () => {
  const house = await openHouse('local', { stock: 50 });
  const variant = house.variants.get('QB-KFR35-W');
  const answers = await Promise.all(
    Array.from({ length: 150 }, (_each, index) => run<{ __typename: string }>(house, 'addCartLine', { variant, quantity: 1 }, '', { 'x-tonglu-visitor': `buyer-in-a-rush-${String(index).padStart(8, '0')}` })),
  );
  expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['Cart']));
  await house.close();
}, 60_000);
