import { after, BroughtLoader, type Database, rowLoader, type Soon } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import type { Listing } from '../assortment/listing';
import { existing } from './existing';
import type { ContentBlockData } from './content-block';
import { captionColumns, productColumns, type ProductCaptions, type ProductDetails, type ProductRow } from './product';

/** Products that exist for the viewer. */
export const productLoader = (db: Database, listing: () => Soon<Listing>) =>
  new BroughtLoader(
    rowLoader(
      async (ids: readonly string[]) => {
        const listed = await listing();
        const values: unknown[] = [ids];
        return db.rows<ProductRow>(
          `select ${productColumns} from product join brand on brand.id = product.brand_id where product.id = any($1) and ${existing(listed, (value) => `$${values.push(value)}`)}`,
          values,
          listed.nameOf('product-by-id'),
        );
      },
      (product) => product.id,
    ),
  );

/** A caption, as it came along with the product, or else read. */
export const captionOf = <K extends keyof ProductCaptions>({ loaders }: CatalogContext, product: ProductRow, name: K): Soon<ProductCaptions[K] | null> =>
  product[name] === undefined ? after(loaders.productDetails.load(product.id), (details) => details && details[name]) : (product as ProductCaptions)[name];

export const productDetailsLoader = (db: Database) =>
  new BroughtLoader(
    rowLoader(
      (ids: readonly string[]) => db.rows<ProductDetails>(`select product.id, ${captionColumns}, product.description, product.attributes from product where product.id = any($1)`, [ids], 'product-details'),
      (product) => product.id,
    ),
  );

/** Whatever its status: for editors, after they changed it. */
export const anyProduct = (db: Database, id: string): Promise<ProductRow | undefined> =>
  db.row<ProductRow>(`select ${productColumns} from product join brand on brand.id = product.brand_id where product.id = $1`, [id], 'product-any-status');

/** Rich descriptions are long, and only a product's own page shows them. */
export const blocksOfProductLoader = (db: Database) =>
  new BroughtLoader(
    rowLoader(
      (ids: readonly string[]) => db.rows<{ id: string; blocks: ContentBlockData[] | null }>('select id, blocks from product where id = any($1)', [ids], 'blocks-of-product'),
      (product) => product.id,
    ),
  );

export const anyProductByCode = (db: Database, code: string): Promise<ProductRow | undefined> =>
  db.row<ProductRow>(`select ${productColumns} from product join brand on brand.id = product.brand_id where product.code = $1`, [code], 'product-by-code-any-status');
