import { Client } from 'pg';
import { foldCounts } from '../src/count/fold-counts';
import { emptyShelves, productAt } from './scale-catalogue';
import { startCatalog, type TestCatalog } from './start-catalog';

/** Takes minutes: `CATALOG_SCALE=1 npx jest subgraphs/catalog/test/scale`. */
const whenAsked = process.env.CATALOG_SCALE ? describe : describe.skip;

const card = 'totalCount edges { node { slug name subtitle brand { name } cover { url } priceRange { min { amount } } } }';
const facets = 'facets { code name values { value label count selected } min max }';

/**
 * What a page may take with a hundred times the products. Where counts and indexes answer, the bound is noise and the
 * larger page alone: the small shop has shelves of 7 products and one model SC-123, the large one pages of 24. Where every product that is
 * found has to be looked at (ranked, counted), the bound is for what these questions find: 440 instead of 4 and
 * 3,500 instead of 35 products.
 */
const flat = 2;
const found = { some: 3, aTenth: 6 };
const questions: Record<string, { query: string; bound: number }> = {
  'list of a shelf': { query: `{ products(filter: { category: "shelf-1-2" }) { ${card} } }`, bound: 2 * flat },
  'list of a parent shelf': { query: `{ products(filter: { category: "thing-1" }) { ${card} } }`, bound: flat },
  'list of everything': { query: `{ products { ${card} } }`, bound: flat },
  'newest of everything': { query: `{ products(sort: NEWEST) { ${card} } }`, bound: flat },
  'shelf by price': { query: `{ products(filter: { category: "shelf-1-2" }, sort: PRICE_ASC) { ${card} } }`, bound: 2 * flat },
  'everything by price': { query: `{ products(sort: PRICE_ASC) { ${card} } }`, bound: flat },
  'category tree with counts': { query: '{ categories { slug productCount children { slug productCount } } }', bound: flat },
  'shelf with facets': { query: `{ products(filter: { category: "shelf-1-2" }) { ${card} ${facets} } }`, bound: 2 * flat },
  'everything with facets': { query: `{ products { ${card} ${facets} } }`, bound: flat },
  'everything of a brand': { query: `{ products(filter: { brand: "brand-7" }) { ${card} ${facets} } }`, bound: 2 * flat },
  'shelf with a choice': { query: `{ products(filter: { category: "shelf-1-2", attributes: [{ code: "finish", values: ["云白"] }] }) { ${card} ${facets} } }`, bound: found.some },
  'suggestions': { query: `{ searchSuggestions(text: "bing") { text product { slug } } }`, bound: flat },
  'search by model': { query: `{ products(search: "SC-123") { ${card} } }`, bound: 2 * flat },
  'search by SKU': { query: `{ products(search: "SC-123-1") { ${card} } }`, bound: flat },
  'search': { query: `{ products(search: "静音 冰箱") { ${card} } }`, bound: found.some },
  'search with facets': { query: `{ products(search: "静音 冰箱") { ${card} ${facets} } }`, bound: found.some },
  'search that finds a tenth': { query: `{ products(search: "bingxiang") { ${card} } }`, bound: found.aTenth },
  'misspelt, finds a tenth': { query: `{ products(search: "refrigeratr") { ${card} } }`, bound: found.aTenth },
};
const rounds = 25;
const chunk = 2_500;

/** As the database does by itself in time; it may take longer than a statement of ours. */
async function settle({ graph }: TestCatalog): Promise<void> {
  const client = new Client({ connectionString: graph.databaseUrl });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

whenAsked('a thousand and a hundred thousand variants', () => {
  const shops: TestCatalog[] = [];
  afterAll(() => Promise.all(shops.map(({ graph }) => graph.stop())));

  const open = async (count: number): Promise<TestCatalog> => {
    const shop = await startCatalog(emptyShelves, { keepsAnswers: false });
    shops.push(shop);
    for (let known = 0; known < count; known += chunk) await shop.seed({ ...emptyShelves, products: Array.from({ length: Math.min(chunk, count - known) }, (_, index) => productAt(known + index)) });
    await foldCounts(shop.subgraph.db);
    const { errors } = await shop.ask(questions['everything by price'].query); // prices are worked out for whoever comes first
    expect(errors).toBeUndefined();
    await settle(shop);
    return shop;
  };

  /** Turn by turn, so that a busy machine is as busy for the one as for the other. */
  const compare = async (small: TestCatalog, large: TestCatalog, query: string): Promise<{ small: number; large: number; ratio: number }> => {
    const times = { small: [] as number[], large: [] as number[] };
    const measure = async (shop: TestCatalog, into: number[]): Promise<void> => {
      const start = performance.now();
      const { errors } = await shop.ask(query);
      into.push(performance.now() - start);
      expect(errors).toBeUndefined();
    };
    for (let round = 0; round < rounds; round += 1) {
      await measure(small, times.small);
      await measure(large, times.large);
    }
    return { small: median(times.small), large: median(times.large), ratio: median(times.large) / median(times.small) };
  };

  test('pages take as long with a hundred times the products', async () => {
    const [small, large] = [await open(350), await open(35_000)];
    const measured: { name: string; bound: number; small: number; large: number; ratio: number }[] = [];
    for (const [name, { query, bound }] of Object.entries(questions)) measured.push({ name, bound, ...(await compare(small, large, query)) });
    process.stdout.write(`\n${measured.map((each) => `${each.name.padEnd(26)} ${each.small.toFixed(1).padStart(6)} → ${each.large.toFixed(1).padStart(6)} ms  ×${each.ratio.toFixed(1)} (≤ ${each.bound})`).join('\n')}\n`);
    expect(measured.filter(({ ratio, bound }) => ratio > bound)).toEqual([]);
  }, 900_000);
});
