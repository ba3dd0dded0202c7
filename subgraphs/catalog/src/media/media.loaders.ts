import { type Database, groupLoader } from '@tonglu/kit';
import { MediaRole, type MediaRow } from './media';

const mediaOf = (db: Database, roles: string, statement: string) =>
  groupLoader(
    (productIds: readonly string[]) =>
      db.rows<MediaRow>(
        `select id, product_id as "productId", variant_id as "variantId", url, alt, role, language, bytes from media
         where product_id = any($1) and role ${roles} '${MediaRole.MANUAL}' order by product_id, position`,
        [productIds],
        statement,
      ),
    (media) => media.productId,
  );

/** Every picture of a product, those of its variants included: one statement serves both. */
export const mediaOfProductLoader = (db: Database) => mediaOf(db, '<>', 'media-of-product');

/** What there is to read about a product; its page alone asks for it. */
export const manualsOfProductLoader = (db: Database) => mediaOf(db, '=', 'manuals-of-product');
