import { isId, type ReferenceBatch, type Soon, type Wanted } from '@tonglu/kit';
import type { CatalogContext } from './context';
import { variantsWithProducts } from './variant/variant.loaders';
import type { VariantRow } from './variant/variant';

interface Loader<R> {
  load(id: string): Soon<R | null>;
}

/** A batch of references through a loader; what is not even an id does not exist. */
export const loadMany = <R extends object>(loader: Loader<R>, ids: readonly string[]): Promise<(R | null)[]> =>
  Promise.all(ids.map((id) => (isId(id) ? loader.load(id) : null)));

/** Variants that others refer to, with their products where those will be read. */
export async function findVariants(ids: readonly string[], { db, loaders }: CatalogContext, wanted: Wanted): Promise<(VariantRow | null)[]> {
  if (wanted.has('product')) {
    for (const { product, ...variant } of await variantsWithProducts(db, await loaders.listing(), ids.filter(isId))) {
      loaders.variant.prime(variant.id, variant);
      loaders.product.bring(product.id, product);
    }
  }
  return loadMany(loaders.variant, ids);
}

/** What lines of orders refer to, where it exists for the viewer (C3). */
export const findVariantsOfOrderLines: ReferenceBatch<CatalogContext> = async (ids, context, wanted, lines) => {
  const variants = await findVariants(lines.map(({ variantId }) => String(variantId)), context, wanted);
  return ids.map((id, index) => ({ id, variant: variants[index] }));
};
