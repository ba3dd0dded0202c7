import fc from 'fast-check';
import { memberActor } from '@tonglu/kit/testing';
import { foldCounts } from '../src/count/fold-counts';
import type { CatalogSeed } from '../src/subgraph';
import { editor } from './importing';
import { startCatalog, type TestCatalog } from './start-catalog';

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const tree = { home: ['home', 'cold', 'warm', 'hot'], cold: ['cold'], warm: ['warm', 'hot'], hot: ['hot'], none: [] } as Record<string, string[]>;
const places = ['home', 'cold', 'warm', 'hot'];
const brands = ['east', 'west', 'north'];
const finishes = ['白', '黑', '灰'];

interface Thing {
  category: string;
  brand: string;
  status: 'ACTIVE' | 'DRAFT' | 'END_OF_LIFE';
  capacity: number;
  finishes: string[];
  price: number;
}
const thing: fc.Arbitrary<Thing> = fc.record({
  category: fc.constantFrom(...places),
  brand: fc.constantFrom(...brands),
  status: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'DRAFT', 'END_OF_LIFE'),
  capacity: fc.integer({ min: 1, max: 6 }),
  finishes: fc.subarray(finishes, { minLength: 1 }),
  price: fc.integer({ min: 1, max: 9 }),
});

const shelves: CatalogSeed = {
  brands: brands.map((slug) => ({ slug, name: text(slug, slug) })),
  categories: [{ slug: 'home', name: text('家', 'Home') }, { slug: 'cold', parent: 'home', name: text('冷', 'Cold') }, { slug: 'warm', parent: 'home', name: text('暖', 'Warm') }, { slug: 'hot', parent: 'warm', name: text('热', 'Hot') }],
  filters: [{ code: 'capacity', name: text('容量', 'Capacity'), kind: 'RANGE' }, { code: 'finish', name: text('颜色', 'Colour'), kind: 'TERMS' }],
  products: [],
};
const described = (things: readonly Thing[]): CatalogSeed => ({
  ...shelves,
  products: things.map(({ category, brand, status, capacity, finishes: colours, price }, index) => ({
    code: `T${index}`, category, brand, status, name: text(`东西 ${index}`, `Thing ${index}`),
    attributes: [{ code: 'capacity', name: text('容量', 'Capacity'), value: String(capacity) }],
    variants: [{ sku: `T${index}`, name: text('一', 'One'), basePrice: price * 100, options: colours.map((colour) => ({ code: 'finish', name: text('颜色', 'Colour'), value: text(colour, colour) })) }],
  })),
});

interface Choices {
  category?: string;
  brand?: string[];
  finish?: string[];
  capacity?: [number, number];
  price?: [number, number];
}
const some = <T,>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const pair = (max: number) => fc.tuple(fc.integer({ min: 1, max }), fc.integer({ min: 1, max })).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const choices: fc.Arbitrary<Choices> = fc.record({
  category: some(fc.constantFrom(...Object.keys(tree))),
  brand: some(fc.subarray(brands, { minLength: 1 })),
  finish: some(fc.subarray(finishes, { minLength: 1 })),
  capacity: some(pair(6)),
  price: some(pair(9)),
});

/** Whether a thing meets every choice but that of one facet. */
const meets = (each: Thing, { category, brand, finish, capacity, price }: Choices, but?: string): boolean =>
  each.status === 'ACTIVE' &&
  (category === undefined || tree[category].includes(each.category)) &&
  (but === 'brand' || brand === undefined || brand.includes(each.brand)) &&
  (but === 'finish' || finish === undefined || each.finishes.some((colour) => finish.includes(colour))) &&
  (but === 'capacity' || capacity === undefined || (each.capacity >= capacity[0] && each.capacity <= capacity[1])) &&
  (but === 'price' || price === undefined || (each.price >= price[0] && each.price <= price[1]));

/** The shop as it is told; seeds leave the status of what they know as it is. */
async function become(things: readonly Thing[]): Promise<void> {
  await shop.seed(described(things));
  await shop.subgraph.db.write(`update product set status = given.status from unnest($1::text[], $2::text[]) as given(code, status) where product.code = given.code and product.status <> given.status`, [things.map((_, index) => `T${index}`), things.map(({ status }) => status)]);
}

interface Facet { code: string; values: { value: string; count: number }[]; min: number | null; max: number | null; approximate: boolean }
const document = `query($filter: ProductFilter, $search: String, $sort: ProductSort!) { products(filter: $filter, search: $search, sort: $sort, first: 100) {
  totalCount edges { node { code } } facets { code values { value count } min max approximate } } }`;

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog(shelves);
});
afterAll(() => shop.graph.stop());

