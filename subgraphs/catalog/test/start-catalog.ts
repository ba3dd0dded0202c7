import type { Actor, Call, Subgraph } from '@tonglu/kit';
import { askGraph, startTestGraph, TestClock, type TestGraph } from '@tonglu/kit/testing';
import { catalog, type CatalogContext, type CatalogSeed, seedCatalog, type SeededCatalog } from '../src/subgraph';
import { smallShop } from './small-shop';

export interface TestCatalog {
  graph: TestGraph;
  subgraph: Subgraph;
  clock: TestClock;
  seeded: SeededCatalog;
  seed(data: CatalogSeed): Promise<SeededCatalog>;
  /** Back to how the shop was, for a test that must find nothing of the last one. */
  reset(): Promise<void>;
  variantId(sku: string): string;
  ask<Data>(query: string, variables?: Record<string, unknown>, actor?: Actor, call?: Partial<Call>): ReturnType<typeof askGraph<Data>>;
}

/** A catalogue with the small shop in it. `keepsAnswers` false: everything is worked out anew, for who measures. */
export async function startCatalog(data: CatalogSeed = smallShop, { keepsAnswers = true } = {}): Promise<TestCatalog> {
  const clock = new TestClock();
  const graph = await startTestGraph([keepsAnswers ? catalog : { ...catalog, keptAnswers: undefined }], { clock });
  const subgraph = graph.subgraph('catalog');
  const seed = (more: CatalogSeed) => seedCatalog(subgraph.context() as CatalogContext, more);
  const shop: TestCatalog = {
    graph,
    subgraph,
    clock,
    seeded: await seed(data),
    seed,
    reset: async () => {
      await subgraph.db.write('truncate suite_component, search_word, filter_attribute, facet_value, product_facet, brand, category, product, variant, media, price_list, price, price_rule, price_chain, price_chain_list, effective_price, effective_product, upload, import_run, product_type, material, assortment, outbox, inbox, idempotency cascade');
      await subgraph.db.write(`update shelf_version set version = version + 1 where name = 'assortment'`);
      shop.seeded = await seed(data);
    },
    variantId: (sku) => {
      const id = shop.seeded.variantIds.get(sku);
      if (!id) throw new Error(`The test shop has no ${sku}`);
      return id;
    },
    ask: (query, variables, actor, call) => askGraph(subgraph, query, variables, actor, call),
  };
  return shop;
}
