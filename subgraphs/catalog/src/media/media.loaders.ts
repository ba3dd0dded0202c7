import { BroughtLoader, type Database, groupLoader, rowLoader } from '@tonglu/kit';
import { MediaRole, type MediaRow } from './media';

/** Pictures, and what there is to read: apart. */
export const isPicture = `role <> '${MediaRole.MANUAL}'`;
export const isManual = `role = '${MediaRole.MANUAL}'`;
/** But for the product they belong to. */
export const pictureColumns = 'id, variant_id as "variantId", url, alt, role';
export const manualColumns = `${pictureColumns}, language, bytes`;
/** Pictures in the order in which they stand for the product, the cover first. */
export const coverFirst = `(role = '${MediaRole.COVER}' and variant_id is null) desc, position`;

/** The picture for lists, among all pictures of a product in their order. */
export const coverAmong = (pictures: readonly MediaRow[]): MediaRow | null => pictures.find(({ role, variantId }) => role === MediaRole.COVER && variantId === null) ?? pictures.at(0) ?? null;

const mediaOf = (db: Database, which: string, columns: string, statement: string) =>
  new BroughtLoader(
    groupLoader(
      (productIds: readonly string[]) =>
        db.rows<MediaRow>(
          `select ${columns}, product_id as "productId" from media where product_id = any($1) and ${which} order by product_id, position`,
          [productIds],
          statement,
        ),
      (media) => media.productId,
    ),
  );

/** Every picture of a product, those of its variants included: one statement serves both. */
export const mediaOfProductLoader = (db: Database) => mediaOf(db, isPicture, pictureColumns, 'media-of-product');

/** What there is to read about a product; its page alone asks for it. */
export const manualsOfProductLoader = (db: Database) => mediaOf(db, isManual, manualColumns, 'manuals-of-product');

export const coverOfProductLoader = (db: Database) =>
  new BroughtLoader(
    rowLoader(
      (productIds: readonly string[]) =>
        db.rows<MediaRow>(
          `select distinct on (product_id) ${pictureColumns}, product_id as "productId" from media where product_id = any($1) and ${isPicture} order by product_id, ${coverFirst}`,
          [productIds],
          'cover-of-product',
        ),
      (media) => media.productId,
    ),
  );
