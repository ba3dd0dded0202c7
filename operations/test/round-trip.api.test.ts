import { type CatalogContext, catalog, seedCatalog } from '@tonglu/catalog';
import { newId } from '@tonglu/kit';
import { askGraph, memberActor, startTestGraph, type TestGraph } from '@tonglu/kit/testing';
import { brands, categories, products, productTypes } from '../src/demo';

const editor = memberActor(newId(), { roles: ['CATALOG_EDITOR'] });
const graphs: TestGraph[] = [];
afterAll(() => Promise.all(graphs.map((graph) => graph.stop())));

async function open(stock: typeof products): Promise<TestGraph> {
  const graph = await startTestGraph([catalog]);
  graphs.push(graph);
  await seedCatalog(graph.subgraph('catalog').context() as CatalogContext, { brands, categories, types: productTypes, products: stock });
  return graph;
}

async function exported(graph: TestGraph): Promise<Buffer> {
  const { body } = await graph.subgraph('catalog').handle({ method: 'GET', path: '/exports', query: {}, headers: {}, body: Buffer.alloc(0) }, { actor: editor, locale: 'en', requestId: newId(), caller: 'gateway' });
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function imported(graph: TestGraph, file: Buffer): Promise<unknown> {
  const subgraph = graph.subgraph('catalog');
  const { body } = await subgraph.handle({ method: 'POST', path: '/imports', query: { name: 'all.csv' }, headers: {}, body: file }, { actor: editor, locale: 'en', requestId: newId(), caller: 'gateway' });
  const { upload } = JSON.parse(String(body)) as { upload: string };
  const { data, errors } = await askGraph<{ importProducts: unknown }>(
    subgraph,
    'mutation($input: ImportProductsInput!) { importProducts(input: $input) { ... on ImportReport { rows created updated unchanged applied rejected { row column reason value } } ... on Refusal { problems { message } } } }',
    { input: { upload, idempotencyKey: newId() } },
    editor,
  );
  if (errors) throw errors[0];
  return data.importProducts;
}

test('the whole catalogue goes out as one file, changes nothing where it comes from, and fills a house without products', async () => {
  const file = await exported(await open(products));
  const rows = products.reduce((sum, { variants }) => sum + variants.length, 0);
  expect(await imported(graphs[0], file)).toEqual({ rows, created: 0, updated: 0, unchanged: rows, applied: true, rejected: [] });
  const empty = await open([]);
  expect(await imported(empty, file)).toEqual({ rows, created: rows, updated: 0, unchanged: 0, applied: true, rejected: [] });
  expect((await exported(empty)).equals(file)).toBe(true);
}, 180_000);
