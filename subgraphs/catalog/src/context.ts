import type { Context } from '@tonglu/kit';
import { assortmentRulesLoader } from './assortment/assortment.loaders';
import type { Listing } from './assortment/listing';
import { loadListing } from './assortment/load-listing';
import type { AssortmentViewer } from './assortment/scope';
import { brandLoader } from './brand/brand.loaders';
import { categoryTree, countProducts } from './category/category-tree';
import { once, promisedOnce } from './once';
import { countsOfMaterialLoader, productsOfMaterialLoader } from './material/material.loaders';
import { coverOfProductLoader, manualsOfProductLoader, mediaOfProductLoader } from './media/media.loaders';
import { priceLoaders } from './price/price.loaders';
import { promotionLoaders } from './promotion/promotion.loaders';
import { blocksOfProductLoader, productDetailsLoader, productLoader } from './product/product.loaders';
import { type Standing, standingLoader } from './standing';
import { productTypeLoader } from './product-type/product-type.loaders';
import { lexiconOf } from './search/lexicon-of';
import { companionsLoader } from './suite/companions';
import { componentsOfSuiteLoader } from './suite/suite.loaders';
import { variantBySkuLoader, variantDetailsLoader, variantLoader, variantsOfProductLoader } from './variant/variant.loaders';

export interface CatalogSettings {
  /** Signs quotes. */
  secret: string;
}

export type CatalogContext = Context<CatalogLoaders, CatalogSettings>;
export type CatalogLoaders = ReturnType<typeof createLoaders>;

/** Every way to read by key, for one request. Prices are those of one instant, so that a page never mixes two. `trusted`: how things are taken to stand, where that is not to be asked. */
export function createLoaders({ db, actor, clock }: Pick<Context, 'db' | 'actor' | 'clock'>, trusted?: Standing) {
  const now = once(() => clock.now());
  const standing = standingLoader({ db, viewer: actor, now }, trusted);
  const tree = promisedOnce(async () => categoryTree(db, (await standing()).versions.category));
  const listingFor = async (viewer: AssortmentViewer): Promise<Listing> => loadListing({ db, version: (await standing()).versions.assortment, at: now(), categoryTree: tree }, viewer);
  const listing = promisedOnce(() => listingFor(actor));
  const product = productLoader(db, listing);
  return {
    standing,
    brand: brandLoader(db),
    categoryTree: tree,
    /** What exists for this viewer (C3). */
    listing,
    listingFor,
    assortmentRules: assortmentRulesLoader(db),
    lexicon: once(async () => lexiconOf(db, (await standing()).versions.search, await listing())),
    productCounts: once(async () => countProducts(db, await listing())),
    product,
    productDetails: productDetailsLoader(db),
    variant: variantLoader(db, listing, product),
    variantBySku: variantBySkuLoader(db, listing, product),
    variantDetails: variantDetailsLoader(db),
    variantsOfProduct: variantsOfProductLoader(db),
    componentsOfSuite: componentsOfSuiteLoader(db),
    companions: companionsLoader(db, listing, product),
    mediaOfProduct: mediaOfProductLoader(db),
    coverOfProduct: coverOfProductLoader(db),
    manualsOfProduct: manualsOfProductLoader(db),
    blocksOfProduct: blocksOfProductLoader(db),
    productType: productTypeLoader(db),
    productsOfMaterial: productsOfMaterialLoader(db),
    countsOfMaterial: countsOfMaterialLoader(db),
    ...priceLoaders(db, actor, standing, now),
    ...promotionLoaders(db, actor, standing, now, listing),
    now,
  };
}
