import { type Database, groupLoader } from '@tonglu/kit';
import type { MediaRow } from './media';

export const mediaColumns = 'id, product_id as "productId", variant_id as "variantId", url, alt, role';

/** Every picture of a product, those of its variants included: one statement serves both. */
export const mediaOfProductLoader = (db: Database) =>
  groupLoader(
    (productIds: readonly string[]) =>
      db.rows<MediaRow>(
        `select ${mediaColumns} from media where product_id = any($1) order by product_id, position`,
        [productIds],
        'media-of-product',
      ),
    (media) => media.productId,
  );
