import { type CatalogContext, seedCatalog, seedPromotions } from '@tonglu/catalog';
import { newId, transact } from '@tonglu/kit';
import { sweepOverdueOrders } from '../src/order/expire-orders';
import { markOrderPaid, reopenOrder } from '../src/order/settle-order';
import { seedOrders } from '../src/subgraph';
import { brokenStock } from './broken-stock';
import { type Buyer, district, type OrderSeen, type ProblemSeen, Shop } from './shop';

const name = (text: string) => ({ 'zh-CN': text, en: text });
let shop: Shop;
let suite: string;
let service: string;

beforeAll(async () => {
  shop = await Shop.open();
  const { variantIds } = await seedCatalog(shop.graph.subgraph('catalog').context() as CatalogContext, {
    brands: [],
    categories: [],
    products: [
      { code: 'FIT', name: name('Installation'), kind: 'SERVICE', brand: 'qingbo', category: 'home', variants: [{ sku: 'FIT-1', name: name('once'), basePrice: 180_00 }] },
      {
        code: 'AIR', name: name('Fresh air suite'), kind: 'SUITE', brand: 'qingbo', category: 'home',
        // 3 299 + 2 × 99.50 + 180 = 3 678 apart, 3 500 together.
        variants: [{ sku: 'AIR-1', name: name('standard'), basePrice: 3_500_00, components: [{ sku: 'AC-1', quantity: 1 }, { sku: 'FILTER-1', quantity: 2 }, { sku: 'FIT-1', quantity: 1 }] }],
      },
    ],
  });
  [suite, service] = [variantIds.get('AIR-1')!, variantIds.get('FIT-1')!];
});
afterAll(() => shop.close());
afterEach(async () => expect(await brokenStock(shop.orders.db)).toEqual([]));

/** So many that can be ordered now, whatever was before. */
async function leave(variant: string, units: number): Promise<void> {
  const { onHand, reserved } = await shop.stock(variant);
  if (onHand - reserved < units) await shop.receive(variant, units - (onHand - reserved));
  else await shop.orders.db.write(`insert into movement (id, stock_item_id, kind, quantity, reference, at) select gen_random_uuid(), id, 'ADJUST', $2 - (on_hand - reserved), $3, now() from stock_item where variant_id = $1 and on_hand - reserved <> $2`, [variant, units, newId()]);
}

interface Line {
  sku: string;
  quantity: number;
  total: { amount: string };
  components: { sku: string; name: string; quantity: number; share: { amount: string }; netShare: { amount: string } }[];
}
const linesOf = async ({ number }: OrderSeen, { actor }: Buyer) =>
  (await shop.ask<{ order: { lines: Line[] } }>('query($number: String!) { order(number: $number) { lines { sku quantity total { amount } components { sku name quantity share { amount } netShare { amount } } } } }', { number }, actor)).data.order.lines;

const problemsOfCart = async ({ actor }: Buyer) =>
  (await shop.ask<{ cart: { lines: { variant: { id: string }; problems: (ProblemSeen & { variant?: { id: string } })[] }[] } }>('{ cart { lines { variant { id } problems { code message ... on OutOfStock { available variant { id } } } } } }', {}, actor)).data.cart.lines;

const availability = async (variant: string, asked: string | null = district) =>
  (await shop.ask<{ _entities: { availability: { state: string; available: number; reach: string; needsStock: boolean; nearest: { code: string } | null } }[] }>(
    'query($representations: [_Any!]!, $district: String) { _entities(representations: $representations) { ... on Variant { availability(district: $district) { state available reach needsStock nearest { code } } } } }',
    { representations: [{ __typename: 'Variant', id: variant }], district: asked },
    shop.visitor().actor,
  )).data._entities[0].availability;

