import type { Subgraph } from '@tonglu/kit';
import { askGraph, startTestGraph, TestClock, type TestGraph } from '@tonglu/kit/testing';
import { catalog, type CatalogContext, type CatalogSeed, seedCatalog, type SeededCatalog } from '../src/subgraph';
import { smallShop } from './small-shop';

export interface TestCatalog {
  graph: TestGraph;
  subgraph: Subgraph;
  clock: TestClock;
  seeded: SeededCatalog;
  seed(data: CatalogSeed): Promise<SeededCatalog>;
  variantId(sku: string): string;
  ask: <Data>(query: string, variables?: Record<string, unknown>, ...rest: Parameters<typeof askGraph> extends [unknown, unknown, unknown?, ...infer Rest] ? Rest : never) => ReturnType<typeof askGraph<Data>>;
}

/** A catalogue with the small shop in it. */
export async function startCatalog(data: CatalogSeed = smallShop): Promise<TestCatalog> {
  const clock = new TestClock();
  const graph = await startTestGraph([catalog], { clock });
  const subgraph = graph.subgraph('catalog');
  const seed = (more: CatalogSeed) => seedCatalog(subgraph.context() as CatalogContext, more);
  const seeded = await seed(data);
  return {
    graph,
    subgraph,
    clock,
    seeded,
    seed,
    variantId: (sku) => {
      const id = seeded.variantIds.get(sku);
      if (!id) throw new Error(`The test shop has no ${sku}`);
      return id;
    },
    ask: (query, variables, ...rest) => askGraph(subgraph, query, variables, ...rest),
  };
}
