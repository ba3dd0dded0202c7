import { BroughtLoader, type Database, groupLoader, rowLoader, type Soon } from '@tonglu/kit';
import type { Listing } from '../assortment/listing';
import { existing } from '../product/existing';
import { productColumns, type ProductRow } from '../product/product';
import { variantColumns, type VariantRow } from './variant';

/** Variants that exist for the viewer: those of products that do. */
const variantsBy = (key: 'id' | 'sku', db: Database, listing: () => Soon<Listing>) =>
  rowLoader(
    async (keys: readonly string[]) => {
      const listed = await listing();
      const values: unknown[] = [keys];
      return db.rows<VariantRow>(
        `select ${variantColumns} from variant join product on product.id = variant.product_id where variant.${key} = any($1) and ${existing(listed, (value) => `$${values.push(value)}`)}`,
        values,
        listed.nameOf(`variant-by-${key}`),
      );
    },
    (variant) => variant[key],
  );

export const variantLoader = (db: Database, listing: () => Soon<Listing>) => variantsBy('id', db, listing);
/** Gifts and services are named by SKU. */
export const variantBySkuLoader = (db: Database, listing: () => Soon<Listing>) => variantsBy('sku', db, listing);

/** The same with their products: for whoever reads both. */
export function variantsWithProducts(db: Database, listing: Listing, ids: readonly string[]): Promise<(VariantRow & { product: ProductRow })[]> {
  const values: unknown[] = [ids];
  return db.rows<VariantRow & { product: ProductRow }>(
    `select ${variantColumns}, to_json(shown) as product from variant
     join lateral (select ${productColumns} from product join brand on brand.id = product.brand_id
       where product.id = variant.product_id and ${existing(listing, (value) => `$${values.push(value)}`)}) shown on true
     where variant.id = any($1)`,
    values,
    listing.nameOf('variants-with-products'),
  );
}

export const variantsOfProductLoader = (db: Database) =>
  new BroughtLoader(
    groupLoader(
      (productIds: readonly string[]) =>
        db.rows<VariantRow>(
          `select ${variantColumns} from variant where variant.product_id = any($1) order by variant.product_id, variant.position, variant.id`,
          [productIds],
          'variants-of-product',
        ),
      (variant) => variant.productId,
    ),
  );

export const variantsBySku = (db: Database, skus: readonly string[]): Promise<VariantRow[]> =>
  db.rows<VariantRow>(`select ${variantColumns} from variant where variant.sku = any($1) order by variant.sku`, [skus], 'variants-by-sku');
