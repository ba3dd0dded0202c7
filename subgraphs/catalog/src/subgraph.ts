import { defineSubgraph } from '@tonglu/kit';
import { Assortment } from './assortment/assortment';
import { AssortmentConflict } from './assortment/assortment-conflict';
import { AssortmentResolver } from './assortment/assortment.resolver';
import { AssortmentRule } from './assortment/rule';
import { Brand } from './brand/brand';
import { BrandResolver } from './brand/brand.resolver';
import { Category } from './category/category';
import { CategoryResolver } from './category/category.resolver';
import { type CatalogContext, createLoaders } from './context';
import { readSettings } from './env';
import { foldProductCounts } from './count/fold-counts';
import { FacetValue, FilterAttribute, ProductFacet } from './facet/filter-attribute';
import { FilterAttributeResolver } from './facet/filter-attribute.resolver';
import { ProductConnectionResolver } from './facet/product-connection.resolver';
import { sendExport } from './export/send-export';
import { discardUploads } from './import/discard-uploads';
import { ImportResolver } from './import/import.resolver';
import { receiveUpload } from './import/receive-upload';
import { ImportRun } from './import/import-run';
import { runImport } from './import/run-import';
import { Upload } from './import/upload';
import { keptAnswers } from './kept-answers';
import { Material, MaterialProduct } from './material/material';
import { MaterialResolver } from './material/material.resolver';
import { MaterialShare, MaterialVisit } from './material/material-share';
import { Media } from './media/media';
import { MediaResolver } from './media/media.resolver';
import { CatalogTables1700000000010 } from './migrations/1700000000010-catalog-tables';
import { SearchTables1700000000015 } from './migrations/1700000000015-search-tables';
import { PriceScopes1700000000040 } from './migrations/1700000000040-price-scopes';
import { forgetChains } from './price/chain/forget-chains';
import { prepareChains } from './price/chain/prepare-chains';
import { SuitesAndServices1700000000055 } from './migrations/1700000000055-suites-and-services';
import { KeptAnswers1700000000060 } from './migrations/1700000000060-kept-answers';
import { ProductCounts1700000000065 } from './migrations/1700000000065-product-counts';
import { ShelfPrices1700000000066 } from './migrations/1700000000066-shelf-prices';
import { KeptListings1700000000067 } from './migrations/1700000000067-kept-listings';
import { ProductValues1700000000068 } from './migrations/1700000000068-product-values';
import { PopularSearches1700000000069 } from './migrations/1700000000069-popular-searches';
import { WholeSuites1700000000070 } from './migrations/1700000000070-whole-suites';
import { PriceListVersions1700000000075 } from './migrations/1700000000075-price-list-versions';
import { SuiteShelf1700000000076 } from './migrations/1700000000076-suite-shelf';
import { PriceConflict } from './price/list/price-conflict';
import { ListedPrice, PriceList, PriceRule } from './price/list/price-list';
import { PriceListVersion } from './price/list/price-list-version';
import { PriceResolver } from './price/price.resolver';
import { Promotions1700000000030 } from './migrations/1700000000030-promotions';
import { Assortments1700000000045 } from './migrations/1700000000045-assortments';
import { ProductMaster1700000000050 } from './migrations/1700000000050-product-master';
import { Product } from './product/product';
import { ProductEditResolver } from './product/product-edit.resolver';
import { ProductResolver } from './product/product.resolver';
import { ProductType } from './product-type/product-type';
import { ProductTypeResolver } from './product-type/product-type.resolver';
import { PromotionConflict } from './promotion/promotion-conflict';
import { expireHolds } from './promotion/hold/expire-holds';
import { HoldResolver } from './promotion/hold/hold.resolver';
import { confirmOnPaid, releaseOnCancelled } from './promotion/hold/settle-holds';
import { PromotionResolver } from './promotion/promotion.resolver';
import { VariantOffersResolver } from './promotion/variant-offers.resolver';
import { PromotionBudget, PromotionGroupTable, PromotionTable, PromotionUse } from './promotion/promotion-tables';
import { QuoteResolver } from './quote/quote.resolver';
import { countSales } from './reactions/count-sales';
import { PopularSearchResolver } from './search/popular/popular-search.resolver';
import { rankPopularSearches } from './search/popular/rank-searches';
import { SearchWord } from './search/search-word';
import { SuggestionResolver } from './search/suggestion.resolver';
import { Synonym } from './search/synonym';
import { SynonymResolver } from './search/synonym.resolver';
import { OrderLine } from './order-line/order-line';
import { findVariantsOfOrderLines, loadMany } from './references';
import { SuiteComponent } from './suite/suite-component';
import { CompanionsResolver, QuoteComponentResolver, SuiteResolver } from './suite/suite.resolver';
import { Variant } from './variant/variant';
import { findVariants } from './variant/find-variants';
import { VariantResolver } from './variant/variant.resolver';
import { CatalogBusy } from './write-lock';

