import type { LocalizedText } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import type { Bind } from '../product/bind';
import { type Asked, demandsPrice, scopeOf } from '../product/product-scope';
import type { FacetKind } from './filter-attribute';

/** Lists longer than this are counted from a sample of about this many. */
export const sampleSize = 2_000;

export interface CountedValue {
  code: string;
  /** Null for what is the catalogue's own: categories, brands and prices. */
  name: LocalizedText | null;
  kind: FacetKind | null;
  unit: string | null;
  value: string;
  label: LocalizedText | null;
  number: number | null;
  count: number;
}

export interface CountedFacets {
  rows: CountedValue[];
  /** Products in the list before the facets. */
  total: number;
  approximate: boolean;
}

/**
 * Counts every value of every facet in one statement. Each product knows which choices it fails; it counts for a
 * facet where it fails none, or that facet's own choice only.
 */
export async function countFacets(context: CatalogContext, asked: Asked): Promise<CountedFacets> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const { id: chain } = await context.loaders.prices().chain();
  const { sources, conditions, demands } = scopeOf(asked, bind, demandsPrice(asked) ? chain : undefined);
  const failed = demands.length > 0 ? `array_remove(array[${demands.map(({ code, holds }) => `case when ${holds} then null else ${bind(code)}::text end`).join(', ')}], null)` : `'{}'::text[]`;
  const counts = (code: string) => `(cardinality(base.failed) = 0 or base.failed = array[${code}])`;

  const rows = await context.db.rows<CountedValue & { total: number; sampled: number }>(
    `with matching as materialized (select product.id, product.category_id, product.brand_id, ${failed} as failed from ${sources} where ${conditions.join(' and ')}),
      size as (select count(*)::int as total from matching),
      base as materialized (
        select matching.* from matching, size
        where cardinality(failed) <= 1 and (size.total <= ${sampleSize} or (hashtext(matching.id::text) & 65535) < 65536.0 * ${sampleSize} / size.total)),
      share as (select size.total, case when size.total <= ${sampleSize} then 1 else ${sampleSize}::float / size.total end as part from size),
      had as (
        select own.value_id, base.failed, count(*) as count
        from base cross join lateral (select value_id from product_facet where product_facet.product_id = base.id offset 0) own group by own.value_id, base.failed),
      counted as (
        select base.value_id, sum(base.count) as count from had base join facet_value on facet_value.id = base.value_id
        where ${counts('facet_value.code')} group by base.value_id)
     select share.total, share.part as sampled, every.code, every.name, every.kind, every.unit, every.value, every.label, every.number, round(every.count / share.part)::int as count
     from share left join (
       select facet_value.code, attribute.name, attribute.kind, attribute.unit, facet_value.value, facet_value.label, facet_value.number, attribute.position, counted.count
       from counted join facet_value on facet_value.id = counted.value_id join filter_attribute attribute on attribute.code = facet_value.code
       union all
       select 'category', null, null, null, category_id::text, null, null, -3, count(*) from base where ${counts(`'category'`)} group by category_id
       union all
       select 'brand', null, null, null, brand.slug, brand.name, null, -2, count(*) from base join brand on brand.id = base.brand_id where ${counts(`'brand'`)} group by brand.id
       union all
       select 'price', null, null, null, '', null, bound, -1, priced.count
       from (select min(cheapest.amount) as least, max(cheapest.amount) as dearest, count(*) as count
             from base join effective_product cheapest on cheapest.chain_id = ${bind(chain)} and cheapest.product_id = base.id where ${counts(`'price'`)}) priced
       cross join unnest(array[priced.least::float / 100, priced.dearest::float / 100]) as bound where bound is not null
     ) every on true
     order by every.position, every.number nulls last, every.count desc, every.value`,
    values,
  );
  const [{ total, sampled }] = rows;
  return { rows: rows.filter(({ code }) => code), total, approximate: sampled < 1 };
}
