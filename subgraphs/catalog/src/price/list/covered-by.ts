import type { Transaction } from '@tonglu/kit';

/** Variants that lists price, by a listed price or by a rule. `lists`: a placeholder. */
export const coveredBy = (lists: string): string => `
  select price.price_list_id as list_id, price.variant_id from price where price.superseded_at is null and price.price_list_id = any(${lists})
  union
  select rule.price_list_id, variant.id
  from price_rule rule
  join lateral (
    with recursive shelf as (
      select id from category where id = rule.category_id or rule.category_id is null
      union select category.id from category join shelf on category.parent_id = shelf.id)
    select id from shelf) shelf on true
  join product on product.category_id = shelf.id
  join variant on variant.product_id = product.id
  where rule.superseded_at is null and rule.price_list_id = any(${lists})`;

export async function productsCoveredBy(tx: Transaction, listId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(`select distinct variant.product_id as id from (${coveredBy('$1::uuid[]')}) covered join variant on variant.id = covered.variant_id`, [[listId]], 'products-of-list');
  return rows.map(({ id }) => id);
}
