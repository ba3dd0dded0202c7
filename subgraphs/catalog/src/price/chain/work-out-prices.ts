import type { Transaction } from '@tonglu/kit';
import { priceLevels } from '../price-level';

/**
 * Works out what variants cost in chains of lists and writes it down (C4). It is the resolution order as SQL;
 * trace/resolve-price.ts is the same order as code, and the tests hold the two against each other.
 *
 * A price holds from its quantity up to the next one of the same list. At every quantity where something changes, each
 * list makes an offer: its listed price or else the rule of the nearest category, counted from the channel or base price.
 * Whatever offers must know of each other they learn by windows over one sort: estimates of joins would be far off here.
 */
const workOut = `
  with recursive member as (
    select own.chain_id, list.id as list_id, list.kind, list.level, array_position($1::text[], list.level) as rank, list.priority
    from price_chain_list own join price_list list on list.id = own.list_id where own.chain_id = any($2::integer[])),
  item as (select variant.id as variant_id, product.id as product_id, product.category_id from variant join product on product.id = variant.product_id where product.id = any($3::uuid[])),
  span as (
    select price.price_list_id, item.product_id, price.variant_id, price.min_quantity, price.amount,
      lead(price.min_quantity) over (partition by price.price_list_id, price.variant_id order by price.min_quantity) as next_quantity
    from item join price on price.variant_id = item.variant_id
    where price.superseded_at is null and price.price_list_id in (select list_id from member)),
  listed as (select member.*, product_id, variant_id, min_quantity, next_quantity, amount from member join span on span.price_list_id = member.list_id),
  step as (select distinct chain_id, variant_id, min_quantity as quantity from listed),
  above as (
    select id as category_id, id as ancestor_id, parent_id, 0 as distance from category where id in (select category_id from item)
    union all select above.category_id, category.id, category.parent_id, above.distance + 1 from above join category on category.id = above.parent_id),
  ruled as (
    select distinct on (member.chain_id, member.list_id, item.variant_id) member.*, item.product_id, item.variant_id, rule.reference, rule.percent_off, rule.amount_off
    from member join price_rule rule on rule.price_list_id = member.list_id and rule.superseded_at is null
    cross join item left join above on above.category_id = item.category_id and above.ancestor_id = rule.category_id
    where rule.category_id is null or above.ancestor_id is not null
    order by member.chain_id, member.list_id, item.variant_id, above.distance nulls last),
  offer as (
    select step.*, product_id, kind, level, rank, priority, list_id, amount, null as reference, null::integer as percent_off, null::bigint as amount_off
    from step join listed on listed.chain_id = step.chain_id and listed.variant_id = step.variant_id
      and listed.min_quantity <= step.quantity and (listed.next_quantity is null or listed.next_quantity > step.quantity)
    union all
    select step.*, product_id, kind, level, rank, priority, list_id, null, reference, percent_off, amount_off
    from step join ruled on ruled.chain_id = step.chain_id and ruled.variant_id = step.variant_id),
  compared as (
    select *,
      (min(array[rank, -priority, amount]) filter (where kind = 'SALE' and level in ('CHANNEL', 'BASE')) over variant)[3] as channel,
      (min(array[-priority, amount]) filter (where kind = 'SALE' and level = 'BASE') over variant)[2] as base,
      (min(array[rank, -priority, amount]) filter (where kind = 'FLOOR') over variant)[3] as floor,
      bool_or(reference is null) over (partition by chain_id, variant_id, quantity, list_id) as is_listed
    from offer window variant as (partition by chain_id, variant_id, quantity)),
  priced as (
    select compared.*, case when reference is null then amount when percent_off is null then counted - amount_off else (counted * (10000 - percent_off) + 5000) / 10000 end as price
    from compared cross join lateral (select case reference when 'CHANNEL' then channel else base end as counted) as counted
    where kind = 'SALE' and (reference is null or not is_listed)),
  best as materialized (
    select distinct on (chain_id, variant_id, quantity) * from priced where reference is null or price > 0 order by chain_id, variant_id, quantity, rank, priority desc, price, list_id),
  written as (
    insert into effective_price (chain_id, variant_id, min_quantity, amount, base, floor, list_id)
    select chain_id, variant_id, quantity, price, coalesce(base, price), floor, list_id from best)
  insert into effective_product as old (chain_id, product_id, category_id, amount)
  select every.chain_id, product.id, product.category_id, min(every.price)
  from (select chain_id, product_id, price from best where quantity = 1
        union all select chain.id, product.id, null from unnest($2) as chain(id) cross join unnest($3) as product(id)) every
  join product on product.id = every.product_id
  group by every.chain_id, product.id
  on conflict (chain_id, product_id) do update set category_id = excluded.category_id, amount = excluded.amount
    where (old.category_id, old.amount) is distinct from (excluded.category_id, excluded.amount)`;

/** Products in one statement, so that none comes near its time limit. */
const mostAtOnce = 5_000;

/** So few products are worked out in no time whatever the planner thinks. */
const few = 100;

/** In every one of these chains, all variants of these products. */
export async function workOutPrices(tx: Transaction, chains: readonly number[], products: readonly string[]): Promise<void> {
  if (chains.length === 0) return;
  // Right after a large import nothing is known of the tables yet, and the planner would compare every row with every other.
  if (products.length > few) await tx.run('set local enable_nestloop = off');
  const slice = Math.max(1, Math.floor(mostAtOnce / chains.length));
  for (let start = 0; start < products.length; start += slice) {
    const some = products.slice(start, start + slice);
    await tx.run('delete from effective_price where chain_id = any($1) and variant_id in (select id from variant where product_id = any($2))', [chains, some]);
    await tx.run(workOut, [priceLevels, chains, some]);
  }
}
