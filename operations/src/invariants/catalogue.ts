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
];
