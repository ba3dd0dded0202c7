import type { Invariant } from './invariant';

export const catalogueInvariants: readonly Invariant[] = [
  {
    id: 'I31',
    subject: 'lists: counts by shelf, brand and value = products there are; prices stand on their product’s shelf; products carry their values',
    // sums that writers append to ⟷ the products and their values; what was worked out ⟷ the product
    sql: `
      with counted as (select category_id, brand_id, value_id, sum(count) as count from catalog.product_count group by 1, 2, 3),
           there as (
             select category_id, brand_id, value_id, count(*) as count
             from catalog.product cross join lateral (select 0 as value_id union all select value_id from catalog.product_facet where product_id = product.id) own
             where status = 'ACTIVE' group by 1, 2, 3)
      select format('category %s, brand %s, value %s', category_id, brand_id, value_id) as subject, format('counts %s, there are %s', coalesce(counted.count, 0), coalesce(there.count, 0)) as problem
      from counted full join there using (category_id, brand_id, value_id)
      where coalesce(counted.count, 0) <> coalesce(there.count, 0)
      union all
      select product.code, format('priced on shelf %s, stands on %s', cheapest.category_id, product.category_id)
      from catalog.effective_product cheapest join catalog.product on product.id = cheapest.product_id
      where cheapest.category_id is distinct from product.category_id
      union all
      select product.code, format('carries values %s, has %s', value_ids, own.ids)
      from catalog.product cross join lateral (select array(select value_id from catalog.product_facet where product_id = product.id order by value_id) as ids) own
      where value_ids <> own.ids`,
  },
  {
    id: 'I32',
    subject: 'assortments: nothing was sold that was outside then, as far as that can still be told',
    // lines of orders ⟷ the assortments in force when their quote was made, whose versions are kept as they were
    // Where a product stood before it moved is not kept, nor under what was bought by a quote sealed before quotes said so: only what
    // excludes it beyond doubt counts, and only where nothing as specific could have included it.
    sql: `
      with sealed as (
        select id, number, channel, delivery ->> 'districtCode' as district, (offer ->> 'quotedAt')::timestamptz as quoted_at, offer -> 'trade' as trade
        from (select *, split_part(quote, '.', 1) as body from orders.sales_order) o
        cross join lateral (select convert_from(decode(rpad(translate(body, '-_', '+/'), (length(body) + 3) / 4 * 4, '='), 'base64'), 'UTF8')::jsonb as offer) opened),
      ruled as (
        select sealed.id, line.sku, assortment.code, rule.effect,
          rule.product_id is not null as named, num_nonnulls(rule.product_id, rule.category_id, rule.brand_id) = 0 as everything,
          product.changed_at <= sealed.quoted_at - grace() and (rule.category_id = product.category_id or rule.brand_id = product.brand_id) as placed,
          rule.category_id is not null or product.changed_at > sealed.quoted_at - grace() or rule.brand_id = product.brand_id as maybe,
          array_position(array['CHANNEL', 'REGION', 'GRADE', 'DEALER', 'STORE'], assortment.scope) as rank,
          case assortment.scope when 'CHANNEL' then true when 'REGION' then exists (select from unnest(assortment.scope_values) value where starts_with(sealed.district, value))
            else coalesce(sealed.trade ->> lower(assortment.scope) = any(assortment.scope_values), false) end as meant,
          assortment.scope in ('CHANNEL', 'REGION') or sealed.trade is null or coalesce(sealed.trade ->> lower(assortment.scope) = any(assortment.scope_values), false) as maybe_meant
        from sealed join orders.order_line line on line.order_id = sealed.id
        join catalog.variant on variant.id = line.variant_id join catalog.product on product.id = variant.product_id
        join catalog.assortment on sealed.channel = any(assortment.channels) and assortment.published_at <= sealed.quoted_at - grace() and coalesce(assortment.ended_at > sealed.quoted_at, true)
          and coalesce(assortment.valid_from <= sealed.quoted_at, true) and coalesce(assortment.valid_until > sealed.quoted_at, true)
        join catalog.assortment_rule rule on rule.assortment_id = assortment.id and coalesce(rule.product_id = product.id, true))
      select sealed.number as subject, format('%s was excluded by %s', sku, string_agg(distinct code, ', ') filter (where effect = 'EXCLUDE' and meant)) as problem
      from ruled join sealed using (id) group by sealed.number, sku
      having max(rank) filter (where effect = 'EXCLUDE' and meant and (named or everything or placed))
        > coalesce(max(rank) filter (where effect = 'INCLUDE' and maybe_meant and (named or everything or maybe)), 0)`,
  },
  {
    id: 'I33',
    subject: 'price lists: each is its version that stands; versions follow each other without a gap',
    // lists, which verbs change ⟷ their versions, which are only added
    sql: `
      with version as (select *, lag(stood_until) over chain as before, version - coalesce(lag(version) over chain, 0) as step
                       from catalog.price_list_version window chain as (partition by price_list_id order by version))
      select list.code as subject, format('stands otherwise than version %s of it', coalesce(version.version::text, 'no')) as problem
      from catalog.price_list list left join version on version.price_list_id = list.id and version.stood_until is null
      where (list.name, list.priority, list.valid_from, list.valid_until, list.published_at, list.withdrawn_at)
        is distinct from (version.name, version.priority, version.valid_from, version.valid_until, version.published_at, version.withdrawn_at)
      union all
      select list.code, format('version %s does not begin where the one before ended', version)
      from version join catalog.price_list list on list.id = version.price_list_id
      where step <> 1 or (version > 1 and stood_from is distinct from before)`,
  },
];
