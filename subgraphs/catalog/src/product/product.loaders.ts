import { type Database, rowLoader } from '@tonglu/kit';
import type { ContentBlockData } from './content-block';
import { productColumns, type ProductRow } from './product';

/** Products that exist for shoppers. Which products those are is decided here and in find-products.ts, nowhere else. */
export const productLoader = (db: Database) =>
  rowLoader(
    (ids: readonly string[]) =>
      db.rows<ProductRow>(
        `select ${productColumns} from product join brand on brand.id = product.brand_id where product.id = any($1) and product.status = 'ACTIVE'`,
        [ids],
        'product-by-id',
      ),
    (product) => product.id,
  );

export const productBySlugLoader = (db: Database) =>
  rowLoader(
    (slugs: readonly string[]) =>
      db.rows<ProductRow>(
        `select ${productColumns} from product join brand on brand.id = product.brand_id where product.slug = any($1) and product.status = 'ACTIVE'`,
        [slugs],
        'product-by-slug',
      ),
    (product) => product.slug,
  );

/** Whatever its status: for editors, after they changed it. */
export const anyProduct = (db: Database, id: string): Promise<ProductRow | undefined> =>
  db.row<ProductRow>(`select ${productColumns} from product join brand on brand.id = product.brand_id where product.id = $1`, [id], 'product-any-status');

/** Rich descriptions are long, and only a product's own page shows them. */
export const blocksOfProductLoader = (db: Database) =>
  rowLoader(
    (ids: readonly string[]) => db.rows<{ id: string; blocks: ContentBlockData[] | null }>('select id, blocks from product where id = any($1)', [ids], 'blocks-of-product'),
    (product) => product.id,
  );

export const anyProductByCode = (db: Database, code: string): Promise<ProductRow | undefined> =>
  db.row<ProductRow>(`select ${productColumns} from product join brand on brand.id = product.brand_id where product.code = $1`, [code], 'product-by-code-any-status');
