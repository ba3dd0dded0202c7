import { keptByVersion } from '../shelf';
import type { RuleEffect } from './rule';
import type { AssortmentScope, Scoped } from './scope';

/** A published assortment as it is kept in memory. Its rules about products may be many: they stay in the table. */
export interface PublishedAssortment extends Scoped {
  id: string;
  code: string;
  priority: number;
  validFrom: Date | null;
  validUntil: Date | null;
  /** The effects that its rules about single products have. */
  products: RuleEffect[];
  categories: { id: string; effect: RuleEffect }[];
  brands: { id: string; effect: RuleEffect }[];
  everything: RuleEffect | null;
}

interface Row extends Omit<PublishedAssortment, 'scope'> {
  scope: AssortmentScope;
}

/** Every published assortment, read once per version. */
export const publishedAssortments = keptByVersion((db) =>
  db.rows<Row>(
    `select assortment.id, code, channels, scope, scope_values as values, priority, valid_from as "validFrom", valid_until as "validUntil",
       array_agg(distinct effect) filter (where product_id is not null) as products,
       coalesce(jsonb_agg(jsonb_build_object('id', category_id, 'effect', effect)) filter (where category_id is not null), '[]') as categories,
       coalesce(jsonb_agg(jsonb_build_object('id', brand_id, 'effect', effect)) filter (where brand_id is not null), '[]') as brands,
       min(effect) filter (where num_nonnulls(product_id, category_id, brand_id) = 0) as everything
     from assortment join assortment_rule rule on rule.assortment_id = assortment.id
     where status = 'ACTIVE' group by assortment.id`,
    [],
    'published-assortments',
  ),
);

/** In the order in which they are asked; of equals the code decides, so that every answer is the same. */
export const asked = (a: { rank: number; priority: number; code: string }, b: { rank: number; priority: number; code: string }): number =>
  b.rank - a.rank || b.priority - a.priority || (a.code < b.code ? -1 : 1);