test('a suite takes its components out of stock, and keeps what each of them is worth', async () => {
  const { airConditioner, filter } = shop.variants;
  await leave(airConditioner, 5);
  await leave(filter, 7);
  // Three pairs of filters: three suites.
  expect(await availability(suite)).toMatchObject({ state: 'LOW_STOCK', available: 3, reach: 'NEARBY', needsStock: true, nearest: { code: 'WH-FOSHAN' } });
  expect(await availability(service)).toEqual({ state: 'IN_STOCK', available: 99, reach: 'HERE', needsStock: false, nearest: null });
  const buyer = await shop.buyer();
  const before = [await shop.stock(airConditioner), await shop.stock(filter)];
  const order = await shop.order(buyer, [{ variant: suite, quantity: 2 }]);
  expect(order.totals).toMatchObject({ items: { amount: '7000.00' } });
  expect([await shop.stock(airConditioner), await shop.stock(filter)].map(({ reserved }, index) => reserved - before[index].reserved)).toEqual([2, 4]);
  expect(await linesOf(order, buyer)).toEqual([
    {
      sku: 'AIR-1', quantity: 2, total: { amount: '7000.00' },
      components: [
        { sku: 'AC-1', name: 'Air conditioner', quantity: 2, share: { amount: '6278.68' }, netShare: { amount: '6278.68' } },
        { sku: 'FILTER-1', name: 'Filter', quantity: 4, share: { amount: '378.74' }, netShare: { amount: '378.74' } },
        { sku: 'FIT-1', name: 'Installation', quantity: 2, share: { amount: '342.58' }, netShare: { amount: '342.58' } },
      ],
    },
  ]);
  // A new price of a component changes nothing of what was ordered.
  await shop.setPrice('FILTER-1', '500.00');
  expect((await linesOf(order, buyer))[0].components[1].share.amount).toBe('378.74');
  await shop.setPrice('FILTER-1', '99.50');
  await shop.cancelOrder(buyer.actor, { order: order.id });
  expect([await shop.stock(airConditioner), await shop.stock(filter)]).toEqual(before);
});

test('what a suite needs and what is bought alone compete in one cart; the component that is short is named', async () => {
  const { airConditioner, filter } = shop.variants;
  await leave(airConditioner, 9);
  await leave(filter, 3);
  const buyer = await shop.buyer();
  await shop.addCartLine(buyer.actor, { variant: suite, quantity: 1 });
  await shop.addCartLine(buyer.actor, { variant: filter, quantity: 1 });
  expect((await problemsOfCart(buyer)).map(({ problems }) => problems)).toEqual([[], []]);
  const shown = await shop.checkout(buyer.actor, buyer.address);
  await shop.addCartLine(buyer.actor, { variant: filter, quantity: 1 });
  const short = { code: 'OUT_OF_STOCK', available: 3, variant: { id: filter } };
  expect((await problemsOfCart(buyer)).map(({ problems }) => problems)).toEqual([[{ ...short, message: 'Not enough of “Filter” in stock: only 3 left' }], [{ ...short, message: 'Not enough in stock: only 3 left' }]]);
  const { quote } = await shop.checkout(buyer.actor, buyer.address);
  expect((await shop.placeOrder(buyer.actor, { address: buyer.address, quote: quote! })).problems).toMatchObject([{ code: 'OUT_OF_STOCK', available: 3 }]);
  // One filter less, and what was shown before holds again.
  const [, line] = (await shop.cart(buyer.actor)).lines;
  await shop.changeCartLineQuantity(buyer.actor, { line: line.id, quantity: 1 });
  expect((await shop.placeOrder(buyer.actor, { address: buyer.address, quote: shown.quote! })).__typename).toBe('Order');
  expect((await availability(filter)).state).toBe('OUT_OF_STOCK');
  expect((await availability(suite)).state).toBe('OUT_OF_STOCK');
});

