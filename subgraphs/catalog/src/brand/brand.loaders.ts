import { type Database, rowLoader } from '@tonglu/kit';
import type { BrandRow } from './brand';

export const brandLoader = (db: Database) =>
  rowLoader(
    (ids: readonly string[]) => db.rows<BrandRow>('select id, slug, name from brand where id = any($1)', [ids], 'brand-by-id'),
    (brand) => brand.id,
  );
