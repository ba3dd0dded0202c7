import type { Context } from '@tonglu/kit';
import { brandLoader } from './brand/brand.loaders';
import { CategoryTree, countProducts } from './category/category-tree';
import { mediaOfProductLoader } from './media/media.loaders';
import { levelPricesLoader } from './price/price.loaders';
import { productBySlugLoader, productLoader } from './product/product.loaders';
import { variantLoader, variantsOfProductLoader } from './variant/variant.loaders';

export interface CatalogSettings {
  /** Signs quotes. */
  secret: string;
}

export type CatalogContext = Context<CatalogLoaders, CatalogSettings>;
export type CatalogLoaders = ReturnType<typeof createLoaders>;

/** Every way to read by key, for one request. Prices are those of one instant, so that a page never mixes two. */
export function createLoaders({ db, actor, clock }: Pick<Context, 'db' | 'actor' | 'clock'>) {
  const now = once(() => clock.now());
  return {
    brand: brandLoader(db),
    categoryTree: once(() => CategoryTree.load(db)),
    productCounts: once(() => countProducts(db)),
    product: productLoader(db),
    productBySlug: productBySlugLoader(db),
    variant: variantLoader(db),
    variantsOfProduct: variantsOfProductLoader(db),
    mediaOfProduct: mediaOfProductLoader(db),
    levelPrices: levelPricesLoader(db, () => ({ channel: actor.channel, at: now() })),
    now,
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