test('paid it is sold; unpaid it expires; paid late it takes its components again, all or none', async () => {
  const { airConditioner, filter } = shop.variants;
  await leave(airConditioner, 4);
  await leave(filter, 4);
  const [one, other] = await shop.buyers(2);
  const [paid, late] = [await shop.order(one, [{ variant: suite, quantity: 1 }]), await shop.order(other, [{ variant: suite, quantity: 1 }])];
  await transact(shop.orders.db, (tx) => markOrderPaid(tx, shop.context, paid.id));
  const states = async (order: OrderSeen) => shop.orders.db.rows<{ state: string; units: number }>('select r.state, sum(r.quantity)::int as units from reservation r join order_line l on l.id = r.order_line_id where l.order_id = $1 group by 1 order by 1', [order.id]);
  expect(await states(paid)).toEqual([{ state: 'COMMITTED', units: 3 }]);
  shop.clock.advance({ minutes: 31 });
  await sweepOverdueOrders(shop.context);
  expect(await states(late)).toEqual([{ state: 'RELEASED', units: 3 }]);
  await leave(filter, 1);
  expect(await transact(shop.orders.db, (tx) => reopenOrder(tx, shop.context, late.id))).toBe(false);
  await leave(filter, 2);
  expect(await transact(shop.orders.db, (tx) => reopenOrder(tx, shop.context, late.id))).toBe(true);
  expect((await states(late)).find(({ state }) => state === 'COMMITTED')).toEqual({ state: 'COMMITTED', units: 3 });
});

test('a discount on a suite is shared over its components to the fen', async () => {
  const { airConditioner, filter } = shop.variants;
  await leave(airConditioner, 3);
  await leave(filter, 6);
  await seedPromotions(shop.graph.subgraph('catalog').context() as CatalogContext, {
    groups: [],
    promotions: [{ code: 'SUITE-DAY', kind: 'DISCOUNT', name: name('Suite day'), phase: 'ITEM', conditions: { items: { skus: ['AIR-1'] } }, effects: [{ kind: 'AMOUNT_OFF', amount: 33_33, per: 'ORDER' }] }],
  });
  const buyer = await shop.buyer();
  const order = await shop.order(buyer, [{ variant: suite, quantity: 3 }]);
  const [{ components }] = await linesOf(order, buyer);
  const sum = (part: 'share' | 'netShare') => components.reduce((fen, component) => fen + BigInt(component[part].amount.replace('.', '')), 0n);
  expect([sum('share'), sum('netShare')]).toEqual([10_500_00n, 10_466_67n]);
});

test('a service needs no stock and no warehouse', async () => {
  const buyer = await shop.buyer();
  const order = await shop.order(buyer, [{ variant: service, quantity: 3 }]);
  expect(order).toMatchObject({ __typename: 'Order', lines: [{ sku: 'FIT-1', quantity: 3, allocations: [] }] });
  expect(await shop.stock(service)).toEqual({ onHand: 0, reserved: 0 });
});

test('parts of a suite may come from several warehouses; the nearest that has all of it comes first', async () => {
  const { airConditioner, filter } = shop.variants;
  await leave(airConditioner, 0);
  await leave(filter, 0);
  await shop.receive(airConditioner, 1, 'WH-TIANJIN');
  await shop.receive(filter, 2, 'WH-FOSHAN');
  expect(await availability(suite)).toMatchObject({ available: 1, reach: 'SHIPS_BY', nearest: { code: 'WH-TIANJIN' } });
  await shop.receive(filter, 2, 'WH-TIANJIN');
  await shop.receive(airConditioner, 1, 'WH-FOSHAN');
  expect(await availability(suite)).toMatchObject({ available: 2, reach: 'NEARBY', nearest: { code: 'WH-FOSHAN' } });
  const order = await shop.order(await shop.buyer(), [{ variant: suite, quantity: 2 }]);
  expect(order.lines[0].allocations.map(({ quantity, warehouse }) => `${warehouse.code} ${quantity}`).sort()).toEqual(['WH-FOSHAN 1', 'WH-FOSHAN 2', 'WH-TIANJIN 1', 'WH-TIANJIN 2']);
});

test('a catalog that is silent is waited for once a page; a suite that was known stays one, however long ago', async () => {
  await leave(shop.variants.airConditioner, 4);
  await leave(shop.variants.filter, 6);
  const [shelf, known] = [[suite, shop.variants.filter, newId()], await availability(suite)];
  let asked = 0;
  shop.clock.advance({ minutes: 2 });
  const silent = () => ((asked += 1), Promise.reject(new Error('away')));
  const { data } = await shop.whileItAnswers('catalog', silent, () =>
    shop.ask<{ _entities: { availability: { available: number } }[] }>('query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Variant { availability(district: "440106") { available } } } }', { representations: shelf.map((id) => ({ __typename: 'Variant', id })) }, shop.visitor().actor),
  );
  expect(asked).toBe(1);
  expect(known.available).toBe(3);
  expect(data._entities.map(({ availability: { available } }) => available)).toEqual([3, 6, 0]);
});

