import { type CatalogContext, seedCatalog } from '@tonglu/catalog';
import { newId } from '@tonglu/kit';
import { countStatements, memberActor } from '@tonglu/kit/testing';
import { district, type ProblemSeen, Shop } from './shop';

const name = (text: string) => ({ 'zh-CN': text, en: text });
let shop: Shop;
let suite: string;
const keeper = memberActor(newId(), { roles: ['STOCK_KEEPER'] });

beforeAll(async () => {
  shop = await Shop.open();
  const { variantIds } = await seedCatalog(shop.graph.subgraph('catalog').context() as CatalogContext, {
    brands: [],
    categories: [],
    products: [
      { code: 'PAIR', name: name('Pair'), kind: 'SUITE', brand: 'qingbo', category: 'home', variants: [{ sku: 'PAIR-1', name: name('standard'), basePrice: 7_000_00, components: [{ sku: 'SOFA-1', quantity: 1 }, { sku: 'AC-1', quantity: 1 }] }] },
      { code: 'FIT', name: name('Installation'), kind: 'SERVICE', brand: 'qingbo', category: 'home', variants: [{ sku: 'FIT-1', name: name('once'), basePrice: 180_00 }] },
    ],
  });
  suite = variantIds.get('PAIR-1')!;
});
afterAll(() => shop.close());

type Answer = { __typename: string; lines: number; units: number; problems: ProblemSeen[] };
const tell = async (verb: 'expectStock' | 'receiveStock', input: object, actor = keeper) => {
  const { data, errors } = await shop.ask<Record<string, Answer>>(
    `mutation($input: ${verb === 'expectStock' ? 'ExpectStockInput' : 'ReceiveStockInput'}!) { ${verb}(input: $input) { __typename ... on ${verb === 'expectStock' ? 'StockExpected' : 'StockReceived'} { lines units } ... on Refusal { problems { code message path } } } }`,
    { input: { warehouse: 'WH-FOSHAN', reference: 'ASN-9', idempotencyKey: newId(), ...input } },
    actor,
  );
  return { ...data?.[verb], errors };
};
const expected = (sku: string, expectedOn: string, quantity = 10) => ({ lines: [{ sku, quantity, expectedOn }] });
const day = (days: number) => new Date(shop.clock.now().getTime() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

interface Seen {
  availability: { state: string; available: number; reach: string; expectedOn: string | null; shipsBy: string | null };
}
const query = 'query($representations: [_Any!]!, $district: String) { _entities(representations: $representations) { ... on Variant { availability(district: $district) { state available reach expectedOn shipsBy } } } }';
const ask = (ids: string[], asked?: string, actor = shop.visitor().actor) => shop.ask<{ _entities: Seen[] }>(query, { representations: ids.map((id) => ({ __typename: 'Variant', id })), district: asked }, actor);
const reach = async (variant: string, asked?: string) => (await ask([variant], asked)).data._entities[0].availability;

test('what is on its way shows its date until it has come, and cannot be ordered before', async () => {
  const { sofa } = shop.variants;
  expect(await reach(sofa, district)).toEqual({ state: 'OUT_OF_STOCK', available: 0, reach: 'OUT', expectedOn: null, shipsBy: null });
  expect(await tell('expectStock', expected('SOFA-1', day(9)))).toMatchObject({ __typename: 'StockExpected', lines: 1, units: 10 });
  await tell('expectStock', { reference: 'ASN-10', ...expected('SOFA-1', day(5)) });
  expect(await reach(sofa, district)).toEqual({ state: 'OUT_OF_STOCK', available: 0, reach: 'PRESALE', expectedOn: day(5), shipsBy: null });
  const buyer = await shop.buyer();
  await shop.addCartLine(buyer.actor, { variant: sofa, quantity: 1 });
  const { quote } = await shop.checkout(buyer.actor, buyer.address);
  expect((await shop.placeOrder(buyer.actor, { address: buyer.address, quote: quote! })).problems).toMatchObject([{ code: 'OUT_OF_STOCK', available: 0 }]);

  // The last word counts; nothing at all is a word too.
  await tell('expectStock', { reference: 'ASN-10', ...expected('SOFA-1', day(20)) });
  expect((await reach(sofa)).expectedOn).toBe(day(9));
  await tell('expectStock', { lines: [] });
  expect((await reach(sofa)).expectedOn).toBe(day(20));

  await tell('receiveStock', { reference: 'ASN-10', lines: [{ sku: 'SOFA-1', quantity: 10 }] });
  expect(await reach(sofa, district)).toMatchObject({ state: 'IN_STOCK', reach: 'NEARBY', expectedOn: null });
  expect((await tell('expectStock', { reference: 'ASN-10', ...expected('SOFA-1', day(3)) })).problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'reference'] }]);
});

