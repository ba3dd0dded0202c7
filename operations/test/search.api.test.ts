import { type CatalogContext, catalog, seedCatalog, seedPopularSearches } from '@tonglu/catalog';
import { askGraph, startTestGraph, type TestGraph } from '@tonglu/kit/testing';
import { brands, categories, popularSearches, products, productTypes } from '../src/demo';
import { type Judgement, judgements } from './search-judgements';

/** What the search reaches today, less a hair: relevance may rise, not fall. */
const floor = 0.94;
const depth = 10;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph([catalog]);
  await seedCatalog(graph.subgraph('catalog').context() as CatalogContext, { brands, categories, types: productTypes, products });
}, 60_000);
afterAll(() => graph.stop());

const bySlug = new Map(products.map((product) => [product.slug, product]));
const gradeOf = ({ grades }: Judgement, slug: string): number => {
  const product = bySlug.get(slug);
  return Math.max(0, ...grades.filter(({ of }) => product && of(product)).map(({ grade }) => grade));
};

/** Discounted cumulative gain: a good product counts less the further down it stands. */
const gain = (grades: readonly number[]): number => grades.slice(0, depth).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

async function search({ query, locale = 'zh-CN' }: Judgement): Promise<string[]> {
  const document = 'query($search: String!) { products(search: $search, first: 10) { edges { node { slug } } } }';
  const { data } = await askGraph<{ products: { edges: { node: { slug: string } }[] } }>(graph.subgraph('catalog'), document, { search: query }, undefined, { locale });
  return data.products.edges.map(({ node }) => node.slug);
}

test('judged queries find what people mean, best first', async () => {
  const scores: { judgement: Judgement; score: number; found: string[] }[] = [];
  for (const judgement of judgements) {
    const found = await search(judgement);
    const ideal = gain(products.map(({ slug }) => gradeOf(judgement, slug)).sort((a, b) => b - a));
    if (ideal === 0) throw new Error(`Nothing in the demo catalogue answers “${judgement.query}”: judge it anew`);
    scores.push({ judgement, found, score: gain(found.map((slug) => gradeOf(judgement, slug))) / ideal });
  }
  const mean = (some: readonly { score: number }[]) => some.reduce((sum, { score }) => sum + score, 0) / some.length;
  const kinds = [...new Set(judgements.map(({ kind }) => kind))].map((kind) => `${kind} ${mean(scores.filter(({ judgement }) => judgement.kind === kind)).toFixed(3)}`);
  const worst = [...scores].sort((a, b) => a.score - b.score).slice(0, 15).map(({ judgement, score, found }) => `${score.toFixed(3)} ${judgement.query} → ${found.slice(0, 5).join(', ')}`);
  const report = [`NDCG@${depth} ${mean(scores).toFixed(4)} over ${scores.length} queries`, ...kinds, ...worst].join('\n');
  if (mean(scores) < floor) throw new Error(report);
  if (process.env.SEARCH_REPORT) process.stdout.write(`${report}\n`);
}, 60_000);

test.each(['zh-CN', 'en'] as const)('what the demo house says people search for finds something, in %s', async (locale) => {
  await seedPopularSearches(graph.subgraph('catalog').context() as CatalogContext, popularSearches);
  const { data } = await askGraph<{ popularSearches: string[] }>(graph.subgraph('catalog'), '{ popularSearches }', {}, undefined, { locale });
  expect(data.popularSearches).toEqual(popularSearches.filter((each) => each.locale === locale).slice(0, 10).map(({ text }) => text));
});
