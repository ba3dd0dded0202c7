import { RemoteSubgraph, encodeCall, signedHeaders } from '@tonglu/kit';
import { callAs, editorPhone, type House, openHouse, run, type Topology, until } from './house';

interface Cart {
  quantity: number;
  totals: { payable: { amount: string } };
}
interface Order {
  id: string;
  number: string;
  state: string;
  totals: { payable: { amount: string }; paid: { amount: string } };
}

const orderFields = 'id number state totals { payable { amount } paid { amount } } timeline { kind } lines { quantity total { amount } variant { name sku product { name } availability { state } } }';

describe.each<Topology>(['local', 'alone'])('the house, subgraphs %s', (topology) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(topology);
  });
  afterAll(() => house.close());

  test('a newcomer finds a product, signs in with the cart, buys, and pays; the price is one, to the fen', async () => {
    const visitor = { 'x-tonglu-visitor': `visitor-of-${topology}-0123456789` };

    const page = await house.ask<{ product: { name: string; category: { name: string }; variants: { id: string; sku: string; price: { amount: { amount: string } }; availability: { state: string; available: number } }[] } }>(
      `{ product(slug: "quiet-split-air-conditioner") { name category { name } variants { id sku price { amount { amount } } availability(district: "310104") { state available } } } }`,
      {},
      visitor,
    );
    expect(page.errors).toBeUndefined();
    const variant = page.data!.product.variants.find(({ sku }) => sku === 'QB-KFR35-W')!;
    expect(variant).toMatchObject({ price: { amount: { amount: '2999.00' } }, availability: { state: 'IN_STOCK', available: 20 } });

    const cart = await run<Cart>(house, 'addCartLine', { variant: variant.id, quantity: 2 }, '... on Cart { quantity totals { payable { amount } } }', visitor);
    expect(cart).toMatchObject({ quantity: 2, totals: { payable: { amount: '5998.00' } } });

    const token = await house.signIn('13900000001');
    const member = { authorization: `Bearer ${token}`, ...visitor };
    const merged = await run<Cart>(house, 'mergeCart', { visitor: visitor['x-tonglu-visitor'] }, '... on Cart { quantity }', member);
    expect(merged).toMatchObject({ __typename: 'Cart', quantity: 2 });

    const address = await run<{ id: string }>(house, 'addAddress', { address: { recipient: '收货人', phone: '13900000001', district: '310104', detail: '演示路 1 号' } }, '... on Address { id formatted }', member);
    const checkout = await house.ask<{ checkout: { quote: string; totals: { payable: { amount: string } }; problems: unknown[] } }>(`query($address: ID) { checkout(address: $address) { quote totals { payable { amount } } problems { code message } } }`, { address: address.id }, member);
    expect(checkout.errors).toBeUndefined();
    expect(checkout.data!.checkout).toMatchObject({ totals: { payable: { amount: '5998.00' } }, problems: [] });

    const order = await run<Order>(house, 'placeOrder', { address: address.id, quote: checkout.data!.checkout.quote }, `... on Order { ${orderFields} }`, member);
    expect(order).toMatchObject({ __typename: 'Order', state: 'AWAITING_PAYMENT', totals: { payable: { amount: '5998.00' } } });
    const payment = await run<{ number: string; cashierUrl: string }>(house, 'startPayment', { order: order.id }, '... on Payment { number cashierUrl amount { amount } }', member);
    expect(payment).toMatchObject({ __typename: 'Payment', amount: { amount: '5998.00' } });

    // The provider's webhook comes in through the gateway's door.
    await house.pay(payment.number);
    const paid = await until(async () => {
      const { data } = await house.ask<{ order: Order }>(`query($number: String!) { order(number: $number) { ${orderFields} } }`, { number: order.number }, member);
      return data?.order.state === 'PAID' ? data.order : undefined;
    });
    expect(paid).toMatchObject({ totals: { paid: { amount: '5998.00' } }, lines: [{ quantity: 2, variant: { sku: 'QB-KFR35-W', product: { name: '静眠壁挂空调' } } }] });

    const mine = await house.ask<{ me: { orders: { totalCount: number; edges: { node: Order }[] } } }>('{ me { phone orders(first: 5) { totalCount edges { node { number state } } } } }', {}, member);
    expect(mine.data!.me).toMatchObject({ phone: '139****0001', orders: { totalCount: 1, edges: [{ node: { number: order.number, state: 'PAID' } }] } });

    const other = { authorization: `Bearer ${await house.signIn('13900000002')}` };
    expect((await house.ask('query($number: String!) { order(number: $number) { id } }', { number: order.number }, other)).data).toEqual({ order: null });

    await run(house, 'signOut', {}, '... on SignedOut { at }', member);
    expect((await house.ask('{ me { id } }', {}, member)).data).toEqual({ me: null });
  });

  test('bad input is refused naming the field, in the reader’s language', async () => {
    const refusal = await run<{ problems: { code: string; path: string[]; message: string }[] }>(house, 'requestSignInCode', { phone: '12' }, '', { 'accept-language': 'en' });
    expect(refusal).toMatchObject({ __typename: 'Refusal', problems: [{ code: 'INVALID_INPUT', path: ['input', 'phone'] }] });
    expect(refusal.problems[0].message).toMatch(/[a-z]/i);
  });

  test('the catalogue goes out as a file and comes back in; shoppers may do neither', async () => {
    const editor = { authorization: `Bearer ${await house.signIn(editorPhone)}` };
    const answer = await fetch(`${house.url}/catalog/exports?format=xlsx`, { headers: editor });
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, expect.stringMatching(/^attachment; filename="products-[-\d]{10}\.xlsx"$/)]);
    const sent = await house.post('/catalog/imports?name=back.xlsx', new Uint8Array(await answer.arrayBuffer()), { ...editor, 'content-type': 'application/octet-stream' });
    expect(sent.status).toBe(201);
    const { upload } = JSON.parse(sent.text) as { upload: string };
    expect(await run(house, 'startImport', { upload }, '... on ImportRun { state }', editor)).toMatchObject({ __typename: 'ImportRun' });
    const report = await until(async () => {
      const { data } = await house.ask<{ importRun: { state: string; report: object | null } }>('query($upload: ID!) { importRun(upload: $upload) { state report { created updated unchanged rejected { reason } } } }', { upload }, editor);
      return data?.importRun.report ?? undefined;
    });
    expect(report).toMatchObject({ created: 0, updated: 0, rejected: [] });
    expect((await fetch(`${house.url}/catalog/exports`)).status).toBe(401);
    expect((await house.post('/catalog/imports?name=a.csv', 'a,b', {})).status).toBe(401);
  });

  test('a forged webhook is turned away', async () => {
    expect((await house.post('/orders/payment-provider', { type: 'payment.captured' })).status).toBe(401);
  });
});

