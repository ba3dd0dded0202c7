import { countStatements } from '@tonglu/kit/testing';
import { getNamedType, isObjectType } from 'graphql';
import { type Buyer, Shop } from './shop';

let shop: Shop;
let buyer: Buyer;
let numbers: string[];
beforeAll(async () => {
  shop = await Shop.open();
  buyer = await shop.buyer();
  for (const variant of Object.values(shop.variants)) await shop.receive(variant, 100);
  const place = async (...variants: string[]) => shop.placeOrder(buyer.actor, { ...(await shop.readyToOrder(buyer, variants.map((variant, index) => ({ variant, quantity: index + 1 })))), note: `Ring ${variants.length} times` });
  numbers = [(await place(shop.variants.airConditioner, shop.variants.filter)).number, (await place(shop.variants.sofa)).number].reverse();
});
afterAll(() => shop.close());

interface Listed {
  _entities: { orders: { totalCount: number; edges: { node: object }[] } }[];
}

/** Each value that can be asked for below a type, e.g. `lines { unitPrice { amount } }`. */
function valuesOf(typeName: string, above: readonly string[] = []): string[] {
  const type = shop.orders.schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} has no fields`);
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.length > 0 || above.includes(inner.name)) return [];
    return isObjectType(inner) ? valuesOf(inner.name, [...above, typeName]).map((value) => `${field.name} { ${value} }`) : [field.name];
  });
}

const list = (member: string) => shop.ask<Listed>(`query($member: [_Any!]!) { _entities(representations: $member) { ${member} } }`, { member: [{ __typename: 'Member', id: buyer.actor.memberId }] }, buyer.actor);

async function listed(fields: string): Promise<object[]> {
  const { data, errors } = await list(`... on Member { orders { edges { node { ${fields} } } } }`);
  expect({ fields, errors }).toEqual({ fields, errors: undefined });
  return data._entities[0].orders.edges.map(({ node }) => node);
}

const alone = (fields: string): Promise<object[]> =>
  Promise.all(numbers.map(async (number) => (await shop.ask<{ order: object }>(`query($number: String!) { order(number: $number) { ${fields} } }`, { number }, buyer.actor)).data.order));

test('each field of a listed order, asked for alone, is as with all the others and as on the order’s own page', async () => {
  const values = valuesOf('Order');
  expect(values).toEqual(expect.arrayContaining(['payBy', 'canPay', 'note', 'totals { freightDiscount { amount } }', 'deliveryAddress { recipient }', 'lines { options }', 'lines { unitPrice { amount } }', 'payments { amount { amount } }', 'gifts { sku }']));
  const all = values.join(' ');
  const together = await listed(all);
  expect(together).toMatchObject([{ note: 'Ring 1 times', lines: [{ sku: 'SOFA-1' }] }, { note: 'Ring 2 times', lines: [{ sku: 'AC-1', options: ['white'] }, { sku: 'FILTER-1' }] }]);
  expect(together).toEqual(await alone(all));
  for (const value of values) {
    const found = await listed(value);
    expect({ value, found }).toEqual({ value, found: await alone(value) });
    expect(together).toMatchObject(found);
  }
});

test('whatever a list itself has comes by one statement, whichever field is asked for', async () => {
  const reachedOtherwise = /^(lines \{ (components|discounts|netTotal|allocations)|tradeIns|timeline|payments)/;
  for (const value of valuesOf('Order').filter((each) => !reachedOtherwise.test(each))) {
    expect({ value, statements: await countStatements(shop.orders, () => listed(value)) }).toEqual({ value, statements: 1 });
  }
});

test('what a list did not bring along is read where somebody asks for it after all', async () => {
  const fragment = 'fragment Brief on Member { orders { edges { node { id lines { id } } } } }';
  const more = 'orders { edges { node { payBy canPay canCancel deliveryAddress { recipient } gifts { sku } totals { items { amount } discount { amount } } lines { sku options unitPrice { amount } components { sku } } } } }';
  // One document reads the same selection of a list with and without more beside it: lists go by the selection.
  const { data, errors } = await shop.ask<Record<'brief' | 'more', Listed['_entities']>>(
    `query($member: [_Any!]!) { brief: _entities(representations: $member) { ...Brief } more: _entities(representations: $member) { ...Brief ... on Member { ${more} } } } ${fragment}`,
    { member: [{ __typename: 'Member', id: buyer.actor.memberId }] },
    buyer.actor,
  );
  expect(errors).toBeUndefined();
  const { edges } = data.more[0].orders;
  expect(edges.map(({ node }) => node)).toEqual(await listed(`id lines { id } ${more.slice('orders { edges { node {'.length, -'} } }'.length)}`));
});

test('two lists of one query that ask for different fields both get theirs', async () => {
  const { data, errors } = await list('... on Member { orders { edges { node { lines { name } } } } others: orders { edges { node { lines { sku } deliveryAddress { recipient } } } } }');
  expect(errors).toBeUndefined();
  expect(data._entities).toMatchObject([{ others: { edges: [{ node: { lines: [{ sku: 'SOFA-1' }], deliveryAddress: { recipient: '演示收货人' } } }, { node: { lines: [{ sku: 'AC-1' }, { sku: 'FILTER-1' }] } }] } }]);
});

test('pages follow each other; one behind the last is empty and still says how many there are', async () => {
  const page = async (args: string) => (await shop.ask<{ _entities: { orders: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { number: string } }[] } }[] }>(
    `query($member: [_Any!]!) { _entities(representations: $member) { ... on Member { orders${args} { totalCount pageInfo { hasNextPage endCursor } edges { node { number } } } } } }`,
    { member: [{ __typename: 'Member', id: buyer.actor.memberId }] },
    buyer.actor,
  )).data._entities[0].orders;
  const first = await page('(first: 1)');
  expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { number: numbers[0] } }] });
  const second = await page(`(first: 1, after: "${first.pageInfo.endCursor}")`);
  expect(second).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false }, edges: [{ node: { number: numbers[1] } }] });
  expect(await page(`(first: 1, after: "${second.pageInfo.endCursor}")`)).toMatchObject({ totalCount: 2, edges: [] });
});
