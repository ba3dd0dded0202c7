import { type Call, type GraphRequest, newId } from '@tonglu/kit';
import { countStatements, memberActor } from '@tonglu/kit/testing';
import { seedOrders } from '../src/subgraph';
import { Shop } from './shop';

let shop: Shop;
const keeper = memberActor(newId(), { roles: ['STOCK_KEEPER'] });
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());

interface Received {
  __typename: string;
  reference: string;
  lines: number;
  units: number;
  problems: { code: string; message: string; path: string[] }[];
}

const receive = async (input: object, actor = keeper) => {
  const answer = await shop.ask<{ receiveStock: Received }>(
    `mutation($input: ReceiveStockInput!) { receiveStock(input: $input) { __typename ... on StockReceived { reference lines units } ... on Refusal { problems { code message path } } } }`,
    { input: { warehouse: 'WH-FOSHAN', reference: newId(), idempotencyKey: newId(), ...input } },
    actor,
  );
  return { ...answer, received: answer.data?.receiveStock };
};

test('a thousand lines come in at once; lines of the same SKU add up', async () => {
  const { airConditioner } = shop.variants;
  const { received } = await receive({ reference: 'ASN-1', lines: Array.from({ length: 1_000 }, (_, index) => ({ sku: index % 2 ? 'AC-1' : 'FILTER-1', quantity: 2 })) });
  expect(received).toEqual({ __typename: 'StockReceived', reference: 'ASN-1', lines: 1_000, units: 2_000 });
  expect(await shop.stock(airConditioner)).toEqual({ onHand: 1_000, reserved: 0 });
});

test('the same key ten times at once receives once; so does the same paper under other keys', async () => {
  const before = await shop.stock(shop.variants.filter);
  const input = { reference: 'ASN-2', lines: [{ sku: 'SOFA-1', quantity: 5 }], idempotencyKey: newId() };
  const answers = await Promise.all(Array.from({ length: 10 }, () => receive(input)));
  expect(new Set(answers.map(({ received }) => JSON.stringify(received))).size).toBe(1);
  expect((await receive({ ...input, idempotencyKey: newId() })).received.problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'reference'], message: 'This paper has been received before' }]);
  // Nothing of a paper that is refused comes in, not even what is new on it.
  await receive({ ...input, lines: [...input.lines, { sku: 'FILTER-1', quantity: 1 }], idempotencyKey: newId() });
  expect([await shop.stock(shop.variants.sofa), await shop.stock(shop.variants.filter)]).toEqual([{ onHand: 5, reserved: 0 }, before]);
});

test('every bad line is named, and nothing comes in', async () => {
  const before = await shop.stock(shop.variants.filter);
  const sku = 'FILTER-1';
  const quantities = await receive({ lines: [{ sku, quantity: 1 }, { sku, quantity: 0 }, { sku, quantity: 100_001 }] });
  expect(quantities.received.problems.map(({ path }) => path.join('.'))).toEqual(['input.lines.1.quantity', 'input.lines.2.quantity']);
  const skus = await receive({ lines: [{ sku: 'NO-1', quantity: 1 }, { sku, quantity: 1 }, { sku: 'NO-2', quantity: 1 }] });
  expect(skus.received.problems).toMatchObject([
    { path: ['input', 'lines', '0', 'sku'], message: 'There is no such SKU: NO-1' },
    { path: ['input', 'lines', '2', 'sku'] },
  ]);
  expect(await shop.stock(shop.variants.filter)).toEqual(before);
});

test.each([
  ['no lines', { lines: [] }, 'lines'],
  ['too many lines', { lines: Array.from({ length: 1_001 }, () => ({ sku: 'AC-1', quantity: 1 })) }, 'lines'],
  ['an unknown warehouse', { warehouse: 'WH-NOWHERE' }, 'warehouse'],
  ['no reference', { reference: ' ' }, 'reference'],
  ['a long reference', { reference: 'x'.repeat(65) }, 'reference'],
])('%s is refused, naming the field', async (_what, wrong, field) => {
  const { received } = await receive({ lines: [{ sku: 'AC-1', quantity: 1 }], ...wrong });
  expect(received.problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', field] }]);
});

test('while catalog cannot say what the goods are, nothing comes in, and the same paper may be sent again', async () => {
  const before = await shop.stock(shop.variants.filter);
  const paper = { reference: 'ASN-3', lines: [{ sku: 'FILTER-1', quantity: 4 }], idempotencyKey: newId() };
  const catalog = shop.graph.neighbours.get('catalog')!;
  const away = () => Promise.reject(new Error('away'));
  for (const execute of [away, (request: GraphRequest, call: Call) => (request.query.includes('compositions') ? away() : catalog.execute(request, call))]) {
    const { received } = await shop.whileItAnswers('catalog', execute, () => receive(paper));
    expect(received.problems).toMatchObject([{ code: 'GOODS_UNAVAILABLE', path: ['input', 'lines'], message: 'What these goods are cannot be looked up at the moment. Please try again shortly' }]);
  }
  expect(await shop.stock(shop.variants.filter)).toEqual(before);
  expect((await receive(paper)).received.units).toBe(4);
});

test('only stock keepers receive', async () => {
  const lines = [{ sku: 'AC-1', quantity: 1 }];
  for (const [actor, code] of [[memberActor(newId(), { roles: ['ORDER_MANAGER'] }), 'FORBIDDEN'], [shop.visitor().actor, 'UNAUTHENTICATED']] as const) {
    const { errors } = await receive({ lines }, actor);
    expect(errors?.[0].extensions.code).toBe(code);
  }
});

describe('availability', () => {
  const query = `query($representations: [_Any!]!, $district: String) { _entities(representations: $representations) { ... on Variant { availability(district: $district) { state available nearest { code name city } shipsBy } } } }`;
  const ask = (ids: string[], district?: string, locale: 'zh-CN' | 'en' = 'en') =>
    shop.ask<{ _entities: { availability: { state: string; available: number; nearest: { code: string; name: string; city: string } | null } }[] }>(query, { representations: ids.map((id) => ({ __typename: 'Variant', id })), district }, shop.visitor().actor, locale);

  test('of a list costs one statement', async () => {
    const ids = Array.from({ length: 72 }, () => newId());
    await seedOrders(shop.orders.context(), { warehouses: [], stock: ids.map((variantId) => ({ variantId, warehouse: 'WH-FOSHAN', quantity: 3 })) });
    expect(await countStatements(shop.orders, () => ask(ids, '440106'))).toBe(1);
    const { data } = await ask(ids, '440106');
    expect(new Set(data._entities.map(({ availability }) => availability.state))).toEqual(new Set(['LOW_STOCK']));
  });

  test('names the nearest warehouse in the reader’s language, and counts what is not held', async () => {
    const { sofa } = shop.variants;
    await shop.receive(sofa, 8);
    await shop.receive(sofa, 8, 'WH-TIANJIN');
    await shop.order(await shop.buyer(), [{ variant: sofa, quantity: 3 }]);
    expect((await ask([sofa], '440106')).data._entities[0].availability).toMatchObject({ state: 'IN_STOCK', available: 18, nearest: { code: 'WH-FOSHAN', name: 'Foshan warehouse', city: 'Foshan' } });
    expect((await ask([sofa], '110101', 'zh-CN')).data._entities[0].availability.nearest).toEqual({ code: 'WH-TIANJIN', name: '天津仓', city: '天津' });
  });

  test('for what is no district is refused, naming the argument', async () => {
    const { errors } = await ask([newId()], 'Guangzhou');
    expect(errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'district' });
  });
});
