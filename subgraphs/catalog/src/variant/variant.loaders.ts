import { type Database, groupLoader, rowLoader } from '@tonglu/kit';
import { productColumns, type ProductRow } from '../product/product';
import { variantColumns, type VariantRow } from './variant';

/** Variants that exist for shoppers: those of ACTIVE products. */
export const variantLoader = (db: Database) =>
  rowLoader(
    (ids: readonly string[]) =>
      db.rows<VariantRow>(
        `select ${variantColumns} from variant join product on product.id = variant.product_id where variant.id = any($1) and product.status = 'ACTIVE'`,
        [ids],
        'variant-by-id',
      ),
    (variant) => variant.id,
  );

/** The same with their products: for whoever reads both. */
export const variantsWithProducts = (db: Database, ids: readonly string[]): Promise<(VariantRow & { product: ProductRow })[]> =>
  db.rows<VariantRow & { product: ProductRow }>(
    `select ${variantColumns}, to_json(shown) as product from variant
     join lateral (select ${productColumns} from product join brand on brand.id = product.brand_id where product.id = variant.product_id and product.status = 'ACTIVE') shown on true
     where variant.id = any($1)`,
    [ids],
    'variants-with-products',
  );

export const variantsOfProductLoader = (db: Database) =>
  groupLoader(
    (productIds: readonly string[]) =>
      db.rows<VariantRow>(
        `select ${variantColumns} from variant where variant.product_id = any($1) order by variant.product_id, variant.position, variant.id`,
        [productIds],
        'variants-of-product',
      ),
    (variant) => variant.productId,
  );

export const variantsBySku = (db: Database, skus: readonly string[]): Promise<VariantRow[]> =>
  db.rows<VariantRow>(`select ${variantColumns} from variant where variant.sku = any($1) order by variant.sku`, [skus], 'variants-by-sku');

/** Variants of ACTIVE products by SKU: gifts and services are named so. */
export const variantBySkuLoader = (db: Database) =>
  rowLoader(
    (skus: readonly string[]) =>
      db.rows<VariantRow>(
        `select ${variantColumns} from variant join product on product.id = variant.product_id where variant.sku = any($1) and product.status = 'ACTIVE'`,
        [skus],
        'variant-by-sku',
      ),
    (variant) => variant.sku,
  );
