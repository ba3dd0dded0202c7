import { InvalidInput, refuse, type Transaction } from '@tonglu/kit';
import { coveredBy } from './covered-by';
import { PriceConflict } from './price-conflict';
import { areRivals } from './rivals';

/**
 * C4: equal priority in conflict is refused when the list is published, not discovered at the till. Two published rivals
 * conflict where both price a variant, or both have a rule for a shelf, though it be empty today; at the larger of their
 * quantities both would answer, so quantities do not tell them apart.
 */
export async function refuseConflict(tx: Transaction, listId: string): Promise<void> {
  const rivals = await tx.rows<{ id: string }>(
    `select other.id
     from price_list list
     join price_list other on ${areRivals}
     where list.id = $1`,
    [listId],
    'price-rivals',
  );
  if (rivals.length === 0) return;
  const conflict = await tx.row<{ other: string; sku: string }>(
    `select other.code as other, variant.sku
     from (${coveredBy('$1::uuid[]')}) mine
     join (${coveredBy('$2::uuid[]')}) theirs on theirs.variant_id = mine.variant_id
     join price_list other on other.id = theirs.list_id
     join variant on variant.id = mine.variant_id
     order by other.code, variant.sku limit 1`,
    [[listId], rivals.map(({ id }) => id)],
    'price-conflict',
  );
  if (conflict) refuse(new PriceConflict(conflict.other, conflict.sku));
  await refuseSharedShelf(tx, listId, rivals.map(({ id }) => id));
}

/** What is put on such a shelf tomorrow would have two prices. */
async function refuseSharedShelf(tx: Transaction, listId: string, rivals: readonly string[]): Promise<void> {
  const shared = await tx.row<{ other: string; shelf: string }>(
    `with recursive shelf as (
       select price_list_id as list_id, category_id from price_rule where superseded_at is null and (price_list_id = $1 or price_list_id = any($2))
       union select shelf.list_id, category.id from category join shelf on category.parent_id = shelf.category_id)
     select other.code as other, coalesce(category.slug, '*') as shelf
     from shelf mine
     join shelf theirs on theirs.list_id <> $1 and (mine.category_id is null or theirs.category_id is null or theirs.category_id = mine.category_id)
     join price_list other on other.id = theirs.list_id
     left join category on category.id = coalesce(mine.category_id, theirs.category_id)
     where mine.list_id = $1 order by 1, 2 limit 1`,
    [listId, rivals],
    'price-shared-shelf',
  );
  if (!shared) return;
  const { other, shelf } = shared;
  refuse(new InvalidInput(['input', 'list', 'priority'], { 'zh-CN': `价目表 ${other} 已在同一期间以相同优先级为类目 ${shelf} 定有规则`, en: `Price list ${other} has a rule for ${shelf} in the same period with the same priority` }));
}
