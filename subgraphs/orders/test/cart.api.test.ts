import { newId } from '@tonglu/kit';
import { countStatements } from '@tonglu/kit/testing';
import { cartFields, Shop } from './shop';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open();
  await shop.receive(shop.variants.airConditioner, 1_000);
  await shop.receive(shop.variants.filter, 5);
});
afterAll(() => shop.close());

const codes = (refused: { problems: { code: string }[] }): string[] => refused.problems.map(({ code }) => code);

test('a visitor’s cart shows today’s prices, what it sums to, and what cannot be ordered as it stands', async () => {
  const { actor } = shop.visitor();
  await shop.addCartLine(actor, { variant: shop.variants.airConditioner, quantity: 2 });
  const cart = await shop.addCartLine(actor, { variant: shop.variants.filter, quantity: 7 });
  expect(cart).toMatchObject({
    quantity: 9,
    lines: [
      { variant: { id: shop.variants.airConditioner }, quantity: 2, unitPrice: { amount: '3299.00' }, subtotal: { amount: '6598.00' }, problems: [] },
      { quantity: 7, unitPrice: { amount: '99.50' }, problems: [{ code: 'OUT_OF_STOCK', message: 'Not enough in stock: only 5 left', available: 5 }] },
    ],
    totals: { items: { amount: '7294.50' }, payable: { amount: '7294.50' } },
    problems: [],
  });
  expect((await shop.checkout(actor, null)).problems.map(({ code }) => code)).toEqual(['OUT_OF_STOCK']);
  const statements = await countStatements(shop.orders, () => shop.ask(`{ cart { ${cartFields} } }`, {}, actor));
  expect(statements).toBeLessThanOrEqual(2);
});

test('who has chosen nothing has an empty cart', async () => {
  const cart = await shop.cart(shop.visitor().actor);
  expect(cart).toMatchObject({ quantity: 0, lines: [], totals: { payable: { amount: '0.00' } }, problems: [] });
});

test('the same variant added twenty times at once is one line of twenty; the same key twenty times adds one', async () => {
  const { actor } = shop.visitor();
  const variant = shop.variants.airConditioner;
  await Promise.all(Array.from({ length: 20 }, () => shop.addCartLine(actor, { variant, quantity: 1 })));
  expect((await shop.cart(actor)).lines).toMatchObject([{ quantity: 20 }]);
  const idempotencyKey = newId();
  await Promise.all(Array.from({ length: 20 }, () => shop.addCartLine(actor, { variant, quantity: 1, idempotencyKey })));
  expect((await shop.cart(actor)).quantity).toBe(21);
  expect(codes(await shop.addCartLine(actor, { variant, quantity: 2, idempotencyKey }))).toEqual(['IDEMPOTENCY_CONFLICT']);
});

test.each([
  ['no piece', { quantity: 0 }, 'INVALID_INPUT', ['input', 'quantity'], 'The quantity must be at least 1'],
  ['less than none', { quantity: -3 }, 'INVALID_INPUT', ['input', 'quantity'], 'The quantity must be at least 1'],
  ['a hundred', { quantity: 100 }, 'INVALID_INPUT', ['input', 'quantity'], 'At most 99 of each item'],
  ['an unknown variant', { variant: newId() }, 'NOT_FOR_SALE', ['input', 'variant'], 'This item is not for sale at present'],
  ['what is no id', { variant: 'x' }, 'NOT_FOR_SALE', ['input', 'variant'], 'This item is not for sale at present'],
  ['a short key', { idempotencyKey: 'short' }, 'INVALID_INPUT', ['input', 'idempotencyKey'], 'The idempotency key must be 8–128 visible characters'],
])('adding %s is refused, naming field and reason', async (_what, wrong, code, path, message) => {
  const { actor } = shop.visitor();
  const refused = await shop.addCartLine(actor, { variant: shop.variants.airConditioner, quantity: 1, ...wrong });
  expect(refused.problems).toMatchObject([{ code, path, message }]);
  expect((await shop.cart(actor)).lines).toEqual([]);
});

test('a line never passes 99 pieces, a cart never 100 lines', async () => {
  const { actor } = shop.visitor();
  const variant = shop.variants.airConditioner;
  const { id, lines } = await shop.addCartLine(actor, { variant, quantity: 98 });
  expect(codes(await shop.addCartLine(actor, { variant, quantity: 2 }))).toEqual(['INVALID_INPUT']);
  expect(codes(await shop.changeCartLineQuantity(actor, { line: lines[0].id, quantity: 100 }))).toEqual(['INVALID_INPUT']);
  expect((await shop.changeCartLineQuantity(actor, { line: lines[0].id, quantity: 99 })).quantity).toBe(99);
  await shop.orders.db.write(`insert into cart_line (id, cart_id, variant_id, quantity) select gen_random_uuid(), $1, gen_random_uuid(), 1 from generate_series(1, 99)`, [id]);
  const refused = await shop.addCartLine(actor, { variant: shop.variants.filter, quantity: 1 });
  expect(refused.problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'variant'], message: 'A cart holds at most 100 different items' }]);
  expect((await shop.cart(actor)).lines).toHaveLength(100);
});

