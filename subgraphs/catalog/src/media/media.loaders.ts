import { BroughtLoader, type Database, groupLoader } from '@tonglu/kit';
import { MediaRole, type MediaRow } from './media';

export const mediaColumns = 'id, product_id as "productId", variant_id as "variantId", url, alt, role, language, bytes';

/** Pictures, and what there is to read: apart. */
export const isPicture = `role <> '${MediaRole.MANUAL}'`;
export const isManual = `role = '${MediaRole.MANUAL}'`;

const mediaOf = (db: Database, which: string, statement: string) =>
  new BroughtLoader(
    groupLoader(
      (productIds: readonly string[]) =>
        db.rows<MediaRow>(
          `select ${mediaColumns} from media where product_id = any($1) and ${which} order by product_id, position`,
          [productIds],
          statement,
        ),
      (media) => media.productId,
    ),
  );

/** Every picture of a product, those of its variants included: one statement serves both. */
export const mediaOfProductLoader = (db: Database) => mediaOf(db, isPicture, 'media-of-product');

/** What there is to read about a product; its page alone asks for it. */
export const manualsOfProductLoader = (db: Database) => mediaOf(db, isManual, 'manuals-of-product');
