import { anonymous, type Actor, Refused, transact } from '@tonglu/kit';
import fc from 'fast-check';
import { type AssortmentSeed, type CatalogContext, type CatalogSeed, seedAssortments } from '../../src/subgraph';
import { editor } from '../importing';
import { startCatalog, type TestCatalog } from '../start-catalog';

const text = (name: string) => ({ 'zh-CN': name, en: name });
const shelves = ['air', 'split', 'floor', 'water', 'heaters', 'gas'];
const parents: Record<string, string | undefined> = { split: 'air', floor: 'air', heaters: 'water', gas: 'heaters' };
const brands = ['qibai', 'shanying', 'other'];
const product = (index: number, category: string, brand: string) => ({ code: `P${index}`, name: text(`P${index}`), category, brand, variants: [{ sku: `P${index}`, name: text('one'), basePrice: 1_00 }] });
const suite = (code: string, parts: readonly number[]) => ({
  ...product(0, 'air', 'qibai'), code, name: text(code), kind: 'SUITE' as const, variants: [{ sku: code, name: text('one'), basePrice: 1_00, components: parts.map((part) => ({ sku: `P${part}`, quantity: 2 })) }],
});
const small: CatalogSeed = {
  brands: brands.map((slug) => ({ slug, name: text(slug) })),
  categories: shelves.map((slug) => ({ slug, parent: parents[slug], name: text(slug) })),
  products: [...Array.from({ length: 14 }, (_, index) => product(index, shelves[index % shelves.length], brands[index % brands.length])), suite('S0', [1, 2]), suite('S1', [9, 11])],
};

const scopes = { CHANNEL: [[]], REGION: [['31'], ['3101', '11'], ['310104'], ['3101']], GRADE: [['A'], ['A', 'B']], DEALER: [['D1'], ['D2', 'D1']], STORE: [['S1'], ['S2']] } as const;
const channels = ['MALL', 'DEALER', 'STORE', 'MARKETPLACE'] as const;
const item = fc.oneof(
  fc.nat(13).map((index) => ({ product: `P${index}` })),
  fc.constantFrom(...shelves).map((category) => ({ category })),
  fc.constantFrom(...brands).map((brand) => ({ brand })),
  fc.constant({}),
);
const rules = fc.uniqueArray(fc.record({ effect: fc.constantFrom('INCLUDE' as const, 'EXCLUDE' as const), item }), { selector: (rule) => JSON.stringify(rule.item), minLength: 1, maxLength: 6 }).map((all) => all.map((rule) => ({ effect: rule.effect, ...rule.item })));
type Drawn = AssortmentSeed & { period: 'always' | 'over soon' | 'later' };
const assortment: fc.Arbitrary<Drawn> = fc
  .record({ code: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), scope: fc.constantFrom('REGION', 'REGION', 'REGION', ...(Object.keys(scopes) as (keyof typeof scopes)[])), pick: fc.nat(), channels: fc.subarray([...channels], { minLength: 2 }), priority: fc.integer({ min: -2, max: 2 }), rules, period: fc.constantFrom('always' as const, 'over soon' as const, 'later' as const) })
  .map(({ pick, scope, ...rest }) => ({ ...rest, scope, name: text(rest.code), values: scopes[scope][pick % scopes[scope].length] }));

