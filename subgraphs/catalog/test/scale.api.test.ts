import type { CatalogSeed } from '../src/subgraph';
import { startCatalog, type TestCatalog } from './start-catalog';

/** Takes minutes: `CATALOG_SCALE=1 npx jest subgraphs/catalog/test/scale`. */
const whenAsked = process.env.CATALOG_SCALE ? describe : describe.skip;

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const things = [['空调', 'air conditioner'], ['冰箱', 'refrigerator'], ['洗衣机', 'washing machine'], ['电视', 'television'], ['热水器', 'water heater'], ['净水器', 'water purifier'], ['沙发', 'sofa'], ['书桌', 'desk'], ['吸尘器', 'vacuum'], ['加湿器', 'humidifier']];
const manners = [['静音', 'quiet'], ['变频', 'inverter'], ['节能', 'saving'], ['超薄', 'slim'], ['智能', 'smart'], ['复古', 'retro'], ['迷你', 'mini'], ['大容量', 'large']];
const colours = [text('云白', 'White'), text('墨色', 'Black'), text('岩灰', 'Grey'), text('雾蓝', 'Blue')];
const shelvesPerThing = 5;
const brandCount = 40;
const chunk = 2_500;

const base: CatalogSeed = {
  brands: Array.from({ length: brandCount }, (_, index) => ({ slug: `brand-${index}`, name: text(`品牌${index}`, `Brand ${index}`) })),
  categories: things.flatMap(([zh, en], thing) => [
    { slug: `thing-${thing}`, name: text(zh, en) },
    ...Array.from({ length: shelvesPerThing }, (_, shelf) => ({ slug: `shelf-${thing}-${shelf}`, parent: `thing-${thing}`, name: text(`${zh}${shelf}型`, `${en} ${shelf}`) })),
  ]),
  filters: [
    { code: 'capacity', name: text('容量', 'Capacity'), kind: 'RANGE' },
    { code: 'grade', name: text('能效', 'Grade'), kind: 'TERMS' },
    { code: 'finish', name: text('颜色', 'Colour'), kind: 'TERMS' },
  ],
  products: [],
};

const productAt = (index: number): CatalogSeed['products'][number] => {
  const [thing, manner] = [index % things.length, Math.floor(index / things.length) % manners.length];
  return {
    code: `SC-${index}`, brand: `brand-${index % brandCount}`, category: `shelf-${thing}-${Math.floor(index / 7) % shelvesPerThing}`,
    name: text(`${manners[manner][0]}${things[thing][0]} ${index}`, `${manners[manner][1]} ${things[thing][1]} ${index}`),
    subtitle: text('一家人的日常', 'For every day'),
    attributes: [
      { code: 'capacity', name: text('容量', 'Capacity'), value: String(50 + (index % 60) * 10), unit: 'L' },
      { code: 'grade', name: text('能效', 'Grade'), value: text(`${1 + (index % 3)} 级`, `Grade ${1 + (index % 3)}`) },
    ],
    variants: colours.slice(0, index % 7 === 0 ? 2 : 3).map((colour, place) => ({
      sku: `SC-${index}-${place}`, name: colour, options: [{ code: 'finish', name: text('颜色', 'Colour'), value: colour }], basePrice: 100_00 + (index % 900) * 10_00, mallPrice: 90_00 + (index % 900) * 10_00,
    })),
  };
};

const card = 'totalCount edges { node { slug name subtitle brand { name } cover { url } priceRange { min { amount } } } }';
const facets = 'facets { code name values { value label count selected } min max }';
const questions: Record<string, string> = {
  'list of a category': `{ products(filter: { category: "shelf-1-2" }) { ${card} } }`,
  'list of everything': `{ products { ${card} } }`,
  'newest of everything': `{ products(sort: NEWEST) { ${card} } }`,
  'category by price': `{ products(filter: { category: "shelf-1-2" }, sort: PRICE_ASC) { ${card} } }`,
  'everything by price': `{ products(sort: PRICE_ASC) { ${card} } }`,
  'everything, dearest first': `{ products(sort: PRICE_DESC) { ${card} } }`,
  'everything in a range': `{ products(filter: { priceFrom: "1000", priceTo: "2000" }, sort: PRICE_ASC) { ${card} } }`,
  'search': `{ products(search: "静音 冰箱") { ${card} } }`,
  'search by pinyin': `{ products(search: "bingxiang") { ${card} } }`,
  'search by model': `{ products(search: "SC-123") { ${card} } }`,
  'search misspelt': `{ products(search: "refrigeratr") { ${card} } }`,
  'category with facets': `{ products(filter: { category: "shelf-1-2", attributes: [{ code: "finish", values: ["云白"] }] }) { ${card} ${facets} } }`,
  'search with facets': `{ products(search: "静音 冰箱") { ${card} ${facets} } }`,
  'everything with facets': `{ products { ${card} ${facets} } }`,
  'suggestions': `{ searchSuggestions(text: "bing") { text product { slug } } }`,
};

whenAsked('a hundred thousand variants', () => {
  let shop: TestCatalog;
  let known = 0;
  beforeAll(async () => {
    shop = await startCatalog(base);
  });
  afterAll(() => shop.graph.stop());

  const growTo = async (count: number): Promise<void> => {
    for (; known < count; known += chunk) await shop.seed({ ...base, products: Array.from({ length: Math.min(chunk, count - known) }, (_, index) => productAt(known + index)) });
    known = count;
    await shop.subgraph.db.rows('vacuum analyze');
  };
  const median = async (query: string): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < 15; round += 1) {
      const start = performance.now();
      const { errors } = await shop.ask(query);
      times.push(performance.now() - start);
      expect(errors).toBeUndefined();
    }
    return times.sort((a, b) => a - b)[7];
  };
  const measure = async (): Promise<Map<string, number>> => {
    const medians = new Map<string, number>();
    for (const [name, query] of Object.entries(questions)) medians.set(name, await median(query));
    return medians;
  };

  test('pages take as long as with a thousand, give or take', async () => {
    await growTo(350);
    const small = await measure();
    await growTo(35_000);
    const large = await measure();
    const lines = [...small].map(([name, ms]) => `${name.padEnd(24)} ${ms.toFixed(1)} → ${(large.get(name) ?? 0).toFixed(1)} ms`);
    process.stdout.write(`\n${lines.join('\n')}\n`);
    for (const [name, ms] of large) expect([name, ms < 400]).toEqual([name, true]);
  }, 900_000);
});