describe('a subgraph alone', () => {
  let house: House;
  const path = '/graphql';
  const body = JSON.stringify({ query: '{ __typename }' });
  const call = encodeCall(callAs('gateway'));
  const send = (headers: Record<string, string>, content = body) => fetch(new URL(path, house.subgraphUrls.get('members')), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: content });
  const signed = (secret: string, now?: number) => ({ 'x-tonglu-call': call, ...signedHeaders(secret, { method: 'POST', path, call, body }, now) });
  const secret = 'the secret of a house under test';

  beforeAll(async () => {
    house = await openHouse('alone');
  });
  afterAll(() => house.close());

  test('answers a neighbour once', async () => {
    const headers = signed(secret);
    expect((await send(headers)).status).toBe(200);
    const replay = await send(headers);
    expect([replay.status, await replay.text()]).toEqual([401, 'replayed']);
  });

  test.each([
    ['no signature', () => ({}), 'unsigned'],
    ['another secret', () => signed('not the secret of this house'), 'forged'],
    ['an old signature', () => signed(secret, Date.now() - 120_000), 'old'],
    ['another call under the signature', () => ({ ...signed(secret), 'x-tonglu-call': encodeCall({ ...callAs('orders') }) }), 'forged'],
  ])('turns away %s', async (_what, headers, reason) => {
    const answer = await send(headers() as Record<string, string>);
    expect([answer.status, await answer.text()]).toEqual([401, reason]);
  });

  test('turns away another body under the signature', async () => {
    expect((await send(signed(secret), JSON.stringify({ query: '{ session(tokenDigest: "x") { memberId } }' }))).status).toBe(401);
  });

  test('does not believe a gateway with another secret', async () => {
    const stranger = new RemoteSubgraph('members', house.subgraphUrls.get('members') ?? '', 'not the secret of this house');
    await expect(stranger.execute({ query: '{ __typename }' }, callAs('gateway'))).rejects.toThrow('401');
    await stranger.close();
  });
});