export type { FilterRecord } from './facet/declare-filter';
export type { ProductTypeRecord } from './product-type/add-product-type';
export { type BrandRecord, type CatalogSeed, type CategoryRecord, seedCatalog, type SeededCatalog } from './seed-catalog';
export { type AssortmentSeed, seedAssortments } from './assortment/seed-assortments';
export { type MaterialSeed, seedMaterials } from './material/seed-materials';
export { PriceLevel } from './price/price-level';
export { type PriceListSeed, seedPriceLists } from './price/list/seed-price-lists';
export { PromotionKind } from './promotion/kind';
export { type GroupSeed, type PromotionSeed, seedPromotions } from './promotion/seed-promotions';
export { type PopularSearchSeed, seedPopularSearches } from './search/popular/seed-popular-searches';
export type { CatalogContext } from './context';

/** Products, prices, search, quotes: what is sold and at what price. */
export const catalog = defineSubgraph<CatalogContext>({
  name: 'catalog',
  resolvers: [
    BrandResolver, CategoryResolver, MediaResolver, ProductResolver, ProductEditResolver, ProductTypeResolver, ProductConnectionResolver, VariantResolver,
    SuiteResolver, CompanionsResolver, QuoteComponentResolver, PriceResolver, PromotionResolver, VariantOffersResolver, HoldResolver, QuoteResolver,
    SuggestionResolver, PopularSearchResolver, SynonymResolver, FilterAttributeResolver, ImportResolver, MaterialResolver, AssortmentResolver,
  ],
  orphanedTypes: [PriceConflict, PromotionConflict, CatalogBusy, AssortmentConflict, OrderLine],
  references: {
    Brand: async (ids, { loaders }) => {
      await loaders.standing(); // as for all the others, before anything is read (ADR 0026)
      return loadMany(loaders.brand, ids);
    },
    Category: async (ids, { loaders }) => {
      const tree = await loaders.categoryTree();
      return ids.map((id) => tree.find(id));
    },
    Product: (ids, { loaders }) => loadMany(loaders.product, ids),
    Variant: (ids, context, wanted) => findVariants(context, ids, wanted),
    OrderLine: findVariantsOfOrderLines,
  },
  entities: [
    Brand, Category, Media, Product, ProductType, Variant, SuiteComponent, PriceList, PriceListVersion, ListedPrice, PriceRule, Upload, ImportRun, SearchWord, Synonym,
    FilterAttribute, FacetValue, ProductFacet, PromotionTable, PromotionGroupTable, PromotionBudget, PromotionUse, Material, MaterialProduct, MaterialShare, MaterialVisit, Assortment, AssortmentRule,
  ],
  migrations: [
    CatalogTables1700000000010, SearchTables1700000000015, Promotions1700000000030, PriceScopes1700000000040, Assortments1700000000045, ProductMaster1700000000050,
    SuitesAndServices1700000000055, KeptAnswers1700000000060, ProductCounts1700000000065, ShelfPrices1700000000066, KeptListings1700000000067, ProductValues1700000000068,
    PopularSearches1700000000069, WholeSuites1700000000070, PriceListVersions1700000000075, SuiteShelf1700000000076,
  ],
  reactions: [countSales, confirmOnPaid, releaseOnCancelled],
  jobs: [discardUploads, runImport, foldProductCounts, ...expireHolds, prepareChains, forgetChains, rankPopularSearches],
  endpoints: [receiveUpload, sendExport],
  settings: readSettings,
  loaders: createLoaders,
  keptAnswers,
});