/** Periods end and begin at instants to which the clock is moved. */
function dated({ period, ...drawn }: Drawn): AssortmentSeed {
  const inSeconds = (seconds: number): Date => new Date(shop.clock.now().getTime() + seconds * 1_000);
  if (period === 'over soon') return { ...drawn, validUntil: inSeconds(3_600) };
  return period === 'later' ? { ...drawn, validFrom: inSeconds(1_800) } : drawn;
}
const change = fc.oneof(
  { weight: 5, arbitrary: assortment.map((given) => ({ kind: 'publish' as const, given })) },
  { weight: 1, arbitrary: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F').map((code) => ({ kind: 'withdraw' as const, code })) },
  { weight: 2, arbitrary: fc.record({ index: fc.nat(16), category: fc.constantFrom(...shelves), brand: fc.constantFrom(...brands) }).map((given) => ({ kind: 'move product' as const, given })) },
  { weight: 1, arbitrary: fc.record({ category: fc.constantFrom('split', 'floor', 'gas'), parent: fc.constantFrom('air', 'water', 'heaters') }).map((given) => ({ kind: 'move category' as const, given })) },
  { weight: 1, arbitrary: fc.record({ code: fc.constantFrom('S0', 'S1'), parts: fc.uniqueArray(fc.nat(13), { minLength: 1, maxLength: 3 }) }).map((given) => ({ kind: 'repack' as const, given })) },
  { weight: 2, arbitrary: fc.constantFrom(1_800, 3_600).map((seconds) => ({ kind: 'wait' as const, seconds })) },
);
const viewer: fc.Arbitrary<Actor> = fc
  .record({ channel: fc.constantFrom(...channels), district: fc.constantFrom(undefined, '110101', '310104', '310104', '310105', '310204'), grade: fc.constantFrom(undefined, 'A', 'B'), dealer: fc.constantFrom(undefined, 'D1', 'D2'), store: fc.constantFrom(undefined, 'S1') })
  .map(({ channel, district, ...trade }) => ({ ...anonymous, channel, district, trade }));

interface Stored {
  products: { id: string; code: string; brandId: string; categoryId: string; parts: string[] }[];
  categories: { id: string; parentId: string | null }[];
  assortments: { code: string; channels: string[]; scope: string; values: string[]; priority: number; validFrom: Date | null; validUntil: Date | null; rules: { effect: string; product: string | null; category: string | null; brand: string | null }[] }[];
}

/** From scratch: product by product, assortment by assortment, rule by rule. */
function seen({ products, categories, assortments }: Stored, { channel, district, trade }: Actor, now: Date): string[] {
  const rankOf = ({ scope, values }: Stored['assortments'][number]): number => {
    const prefixes = values.filter((value) => district?.startsWith(value));
    if (scope === 'STORE') return trade?.store && values.includes(trade.store) ? 50 : -1;
    if (scope === 'DEALER') return trade?.dealer && values.includes(trade.dealer) ? 40 : -1;
    if (scope === 'GRADE') return trade?.grade && values.includes(trade.grade) ? 30 : -1;
    if (scope === 'REGION') return prefixes.length > 0 ? 10 + Math.max(...prefixes.map(({ length }) => length)) : -1;
    return 0;
  };
  const inForce = assortments
    .filter((each) => each.channels.includes(channel) && (each.validFrom === null || each.validFrom <= now) && (each.validUntil === null || now < each.validUntil) && rankOf(each) >= 0)
    .sort((a, b) => rankOf(b) - rankOf(a) || b.priority - a.priority || a.code.localeCompare(b.code));
  const isSeen = ({ id, brandId, categoryId }: Stored['products'][number]): boolean => {
    for (const { rules: own } of inForce) {
      const about = own.find((rule) => rule.product === id);
      if (about) return about.effect === 'INCLUDE';
      for (let shelf: string | null = categoryId; shelf; shelf = categories.find((each) => each.id === shelf)?.parentId ?? null) {
        const onShelf = own.find((rule) => rule.category === shelf);
        if (onShelf) return onShelf.effect === 'INCLUDE';
      }
      const rest = own.find((rule) => rule.brand === brandId) ?? own.find((rule) => !rule.product && !rule.category && !rule.brand);
      if (rest) return rest.effect === 'INCLUDE';
    }
    return true;
  };
  const visible = products.filter(isSeen);
  return visible.filter(({ parts }) => parts.every((part) => visible.some(({ id }) => id === part))).map(({ code }) => code).sort();
}

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog(small);
});
beforeEach(() => shop.reset());
afterAll(() => shop.graph.stop());

