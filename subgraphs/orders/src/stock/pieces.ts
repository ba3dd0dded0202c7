/** Kinds that are delivered without anything leaving a warehouse. */
export const kindsWithoutStock = ['SERVICE', 'VIRTUAL'] as const;

/** So many of one variant. */
export interface Pieces {
  variantId: string;
  quantity: number;
}

/** Something ordered: itself, or a suite with what is in it over all its pieces. */
export interface Composed extends Pieces {
  kind: string | null;
  components: readonly (Pieces & { kind: string })[];
}

const needsStock = ({ kind }: { kind: string | null }): boolean => !(kindsWithoutStock as readonly (string | null)[]).includes(kind);

/** What leaves the warehouses for it: the components of a suite, nothing for a service, else itself. */
export function piecesOf({ variantId, quantity, kind, components }: Composed): Pieces[] {
  if (kind === 'SUITE') return components.filter(needsStock);
  return needsStock({ kind }) ? [{ variantId, quantity }] : [];
}

/** The same variant counts together, whichever line asks for it. */
export function together(pieces: readonly Pieces[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { variantId, quantity } of pieces) sums.set(variantId, (sums.get(variantId) ?? 0) + quantity);
  return sums;
}
