import { digest, Recent } from '@tonglu/kit';
import type { Listing } from '../assortment/listing';
import type { CatalogContext } from '../context';
import { keptByVersion } from '../shelf';
import type { VariantRow } from './variant';

/** Half a kilobyte each, about. */
const mostNames = 50_000;
const shelves = keptByVersion(() => Promise.resolve(new Recent<VariantRow | null>(mostNames)));

/** Variants and what their products are called, as they exist for one listing; null what does not. */
export interface KeptNames {
  /** Aligned with `ids`; undefined unless all of them are known. */
  of(ids: readonly string[]): (VariantRow | null)[] | undefined;
  keep(ids: readonly string[], found: ReadonlyMap<string, VariantRow>): void;
}

/** What everybody's lists of orders call things by, as long as nothing about goods moves (ADR 0026). */
export async function keptNames({ db, loaders }: CatalogContext, listing: Listing): Promise<KeptNames> {
  const { versions: { goods, suite, search, category, assortment } } = await loaders.standing();
  const shelf = await shelves(db, goods + suite + search + category + assortment); // none of them ever goes back
  const place = listing.isEverything ? '' : digest(listing.key);
  const keyOf = (id: string): string => (place ? place + id : id);
  return {
    of: (ids) => {
      const found: (VariantRow | null)[] = [];
      for (const id of ids) {
        const variant = shelf.get(keyOf(id));
        if (variant === undefined) return undefined;
        found.push(variant);
      }
      return found;
    },
    keep: (ids, found) => {
      for (const id of ids) shelf.set(keyOf(id), found.get(id) ?? null);
    },
  };
}
