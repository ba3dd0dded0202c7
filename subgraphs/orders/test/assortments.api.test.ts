import { type CatalogContext, seedAssortments } from '@tonglu/catalog';
import { newId, transact } from '@tonglu/kit';
import { cartFields, Shop } from './shop';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());

const catalogOf = () => shop.graph.subgraph('catalog');
const hide = (product: string, code = 'NOT-HERE') =>
  seedAssortments(catalogOf().context() as CatalogContext, [{ code, name: { 'zh-CN': '此处不售' }, channels: ['MALL'], scope: 'CHANNEL', rules: [{ effect: 'EXCLUDE', product }] }]);
const showAgain = () => transact(catalogOf().db, (tx) => tx.run(`update assortment set status = 'ENDED', ended_at = now() where status = 'ACTIVE'`));
const add = async (actor: Parameters<Shop['ask']>[2], variant: string) =>
  (await shop.ask<{ addCartLine: unknown }>('mutation($input: AddCartLineInput!) { addCartLine(input: $input) { __typename ... on Refusal { problems { code message path ... on NotForSale { variant { id } } } } } }', { input: { variant, quantity: 1, idempotencyKey: newId() } }, actor)).data.addCartLine;
const checkout = async (buyer: { actor: Parameters<Shop['ask']>[2]; address: string }) =>
  (await shop.ask<{ checkout: { quote: string | null; problems: { code: string }[] } }>('query($address: ID) { checkout(address: $address) { quote problems { code } } }', { address: buyer.address }, buyer.actor)).data.checkout;
const place = async (buyer: { actor: Parameters<Shop['ask']>[2]; address: string }, quote: string) =>
  (await shop.ask<{ placeOrder: { __typename: string; lines?: unknown[]; problems?: { code: string; variant?: unknown }[] } }>(
    'mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on Order { lines { sku name } } ... on Refusal { problems { code ... on NotForSale { variant { id } } } } } }',
    { input: { address: buyer.address, quote, idempotencyKey: newId() } },
    buyer.actor,
  )).data.placeOrder;

afterEach(showAgain);

test('what is outside cannot be added, in the very words for what is nowhere', async () => {
  await shop.receive(shop.variants.sofa, 5);
  const { actor } = await shop.buyer();
  await hide('SOFA');
  expect(await add(actor, shop.variants.sofa)).toEqual(await add(actor, newId()));
  await showAgain();
  expect(await add(actor, shop.variants.sofa)).toEqual({ __typename: 'Cart' });
});

test('a line that fell out stays as no longer for sale, tells no stock, and cannot be ordered; an order keeps its name', async () => {
  await shop.receive(shop.variants.filter, 5);
  const buyer = await shop.buyer();
  await add(buyer.actor, shop.variants.filter);
  const { quote } = await checkout(buyer);
  expect(await place(buyer, quote!)).toMatchObject({ __typename: 'Order', lines: [{ sku: 'FILTER-1' }] });
  await add(buyer.actor, shop.variants.filter);
  const again = await checkout(buyer);
  await hide('FILTER');
  const { data } = await shop.ask<{ cart: unknown }>(`{ cart { ${cartFields} } }`, {}, buyer.actor);
  expect(data.cart).toMatchObject({ lines: [{ quantity: 1, variant: null, unitPrice: null, problems: [{ code: 'NOT_FOR_SALE' }] }] });
  expect(await checkout(buyer)).toEqual({ quote: null, problems: [{ code: 'NOT_FOR_SALE' }] });
  expect(await place(buyer, again.quote!)).toEqual({ __typename: 'Refusal', problems: [{ code: 'NOT_FOR_SALE', variant: null }] });
  const orders = await shop.ask<{ _entities: unknown[] }>(
    'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Member { orders { edges { node { lines { name } } } } } } }',
    { representations: [{ __typename: 'Member', id: buyer.actor.memberId }] },
    buyer.actor,
  );
  expect(orders.data._entities).toEqual([{ orders: { edges: [{ node: { lines: [{ name: 'Filter' }] } }] } }]);
});

test('while an assortment is published, every order is either placed before it or refused', async () => {
  await shop.receive(shop.variants.airConditioner, 40);
  const buyers = await shop.buyers(12);
  const quotes = await Promise.all(buyers.map(async (buyer) => (await add(buyer.actor, shop.variants.airConditioner), (await checkout(buyer)).quote!)));
  const placing = buyers.map((buyer, index) => place(buyer, quotes[index]));
  const publishing = hide('AC');
  const placed = await Promise.all(placing);
  await publishing;
  for (const { __typename, problems } of placed) expect([__typename, problems]).toEqual(__typename === 'Order' ? ['Order', undefined] : ['Refusal', [{ code: 'NOT_FOR_SALE', variant: null }]]);
  const late = await shop.buyer();
  expect(await add(late.actor, shop.variants.airConditioner)).toMatchObject({ __typename: 'Refusal' });
});