async function checkAnswer(things: readonly Thing[], chosen: Choices, search: string | undefined, sort: string): Promise<void> {
  const { category, brand, finish, capacity, price } = chosen;
  const attributes = [
    ...(brand ? [{ code: 'brand', values: brand }] : []),
    ...(finish ? [{ code: 'finish', values: finish }] : []),
    ...(capacity ? [{ code: 'capacity', from: capacity[0], to: capacity[1] }] : []),
  ];
  const filter = { category, attributes, ...(price && { priceFrom: String(price[0]), priceTo: String(price[1]) }) };
  const { data, errors } = await shop.ask<{ products: { totalCount: number; edges: { node: { code: string } }[]; facets: Facet[] } }>(document, { filter, search, sort });
  expect(errors).toBeUndefined();
  const { totalCount, edges, facets } = data.products;
  const matching = (but?: string) => things.filter((each) => meets(each, chosen, but));
  expect(totalCount).toBe(matching().length);
  expect(edges.map(({ node }) => node.code).sort()).toEqual(things.flatMap((each, index) => (meets(each, chosen) ? [`T${index}`] : [])).sort());
  for (const { code, values, min, max, approximate } of facets) {
    expect(approximate).toBe(false);
    const among = matching(code);
    if (code === 'brand' || code === 'finish') {
      const counted = (code === 'brand' ? brands : finishes).map((value) => [value, among.filter((each) => (code === 'brand' ? each.brand === value : each.finishes.includes(value))).length] as const);
      const chosenHere = new Set(chosen[code]);
      expect(new Map(values.filter(({ count, value }) => count > 0 || !chosenHere.has(value)).map(({ value, count }) => [value, count]))).toEqual(new Map(counted.filter(([, count]) => count > 0)));
    } else if (code === 'capacity' || code === 'price') {
      const numbers = among.map((each) => each[code]);
      expect([min, max]).toEqual([Math.min(...numbers), Math.max(...numbers)]);
    } else {
      const below = chosen.category ? { home: ['cold', 'warm'], warm: ['hot'] }[chosen.category] ?? [] : places;
      const counted = below.map((place) => [place, among.filter((each) => (chosen.category ? tree[place] : [place]).includes(each.category)).length] as const);
      expect(new Map(values.map(({ value, count }) => [value, count]))).toEqual(new Map(counted.filter(([, count]) => count > 0)));
    }
  }
}

/** What is added up against what there is, in one and the same state. */
const differences = () =>
  shop.subgraph.db.rows(`
    with counted as (select category_id, brand_id, value_id, sum(count) as count from product_count group by 1, 2, 3 having sum(count) <> 0),
      there as (
        select category_id, brand_id, 0 as value_id, count(*) from product where status = 'ACTIVE' group by 1, 2
        union all
        select category_id, brand_id, value_id, count(*) from product join product_facet on product_id = product.id where status = 'ACTIVE' group by 1, 2, 3)
    (table counted except table there) union all (table there except table counted)`);

test('whatever stands where and whatever is chosen, lists and facets count what there is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(thing, { minLength: 14, maxLength: 14 }), { minLength: 2, maxLength: 3 }),
      fc.array(fc.tuple(choices, fc.constantFrom(undefined, '东西'), fc.constantFrom('RELEVANCE', 'PRICE_ASC', 'PRICE_DESC', 'NEWEST')), { minLength: 3, maxLength: 5 }),
      fc.boolean(),
      async (catalogues, questions, isFolded) => {
        for (const things of catalogues) {
          await become(things);
          if (isFolded) await foldCounts(shop.subgraph.db);
          expect(await differences()).toEqual([]);
          for (const [chosen, search, sort] of questions) await checkAnswer(things, chosen, search, sort);
        }
      },
    ),
    { numRuns: 8 },
  );
}, 120_000);

test('while products change, move, come and go, what is added up is what there is at every moment', async () => {
  const things = Array.from({ length: 30 }, (_, index): Thing => ({ category: places[index % 4], brand: brands[index % 3], status: 'ACTIVE', capacity: 1 + (index % 6), finishes: finishes.slice(0, 1 + (index % 3)), price: 1 + (index % 9) }));
  await become(things);
  const ids = await shop.subgraph.db.rows<{ id: string }>(`select id from product where code like 'T%' order by code`);
  const mutation = 'mutation($input: ChangeProductStatusInput!) { changeProductStatus(input: $input) { __typename } }';
  const turn = (round: number): Promise<unknown>[] => [
    shop.seed(described(things.map((each, index) => ({ ...each, category: places[(index + round) % 4], finishes: finishes.slice(0, 1 + ((index + round) % 3)) })))),
    ...ids.slice(0, 12).map(({ id }, index) => shop.ask(mutation, { input: { product: id, status: (index + round) % 2 ? 'END_OF_LIFE' : 'ACTIVE', idempotencyKey: `turn-${round}-${id}` } }, memberActor(editor.memberId as string, { roles: ['CATALOG_EDITOR'] }))),
    foldCounts(shop.subgraph.db),
    differences().then((found) => expect(found).toEqual([])),
    foldCounts(shop.subgraph.db),
  ];
  for (let round = 0; round < 8; round += 1) {
    await Promise.all(turn(round));
    expect(await differences()).toEqual([]);
  }
  await foldCounts(shop.subgraph.db);
  expect(await differences()).toEqual([]);
  const [{ rows, cells }] = await shop.subgraph.db.rows<{ rows: number; cells: number }>('select count(*)::int as rows, count(distinct (category_id, brand_id, value_id))::int as cells from product_count');
  expect(rows).toBe(cells);
}, 60_000);
