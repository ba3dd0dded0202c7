import type { Transaction } from '@tonglu/kit';
import { priceLevels } from '../price-level';

/**
 * Works out what variants cost in chains of lists and writes down what differs (C4). It is the resolution order as SQL;
 * trace/resolve-price.ts is the same order as code, and the tests hold the two against each other.
 *
 * A price holds from its quantity up to the next one of the same list. At every quantity where something changes, each
 * list makes an offer: its listed price or else the rule of the nearest category, counted from the channel or base price.
 */
const statement = `
  with recursive member as (
    select own.chain_id, list.id as list_id, list.kind, list.level, array_position($1::text[], list.level) as rank, list.priority
    from price_chain_list own join price_list list on list.id = own.list_id where own.chain_id = any($2::integer[])),
  item as (select variant.id as variant_id, product.id as product_id, product.category_id from variant join product on product.id = variant.product_id where product.id = any($3::uuid[])),
  span as (
    select price.price_list_id as list_id, price.variant_id, price.min_quantity, price.amount,
      lead(price.min_quantity) over (partition by price.price_list_id, price.variant_id order by price.min_quantity) as next_quantity
    from item join price on price.variant_id = item.variant_id
    where price.superseded_at is null and price.price_list_id in (select list_id from member)),
  listed as (select member.*, span.variant_id, span.min_quantity, span.next_quantity, span.amount from member join span on span.list_id = member.list_id),
  step as (select distinct chain_id, variant_id, min_quantity from listed),
  offer as materialized (
    select step.min_quantity as quantity, listed.*
    from step join listed on listed.chain_id = step.chain_id and listed.variant_id = step.variant_id
      and listed.min_quantity <= step.min_quantity and (listed.next_quantity is null or listed.next_quantity > step.min_quantity)),
  reference as (
    select chain_id, variant_id, quantity, (array_agg(amount order by rank, priority desc, amount))[1] as channel,
      (array_agg(amount order by priority desc, amount) filter (where level = 'BASE'))[1] as base
    from offer where kind = 'SALE' and level in ('CHANNEL', 'BASE') group by chain_id, variant_id, quantity),
  above as (
    select id as category_id, id as ancestor_id, parent_id, 0 as distance from category where id in (select category_id from item)
    union all select above.category_id, category.id, category.parent_id, above.distance + 1 from above join category on category.id = above.parent_id),
  ruled as (
    select distinct on (member.chain_id, member.list_id, item.variant_id) member.*, item.variant_id, rule.reference, rule.percent_off, rule.amount_off
    from member join price_rule rule on rule.price_list_id = member.list_id and rule.superseded_at is null
    cross join item left join above on above.category_id = item.category_id and above.ancestor_id = rule.category_id
    where rule.category_id is null or above.ancestor_id is not null
    order by member.chain_id, member.list_id, item.variant_id, above.distance nulls last),
  by_rule as (
    select reference.quantity, ruled.*, case when percent_off is null then counted.amount - amount_off else (counted.amount * (10000 - percent_off) + 5000) / 10000 end as amount
    from ruled join reference on reference.chain_id = ruled.chain_id and reference.variant_id = ruled.variant_id
    cross join lateral (select case ruled.reference when 'CHANNEL' then reference.channel else reference.base end as amount) counted
    where not exists (select from offer where offer.chain_id = ruled.chain_id and offer.variant_id = ruled.variant_id and offer.quantity = reference.quantity and offer.list_id = ruled.list_id)),
  best as (
    select distinct on (chain_id, variant_id, quantity) chain_id, variant_id, quantity, amount, list_id
    from (select chain_id, variant_id, quantity, rank, priority, amount, list_id from offer where kind = 'SALE'
          union all select chain_id, variant_id, quantity, rank, priority, amount, list_id from by_rule where amount > 0) every
    order by chain_id, variant_id, quantity, rank, priority desc, amount, list_id),
  least as (
    select distinct on (chain_id, variant_id, quantity) chain_id, variant_id, quantity, amount
    from offer where kind = 'FLOOR' order by chain_id, variant_id, quantity, rank, priority desc, amount),
  computed as materialized (
    select best.chain_id, best.variant_id, best.quantity, best.amount, coalesce(reference.base, best.amount) as base, least.amount as floor, best.list_id
    from best
    left join reference on reference.chain_id = best.chain_id and reference.variant_id = best.variant_id and reference.quantity = best.quantity
    left join least on least.chain_id = best.chain_id and least.variant_id = best.variant_id and least.quantity = best.quantity),
  gone as (
    delete from effective_price old using item where old.chain_id = any($2) and old.variant_id = item.variant_id
      and not exists (select from computed where computed.chain_id = old.chain_id and computed.variant_id = old.variant_id and computed.quantity = old.min_quantity)),
  put as (
    insert into effective_price as old (chain_id, variant_id, min_quantity, amount, base, floor, list_id)
    select chain_id, variant_id, quantity, amount, base, floor, list_id from computed
    on conflict (chain_id, variant_id, min_quantity) do update set amount = excluded.amount, base = excluded.base, floor = excluded.floor, list_id = excluded.list_id
      where (old.amount, old.base, old.floor, old.list_id) is distinct from (excluded.amount, excluded.base, excluded.floor, excluded.list_id))
  insert into effective_product as old (chain_id, product_id, category_id, amount)
  select chain.id, product.id, product.category_id, cheapest.amount
  from unnest($2) as chain(id) cross join product
  left join (
    select computed.chain_id, item.product_id, min(computed.amount) as amount from computed join item on item.variant_id = computed.variant_id
    where computed.quantity = 1 group by computed.chain_id, item.product_id) cheapest on cheapest.chain_id = chain.id and cheapest.product_id = product.id
  where product.id = any($3)
  on conflict (chain_id, product_id) do update set category_id = excluded.category_id, amount = excluded.amount
    where (old.category_id, old.amount) is distinct from (excluded.category_id, excluded.amount)`;

/** A statement's worth of work, so that none comes near its time limit. */
const mostAtOnce = 5_000;

/** In every one of these chains, all variants of these products. */
export async function workOutPrices(tx: Transaction, chains: readonly number[], products: readonly string[]): Promise<void> {
  if (chains.length === 0) return;
  const slice = Math.max(1, Math.floor(mostAtOnce / chains.length));
  for (let start = 0; start < products.length; start += slice) await tx.run(statement, [priceLevels, chains, products.slice(start, start + slice)]);
}
