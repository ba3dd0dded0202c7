import { isId, type ReferenceBatch, type Soon } from '@tonglu/kit';
import type { CatalogContext } from './context';
import { findVariants } from './variant/find-variants';

interface Loader<R> {
  load(id: string): Soon<R | null>;
}

/** A batch of references through a loader; what is not even an id does not exist. */
export const loadMany = <R extends object>(loader: Loader<R>, ids: readonly string[]): Promise<(R | null)[]> =>
  Promise.all(ids.map((id) => (isId(id) ? loader.load(id) : null)));

/** What lines of orders refer to, where it exists for the viewer (C3). */
export const findVariantsOfOrderLines: ReferenceBatch<CatalogContext> = async (ids, context, wanted, lines) => {
  const variants = await findVariants(context, lines.map(({ variantId }) => String(variantId)), wanted);
  return ids.map((id, index) => ({ id, variant: variants[index] }));
};
