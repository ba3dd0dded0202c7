import { after, BroughtLoader, type Database, groupLoader, rowLoader, type Soon } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import type { Listing } from '../assortment/listing';
import type { Bind } from '../product/bind';
import { existing } from '../product/existing';
import { productColumns, type ProductRow } from '../product/product';
import { detailColumns, type VariantDetails, type VariantRow, wholeVariantColumns, type WholeVariantRow } from './variant';

export type VariantWithProduct = WholeVariantRow & { product: ProductRow };

/** Variants that exist for the viewer: those of products that do. Their products come along: hardly anybody reads the one without the other. */
export const existingVariants = (listing: Listing, bind: Bind, more = ''): string =>
  `select ${wholeVariantColumns}, to_json(shown) as product${more} from variant
   join lateral (select ${productColumns} from product join brand on brand.id = product.brand_id
     where product.id = variant.product_id and ${existing(listing, bind)}) shown on true`;

const variantsBy = (key: 'id' | 'sku', db: Database, listing: () => Soon<Listing>, products: BroughtLoader<ProductRow | null>) =>
  rowLoader(
    async (keys: readonly string[]) => {
      const listed = await listing();
      const values: unknown[] = [keys];
      const text = `${existingVariants(listed, (value) => `$${values.push(value)}`)} where variant.${key} = any($1)`;
      const rows = await db.rows<VariantWithProduct>(text, values, listed.nameOf(`variant-by-${key}`));
      return rows.map(({ product, ...variant }): WholeVariantRow => {
        products.bring(product.id, product);
        return variant;
      });
    },
    (variant) => variant[key],
  );

type Sources = [db: Database, listing: () => Soon<Listing>, products: BroughtLoader<ProductRow | null>];
export const variantLoader = (...sources: Sources) => variantsBy('id', ...sources);
/** Gifts and services are named by SKU. */
export const variantBySkuLoader = (...sources: Sources) => variantsBy('sku', ...sources);

export const variantsOfProductLoader = (db: Database) =>
  new BroughtLoader<VariantRow[]>(
    groupLoader(
      (productIds: readonly string[]) =>
        db.rows<WholeVariantRow>(
          `select ${wholeVariantColumns} from variant where variant.product_id = any($1) order by variant.product_id, variant.position, variant.id`,
          [productIds],
          'variants-of-product',
        ),
      (variant) => variant.productId,
    ),
  );

export const variantDetailsLoader = (db: Database) =>
  rowLoader(
    (ids: readonly string[]) => db.rows<VariantDetails>(`select variant.id, ${detailColumns} from variant where variant.id = any($1)`, [ids], 'variant-details'),
    (details) => details.id,
  );

/** As they came along with the variant, or else read. */
export const detailsOf = ({ loaders }: CatalogContext, { id, barcode, options }: VariantRow): Soon<Omit<VariantDetails, 'id'>> =>
  options && barcode !== undefined ? { barcode, options } : after(loaders.variantDetails.load(id), (details) => details ?? { barcode: null, options: [] });

export const variantsBySku = (db: Database, skus: readonly string[]): Promise<WholeVariantRow[]> =>
  db.rows<WholeVariantRow>(`select ${wholeVariantColumns} from variant where variant.sku = any($1) order by variant.sku`, [skus], 'variants-by-sku');