test('two hundred buyers, some of the suite and some of its component alone, for fifty units: fifty are sold', async () => {
  const { airConditioner, filter } = shop.variants;
  await leave(airConditioner, 400);
  await leave(filter, 50);
  const before = await shop.stock(filter);
  const buyers = await shop.buyers(200);
  const ready: { buyer: Buyer; takes: number; input: { address: string; quote: string } }[] = [];
  for (let start = 0; start < buyers.length; start += 20) {
    ready.push(...(await Promise.all(buyers.slice(start, start + 20).map(async (buyer, index) => ({ buyer, takes: index % 2 ? 1 : 2, input: await shop.readyToOrder(buyer, [{ variant: index % 2 ? filter : suite, quantity: 1 }]) })))));
  }
  const answers = await Promise.all(ready.map(async ({ buyer, input, takes }) => ({ takes, ...(await shop.placeOrder(buyer.actor, { ...input, idempotencyKey: newId() })) })));
  const placed = answers.filter(({ __typename }) => __typename === 'Order');
  const taken = placed.reduce((sum, { takes }) => sum + takes, 0);
  expect((await shop.stock(filter)).reserved - before.reserved).toBe(taken);
  const codes = new Set(answers.flatMap(({ problems }) => problems?.map(({ code, available }) => `${code} ${available}`) ?? []));
  expect(taken).toBe(50);
  // One left is too few for a suite.
  expect([...codes].filter((code) => !['OUT_OF_STOCK 0', 'OUT_OF_STOCK 1'].includes(code))).toEqual([]);
}, 120_000);

test('stores are shown with what they have, and ship nothing', async () => {
  const { airConditioner, filter, sofa } = shop.variants;
  const store = (code: string, districtCode: string) => ({ kind: 'STORE' as const, code, name: name(code), city: name(code), districtCode, cutOffHour: 18, address: name(`1 ${code} Road`) });
  const at = (warehouse: string, variantId: string, quantity: number) => ({ warehouse, variantId, quantity });
  await seedOrders(shop.orders.context(), {
    warehouses: [store('ST-TIANHE', '440106'), store('ST-FOSHAN', '440604'), store('ST-BEIJING', '110101')],
    stock: [at('ST-TIANHE', sofa, 2), at('ST-FOSHAN', sofa, 9), at('ST-BEIJING', sofa, 9), at('ST-TIANHE', airConditioner, 3), at('ST-TIANHE', filter, 5), at('ST-FOSHAN', airConditioner, 3)],
  });
  const stores = async (variant: string, asked: string | null) =>
    (await shop.ask<{ _entities: { availability: { state: string; stores: { pieces: number; store: { code: string; address: string } }[] } }[] }>(
      'query($representations: [_Any!]!, $district: String) { _entities(representations: $representations) { ... on Variant { availability(district: $district) { state stores { pieces store { code address } } } } } }',
      { representations: [{ __typename: 'Variant', id: variant }], district: asked },
      shop.visitor().actor,
    )).data._entities[0].availability;
  expect(await stores(sofa, district)).toEqual({ state: 'OUT_OF_STOCK', stores: [{ pieces: 2, store: { code: 'ST-TIANHE', address: '1 ST-TIANHE Road' } }, { pieces: 9, store: { code: 'ST-FOSHAN', address: '1 ST-FOSHAN Road' } }] });
  expect((await stores(suite, district)).stores.map(({ pieces, store: { code } }) => [code, pieces])).toEqual([['ST-TIANHE', 2]]);
  expect((await stores(sofa, null)).stores).toEqual([]);
  const buyer = await shop.buyer();
  await shop.addCartLine(buyer.actor, { variant: sofa, quantity: 1 });
  expect((await problemsOfCart(buyer))[0].problems).toMatchObject([{ code: 'OUT_OF_STOCK', available: 0 }]);
});
