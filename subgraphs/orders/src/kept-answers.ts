import { isId, type KeptAnswers } from '@tonglu/kit';
import type { OrdersContext } from './context';

interface Representation {
  __typename?: unknown;
  id?: unknown;
}

const hourMs = 60 * 60_000;

/** The variants, where nothing else is asked about. */
function variantsOf(representations: unknown): string[] | undefined {
  if (!Array.isArray(representations)) return undefined;
  const ids = new Set<string>();
  for (const { __typename, id } of representations as Representation[]) {
    if (__typename !== 'Variant' || typeof id !== 'string' || !isId(id)) return undefined;
    ids.add(id);
  }
  return [...ids];
}

/**
 * What is said of variants is their stock, and stock changes with each order: it is read for each request. Where it
 * reads as before, the answer is as before (ADR 0026). Shipping dates change with the hour.
 */
export const keptAnswers: KeptAnswers<OrdersContext> = {
  fields: ['_entities'],
  standing: async ({ caller, clock, loaders, locale }, { variables }) => {
    const variants = caller === 'gateway' ? variantsOf(variables?.representations) : undefined;
    if (!variants) return undefined;
    const from = clock.now();
    return { scope: locale, state: await loaders.stock.textOf(variants), from, until: new Date((Math.floor(from.getTime() / hourMs) + 1) * hourMs) };
  },
};
