import type { MediaRole } from '~/gql/graphql';

interface Shown {
  url: string;
  role: MediaRole;
}

/** A variant's own pictures, then what is true of every variant; covers and scenes of another colour would mislead. */
export function picturesOf<M extends Shown>(variant: readonly M[], product: readonly M[]): M[] {
  if (variant.length === 0) return [...product];
  const own = new Set(variant.map(({ url }) => url));
  return [...variant, ...product.filter(({ role, url }) => role === 'DETAIL' && !own.has(url))];
}
