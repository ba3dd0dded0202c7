import { type Context, type Database, requireRole, rowLoader } from '@tonglu/kit';
import type { BrandRow } from './brand';

export const brandLoader = (db: Database) =>
  rowLoader(
    (ids: readonly string[]) => db.rows<BrandRow>('select id, slug, name from brand where id = any($1)', [ids], 'brand-by-id'),
    (brand) => brand.id,
  );

/** Shoppers see brands on products and in facets; the whole list, drafts' brands included, is for editors. */
export async function allBrands(context: Pick<Context, 'actor' | 'db'>): Promise<BrandRow[]> {
  requireRole(context, 'CATALOG_EDITOR');
  return context.db.rows<BrandRow>('select id, slug, name from brand order by slug', [], 'brands-all');
}

export const brandBySlug = (db: Database, slug: string): Promise<BrandRow | undefined> => db.row<BrandRow>('select id, slug, name from brand where slug = $1', [slug], 'brand-by-slug');
