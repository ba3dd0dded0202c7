import { Recent } from '@tonglu/kit';
import type { Listing } from '../assortment/listing';
import type { CatalogContext } from '../context';
import { keptByVersion } from '../shelf';
import type { VariantRow } from './variant';

/** Variants and what their products are called, as they exist for one listing; null what does not. */
type Names = Recent<VariantRow | null>;

/** Half a kilobyte each, about. */
const mostNames = 20_000;
const mostListings = 8;
const shelves = keptByVersion(() => Promise.resolve(new Recent<Names>(mostListings)));

/** What everybody's lists of orders call things by, as long as nothing about goods moves (ADR 0026). */
export async function keptNames({ db, loaders }: CatalogContext, listing: Listing): Promise<Names> {
  const { versions: { goods, suite, search, category, assortment } } = await loaders.standing();
  const shelf = await shelves(db, goods + suite + search + category + assortment); // none of them ever goes back
  const known = shelf.get(listing.key);
  if (known) return known;
  const names: Names = new Recent(mostNames);
  shelf.set(listing.key, names);
  return names;
}

/** Aligned with `ids`; undefined unless all of them are known. */
export function allOf(names: Names, ids: readonly string[]): (VariantRow | null)[] | undefined {
  const found: (VariantRow | null)[] = [];
  for (const id of ids) {
    const variant = names.get(id);
    if (variant === undefined) return undefined;
    found.push(variant);
  }
  return found;
}
