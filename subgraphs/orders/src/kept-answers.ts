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
 * reads as before, the answer is as before (ADR 0026). Shipping dates change with the hour. What stores have is not in it.
 */
export const keptAnswers: KeptAnswers<OrdersContext> = {
  fields: ['_entities'],
  standing: async (context, { variables }, asked) => {
    const { actor, caller, clock, loaders, locale } = context;
    const variants = caller === 'gateway' && !asked.has('stores') ? variantsOf(variables?.representations) : undefined;
    if (!variants) return undefined;
    const from = clock.now();
    const compositions = await loaders.compositions.of(variants);
    const stock = await loaders.stock.textOf(variants.flatMap((variant) => compositions.get(variant)?.map(({ variantId }) => variantId) ?? [variant]));
    const until = new Date((Math.floor(from.getTime() / hourMs) + 1) * hourMs);
    return { scope: `${locale} ${actor.district ?? ''}`, state: compositions.size > 0 ? stock + JSON.stringify([...compositions]) : stock, from, until };
  },
};