test('another’s line is answered like one that never was, and stays', async () => {
  const [owner, other] = [shop.visitor().actor, shop.visitor().actor];
  const { lines: [line] } = await shop.addCartLine(owner, { variant: shop.variants.airConditioner, quantity: 2 });
  await shop.addCartLine(other, { variant: shop.variants.airConditioner, quantity: 1 });
  for (const verb of [(id: string) => shop.changeCartLineQuantity(other, { line: id, quantity: 9 }), (id: string) => shop.removeCartLine(other, { line: id })]) {
    const [foreign, missing, nonsense] = [await verb(line.id), await verb(newId()), await verb('x')];
    expect(foreign.problems).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'line'] }]);
    expect(missing).toEqual(foreign);
    expect(nonsense).toEqual(foreign);
  }
  expect((await shop.cart(owner)).quantity).toBe(2);
  expect((await shop.removeCartLine(owner, { line: line.id })).lines).toEqual([]);
});

test('a cart needs somebody to belong to', async () => {
  const refused = await shop.addCartLine({ kind: 'VISITOR', channel: 'MALL', roles: [] }, { variant: shop.variants.airConditioner, quantity: 1 });
  expect(refused.problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['x-tonglu-visitor'] }]);
});

test('what is no longer for sale says so, and keeps the cart from being ordered', async () => {
  const { actor } = shop.visitor();
  await shop.addCartLine(actor, { variant: shop.variants.sofa, quantity: 1 });
  await shop.withdraw('SOFA-1');
  const cart = await shop.cart(actor);
  expect(cart.lines).toMatchObject([{ unitPrice: null, subtotal: null, problems: [{ code: 'NOT_FOR_SALE' }] }]);
  const checkout = await shop.checkout(actor, null);
  expect(checkout).toMatchObject({ quote: null, problems: [{ code: 'NOT_FOR_SALE' }] });
});

describe('signing in', () => {
  test('quantities add up to 99 at most, once, and the visitor’s cart is closed', async () => {
    const { actor } = await shop.buyer();
    const visitor = shop.visitor();
    await shop.addCartLine(actor, { variant: shop.variants.airConditioner, quantity: 60 });
    await shop.addCartLine(visitor.actor, { variant: shop.variants.airConditioner, quantity: 60 });
    await shop.addCartLine(visitor.actor, { variant: shop.variants.filter, quantity: 2 });
    const answers = await Promise.all(Array.from({ length: 10 }, () => shop.mergeCart(actor, { visitor: visitor.token })));
    expect(answers.every(({ __typename }) => __typename === 'Cart')).toBe(true);
    expect((await shop.cart(actor)).lines.map(({ quantity }) => quantity).sort()).toEqual([2, 99]);
    expect((await shop.cart(visitor.actor)).lines).toEqual([]);
  });

  test('nothing is lost or doubled while the visitor goes on choosing', async () => {
    const { actor } = await shop.buyer();
    const visitor = shop.visitor();
    const variant = shop.variants.airConditioner;
    await Promise.all([
      ...Array.from({ length: 10 }, () => shop.addCartLine(visitor.actor, { variant, quantity: 1 })),
      ...Array.from({ length: 5 }, () => shop.mergeCart(actor, { visitor: visitor.token })),
      ...Array.from({ length: 10 }, () => shop.addCartLine(actor, { variant, quantity: 1 })),
    ]);
    await shop.mergeCart(actor, { visitor: visitor.token });
    expect((await shop.cart(actor)).quantity).toBe(20);
  });

  test('two members who know the same visitor’s token get its cart once', async () => {
    const [one, other] = await shop.buyers(2);
    const visitor = shop.visitor();
    await shop.addCartLine(visitor.actor, { variant: shop.variants.airConditioner, quantity: 3 });
    await Promise.all([shop.mergeCart(one.actor, { visitor: visitor.token }), shop.mergeCart(other.actor, { visitor: visitor.token })]);
    expect((await shop.cart(one.actor)).quantity + (await shop.cart(other.actor)).quantity).toBe(3);
  });

  test('the digest of a token is not the token; a token of another length is refused', async () => {
    const { actor } = await shop.buyer();
    const visitor = shop.visitor();
    await shop.addCartLine(visitor.actor, { variant: shop.variants.airConditioner, quantity: 3 });
    await shop.mergeCart(actor, { visitor: visitor.actor.visitor! });
    expect((await shop.cart(actor)).quantity).toBe(0);
    expect((await shop.mergeCart(actor, { visitor: 'short' })).problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'visitor'] }]);
  });
});

test('while catalog is silent the cart stands, without prices, and soon', async () => {
  const { actor } = shop.visitor();
  await shop.addCartLine(actor, { variant: shop.variants.airConditioner, quantity: 2 });
  const catalog = shop.graph.neighbours.get('catalog')!;
  shop.graph.neighbours.set('catalog', { ...catalog, execute: () => new Promise(() => undefined) });
  try {
    const before = Date.now();
    const cart = await shop.cart(actor);
    expect(Date.now() - before).toBeLessThan(3_000);
    expect(cart).toMatchObject({ quantity: 2, lines: [{ unitPrice: null, problems: [] }], totals: null, problems: [{ code: 'PRICES_UNAVAILABLE' }] });
    expect(codes(await shop.addCartLine(actor, { variant: shop.variants.airConditioner, quantity: 1 }))).toEqual(['PRICES_UNAVAILABLE']);
  } finally {
    shop.graph.neighbours.set('catalog', catalog);
  }
});
