import type { ProductCardFragment, ProductKind } from '~/gql/graphql';

type Candidate = { node: ProductCardFragment & { kind: ProductKind } };

const newest = 8;
const best = 5;

/** What stands on the front page: things to look at, not services, and none of them twice. */
export function shelves(arrivals: readonly Candidate[], favourites: readonly Candidate[]) {
  const goods = (candidates: readonly Candidate[]) => candidates.filter(({ node }) => node.kind === 'GOODS').map(({ node }) => node);
  const shown = goods(arrivals).slice(0, newest);
  const already = new Set(shown.map(({ id }) => id));
  return { arrivals: shown, favourites: goods(favourites).filter(({ id }) => !already.has(id)).slice(0, best) };
}