async function apply(step: typeof change extends fc.Arbitrary<infer Step> ? Step : never): Promise<void> {
  switch (step.kind) {
    case 'publish':
      // Refused where it contradicts another one of its rank, or is over: then nothing changes.
      await seedAssortments(shop.subgraph.context() as CatalogContext, [dated(step.given)]).catch((error: unknown) => {
        if (!(error instanceof Refused)) throw error;
      });
      return;
    case 'withdraw':
      await transact(shop.subgraph.db, (tx) => tx.run(`update assortment set status = 'ENDED' where code = $1 and status = 'ACTIVE'`, [step.code]));
      return;
    case 'move product':
      await shop.seed({ brands: [], categories: [], products: [product(step.given.index, step.given.category, step.given.brand)] });
      return;
    case 'repack':
      await shop.seed({ brands: [], categories: [], products: [suite(step.given.code, step.given.parts)] });
      return;
    case 'move category':
      await shop.seed({ brands: [], categories: small.categories.map((each) => (each.slug === step.given.category ? { ...each, parent: step.given.parent } : each)), products: [] });
      return;
    case 'wait':
      shop.clock.advance({ seconds: step.seconds });
  }
}

const stored = async (): Promise<Stored> => {
  const { db } = shop.subgraph;
  const [products, categories, assortments] = await Promise.all([
    db.rows<Stored['products'][number]>(
      `select id, code, brand_id as "brandId", category_id as "categoryId", array(
         select piece.product_id from variant join suite_component part on part.suite_id = variant.id join variant piece on piece.id = part.component_id where variant.product_id = product.id) as parts
       from product where status = 'ACTIVE'`,
    ),
    db.rows<Stored['categories'][number]>('select id, parent_id as "parentId" from category'),
    db.rows<Stored['assortments'][number]>(
      `select code, channels, scope, scope_values as values, priority, valid_from as "validFrom", valid_until as "validUntil",
         (select jsonb_agg(jsonb_build_object('effect', effect, 'product', product_id, 'category', category_id, 'brand', brand_id)) from assortment_rule where assortment_id = assortment.id) as rules
       from assortment where status = 'ACTIVE'`,
    ),
  ]);
  return { products, categories, assortments };
};

test('lists, counts, keys and the explanation say what the rules say, whatever was changed in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 4, maxLength: 10 }), fc.array(viewer, { minLength: 6, maxLength: 6 }), async (steps, viewers) => {
      await shop.reset();
      for (const [index, step] of steps.entries()) {
        await apply(step);
        if (step.kind !== 'wait' && index < steps.length - 1) continue;
        const state = await stored();
        const representations = state.products.map(({ id }) => ({ __typename: 'Product', id }));
        for (const who of viewers) {
          const expected = seen(state, who, shop.clock.now());
          const { data, errors } = await shop.ask<{ products: { totalCount: number; edges: { node: { code: string } }[]; facets: { code: string; values: { count: number }[] }[] }; categories: { productCount: number }[]; _entities: ({ code: string } | null)[] }>(
            `query($representations: [_Any!]!) { products(first: 60) { totalCount edges { node { code } } facets { code values { count } } } categories { productCount } _entities(representations: $representations) { ... on Product { code } } }`,
            { representations },
            who,
          );
          expect(errors).toBeUndefined();
          const inAll = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
          expect(data.products.edges.map(({ node }) => node.code).sort()).toEqual(expected);
          expect(data._entities.flatMap((each) => each?.code ?? []).sort()).toEqual(expected);
          expect([data.products.totalCount, inAll(data.categories.map(({ productCount }) => productCount))]).toEqual([expected.length, expected.length]);
          for (const { code, values } of data.products.facets.filter((facet) => facet.code === 'brand')) expect([code, inAll(values.map(({ count }) => count))]).toEqual(['brand', expected.length]);
          const one = state.products[expected.length % state.products.length].code;
          const sight = await shop.ask<{ productSight: { visible: boolean } }>(
            'query($product: String!, $viewer: AssortmentViewerInput!) { productSight(product: $product, viewer: $viewer) { visible decidedBy { applies rule { effect } } } }',
            { product: one, viewer: { channel: who.channel, district: who.district, grade: who.trade?.grade, dealer: who.trade?.dealer, store: who.trade?.store } },
            editor,
          );
          expect(sight.data.productSight.visible).toBe(expected.includes(one));
        }
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 40) },
  );
}, 120_000);
