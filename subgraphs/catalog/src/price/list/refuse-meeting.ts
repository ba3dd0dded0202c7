import { InvalidInput, refuse, type Transaction } from '@tonglu/kit';
import { PriceConflict } from './price-conflict';
import { areRivals } from './rivals';

/** From one shelf to another; null: the top of the tree. */
export interface Move {
  from: string | null;
  to: string | null;
}

interface Moved {
  moves: readonly Move[];
  /** What stands elsewhere now. */
  products: readonly string[];
  /** The shelf that was moved, where it was one: what is put on it or below it tomorrow counts, too. */
  shelf?: string;
  /** Where the input says where to. */
  path: readonly string[];
  now: Date;
}

interface Pair {
  id: string;
  code: string;
  otherId: string;
  otherCode: string;
}

/**
 * ADR 17: what is moved comes under the rules of other shelves. Refuses where a list whose rule means it from now on would
 * price it beside a rival. Two small statements: only lists with rules on the shelves that are new above it are looked
 * at, and only what was moved; mostly there is none, and it is one.
 */
export async function refuseMeeting(tx: Transaction, { moves, products, shelf, path, now }: Moved): Promise<void> {
  const pairs = await pairsGained(tx, moves, now);
  if (pairs.length === 0) return;
  const [lists, others] = [pairs.map(({ id }) => id), pairs.map(({ otherId }) => otherId)];
  const met = await tx.row<{ list: string; other: string; sku: string }>(
    `with recursive item as (
       select variant.id, variant.sku, product.category_id from variant join product on product.id = variant.product_id where product.id = any($1)),
     above as (
       select id as category_id, id, parent_id from category where id in (select category_id from item)
       union all select above.category_id, category.id, category.parent_id from above join category on category.id = above.parent_id),
     said as (
       select price.price_list_id as list_id, item.id, item.sku from item join price on price.variant_id = item.id
       where price.superseded_at is null and price.price_list_id = any($2::uuid[] || $3::uuid[])
       union
       select rule.price_list_id, item.id, item.sku from price_rule rule
       join item on rule.category_id is null or exists (select from above where above.category_id = item.category_id and above.id = rule.category_id)
       where rule.superseded_at is null and rule.price_list_id = any($2::uuid[] || $3::uuid[]))
     select list.code as list, other.code as other, mine.sku
     from unnest($2::uuid[], $3::uuid[]) as pair(list_id, other_id)
     join said mine on mine.list_id = pair.list_id join said theirs on theirs.list_id = pair.other_id and theirs.id = mine.id
     join price_list list on list.id = pair.list_id join price_list other on other.id = pair.other_id
     order by list.code, other.code, mine.sku limit 1`,
    [products, lists, others],
    'price-meeting',
  );
  if (met) refuse(new PriceConflict(met.other, met.sku, { beside: met.list, path }));
  if (shelf !== undefined) await refuseSharedShelves(tx, shelf, pairs, path);
}

/** Lists with a rule on a shelf that is above what moved now and was not before, each with its rivals; what has ended prices nothing any more. */
const pairsGained = (tx: Transaction, moves: readonly Move[], now: Date): Promise<Pair[]> =>
  tx.rows<Pair>(
    `with recursive move as (select row_number() over () as number, was, now from (select distinct * from unnest($1::uuid[], $2::uuid[]) as each(was, now)) every),
     before as (select number, was as id from move union select number, category.parent_id from before join category on category.id = before.id),
     after as (select number, now as id from move union select number, category.parent_id from after join category on category.id = after.id),
     gained as (select distinct id from (select number, id from after except select number, id from before) new where id is not null)
     select distinct list.id, list.code, other.id as "otherId", other.code as "otherCode"
     from gained join price_rule rule on rule.category_id = gained.id and rule.superseded_at is null
     join price_list list on list.id = rule.price_list_id and list.published_at is not null and list.withdrawn_at is null
     join price_list other on ${areRivals}
     where coalesce(list.valid_until > $3, true) and coalesce(other.valid_until > $3, true)`,
    [moves.map(({ from }) => from), moves.map(({ to }) => to), now],
    'price-rules-gained',
  );

/** A shelf of the branch that was moved, empty perhaps, for which a rival has a rule of its own. */
async function refuseSharedShelves(tx: Transaction, shelf: string, pairs: readonly Pair[], path: readonly string[]): Promise<void> {
  const shared = await tx.row<{ list: string; slug: string }>(
    `with recursive branch as (select id, slug from category where id = $1 union select category.id, category.slug from category join branch on category.parent_id = branch.id)
     select rule.price_list_id as list, branch.slug from price_rule rule join branch on branch.id = rule.category_id
     where rule.superseded_at is null and rule.price_list_id = any($2) order by branch.slug limit 1`,
    [shelf, pairs.map(({ otherId }) => otherId)],
    'price-shelves-shared',
  );
  const pair = shared && pairs.find(({ otherId }) => otherId === shared.list);
  if (!pair) return;
  const [one, other] = [pair.code, pair.otherCode];
  refuse(new InvalidInput([...path], { 'zh-CN': `移动后，价目表 ${one} 与 ${other} 将在同一期间以相同优先级为类目 ${shared.slug} 定有规则`, en: `After the move, price lists ${one} and ${other} would both have a rule for ${shared.slug} in the same period with the same priority` }));
}
