import type { Database } from '@tonglu/kit';
import { listColumns, type ListHeader, type RuleReference } from '../list/price-list';
import { listsAt } from '../list/price-list-version';
import type { Candidate } from './resolve-price';

type CandidateRow = ListHeader & Omit<Candidate, 'list' | 'rule'> & { variantId: string; reference: RuleReference | null; percentOff: number | null; amountOff: bigint | null; distance: number | null };

/** Every price and rule that lists say about variants, and the lists, as they were at an instant, or as they stand; `lists`: these only. */
export async function readCandidates(db: Pick<Database, 'rows'>, variantIds: readonly string[], { lists, at }: { lists?: readonly string[]; at?: Date }): Promise<(Candidate & { variantId: string })[]> {
  const stood = (row: string) => `($2::uuid[] is null or ${row}.price_list_id = any($2)) and (case when $3::timestamptz is null then ${row}.superseded_at is null else ${row}.set_at <= $3 and (${row}.superseded_at is null or ${row}.superseded_at > $3) end)`;
  const rows = await db.rows<CandidateRow>(
    `with recursive path as (
       select variant.id as variant_id, category.id, category.parent_id, 0 as distance
       from variant join product on product.id = variant.product_id join category on category.id = product.category_id where variant.id = any($1)
       union all select path.variant_id, category.id, category.parent_id, path.distance + 1 from path join category on category.id = path.parent_id)
     select said."variantId", said."minQuantity", said.amount, said.reference, said."percentOff", said."amountOff", said.distance, ${listColumns}
     from (
       select price.price_list_id as list_id, price.variant_id as "variantId", price.min_quantity as "minQuantity", price.amount,
         null as reference, null::integer as "percentOff", null::bigint as "amountOff", null::integer as distance
       from price where price.variant_id = any($1) and ${stood('price')}
       union all
       select rule.price_list_id, path.variant_id, 1, null, rule.reference, rule.percent_off, rule.amount_off, case when rule.category_id is null then null else path.distance end
       from price_rule rule join path on path.id = rule.category_id or (rule.category_id is null and path.distance = 0) where ${stood('rule')}
     ) said join ${at ? listsAt('$3') : 'price_list'} list on list.id = said.list_id`,
    [variantIds, lists ?? null, at ?? null],
    at ? 'price-candidates-at' : 'price-candidates',
  );
  return rows.map(({ variantId, minQuantity, amount, reference, percentOff, amountOff, distance, ...list }) => ({
    variantId, minQuantity, amount, list, rule: reference && { reference, percentOff, amountOff, distance },
  }));
}
