import type { CatalogContext } from '../context';
import { productLoader } from '../product/product.loaders';
import { variantBySkuLoader, variantLoader } from '../variant/variant.loaders';
import type { AssortmentViewer } from './scope';

/** The same context, where only what exists for `listing` is found by key. */
function finding(context: CatalogContext, listing: CatalogContext['loaders']['listing']): CatalogContext {
  const product = productLoader(context.db, listing);
  return { ...context, loaders: { ...context.loaders, listing, product, variant: variantLoader(context.db, listing, product), variantBySku: variantBySkuLoader(context.db, listing, product) } };
}

/** What is delivered to a district has to be sold there, too: what this viewer sees, less what is not sold where it goes. */
export async function deliveredTo(context: CatalogContext, district: string | null | undefined): Promise<CatalogContext> {
  const { actor, loaders } = context;
  if (!district || district === actor.district) return context;
  const [here, there] = await Promise.all([loaders.listing(), loaders.listingFor({ ...actor, district })]);
  return here.key === there.key ? context : finding(context, () => Promise.resolve(here.and(there)));
}

/** For editors: what somebody else would find. */
export const asSeenBy = (context: CatalogContext, viewer: AssortmentViewer): CatalogContext => {
  const listing = context.loaders.listingFor(viewer);
  return finding(context, () => listing);
};