test('a suite is expected when the last of its missing components is', async () => {
  expect((await reach(suite)).reach).toBe('OUT');
  await tell('expectStock', { reference: 'ASN-11', ...expected('AC-1', day(12)) });
  expect(await reach(suite)).toMatchObject({ available: 0, reach: 'PRESALE', expectedOn: day(12) });
  await shop.receive(shop.variants.airConditioner, 2);
  expect(await reach(suite)).toMatchObject({ available: 2, reach: 'SHIPS_BY', expectedOn: null });
});

test('what was expected and did not come is not expected any more', async () => {
  const { filter } = shop.variants;
  await tell('expectStock', { reference: 'ASN-12', ...expected('FILTER-1', day(1)) });
  expect((await reach(filter)).reach).toBe('PRESALE');
  shop.clock.advance({ minutes: 2 * 24 * 60 });
  expect((await reach(filter)).reach).toBe('OUT');
});

test('who has said where they live sees it from there', async () => {
  const here = { ...shop.visitor().actor, district: '440605' };
  expect((await ask([shop.variants.sofa], undefined, here)).data._entities[0].availability.reach).toBe('HERE');
  expect((await ask([shop.variants.sofa], '310101', here)).data._entities[0].availability.reach).toBe('SHIPS_BY');
});

test('a list with suites costs one statement, however long', async () => {
  const ids = [...Object.values(shop.variants), suite, ...Array.from({ length: 60 }, () => newId())];
  await ask(ids, district);
  expect(await countStatements(shop.orders, () => ask(ids, district))).toBe(1);
});

test('every bad line is named, and nothing changes', async () => {
  const bad = await tell('expectStock', { lines: [{ sku: 'SOFA-1', quantity: 0, expectedOn: day(1) }, { sku: 'AC-1', quantity: 1, expectedOn: day(-1) }, { sku: 'FILTER-1', quantity: 1, expectedOn: '2027-02-30' }, { sku: 'FILTER-1', quantity: 1, expectedOn: day(900) }] });
  expect(bad.problems.map(({ path }) => path.join('.'))).toEqual(['input.lines.0.quantity', 'input.lines.1.expectedOn', 'input.lines.2.expectedOn', 'input.lines.3.expectedOn', 'input.lines.3.sku']);
  expect((await tell('expectStock', { warehouse: 'WH-NOWHERE', ...expected('SOFA-1', day(1)) })).problems).toMatchObject([{ path: ['input', 'warehouse'] }]);
  for (const verb of ['expectStock', 'receiveStock'] as const) {
    const lines = ['PAIR-1', 'FIT-1', 'NO-1'].map((sku) => ({ sku, quantity: 1, ...(verb === 'expectStock' ? { expectedOn: day(1) } : {}) }));
    expect((await tell(verb, { reference: 'ASN-13', lines })).problems.map(({ path, message }) => `${path.at(2)} ${message}`)).toEqual([
      '0 Suites and services have no stock of their own: PAIR-1', '1 Suites and services have no stock of their own: FIT-1', '2 There is no such SKU: NO-1',
    ]);
  }
});

test('only stock keepers say so', async () => {
  const { errors } = await tell('expectStock', expected('SOFA-1', day(1)), memberActor(newId()));
  expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
});

test('said and received at the same moment, over and over: what came is never expected', async () => {
  for (let round = 0; round < 10; round += 1) {
    const reference = `RACE-${round}`;
    await Promise.all([tell('expectStock', { reference, ...expected('FILTER-1', day(3)) }), tell('receiveStock', { reference, lines: [{ sku: 'FILTER-1', quantity: 1 }] })]);
  }
  expect(await shop.orders.db.rows(`select reference from expected_stock where reference like 'RACE-%'`)).toEqual([]);
});
