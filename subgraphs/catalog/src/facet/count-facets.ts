import { type LocalizedText, nameOf } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import type { Bind } from '../product/bind';
import type { Asked } from '../product/product-scope';
import { countsFor, facetCells } from './facet-cells';
import type { FacetKind } from './filter-attribute';

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
 * Counts every value of every facet in one statement. Each product, or each group of products that are alike, knows
 * which choices it fails; it counts for a facet where it fails none, or that facet's own choice only.
 */
export async function countFacets(context: CatalogContext, asked: Asked): Promise<CountedFacets> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const { id: chain } = await context.loaders.prices().chain();
  const cells = await facetCells(context, asked, chain, bind);

  const text = `with ${cells},
      counted as (
        select base.value_id, sum(base.count) as count from had base join facet_value on facet_value.id = base.value_id
        where ${countsFor('facet_value.code')} group by base.value_id having sum(base.count) > 0)
     select share.total, share.part as sampled, every.code, every.name, every.kind, every.unit, every.value, every.label, every.number, round(every.count / share.part)::int as count
     from share left join (
       select facet_value.code, attribute.name, attribute.kind, attribute.unit, facet_value.value, facet_value.label, facet_value.number, attribute.position, counted.count
       from counted join facet_value on facet_value.id = counted.value_id join filter_attribute attribute on attribute.code = facet_value.code
       union all
       select 'category', null, null, null, category_id::text, null, null, -3, sum(count) from base where ${countsFor(`'category'`)} group by category_id having sum(count) > 0
       union all
       select 'brand', null, null, null, brand.slug, brand.name, null, -2, sum(count) from base join brand on brand.id = base.brand_id where ${countsFor(`'brand'`)} group by brand.id having sum(count) > 0
       union all
       select 'price', null, null, null, '', null, bound, -1, share.total
       from share, priced cross join unnest(array[priced.least::float / 100, priced.dearest::float / 100]) as bound where bound is not null
     ) every on true
     order by every.position, every.number nulls last, every.count desc, every.value`;
  const isPlannedOnce = asked.choices.length === 0; // how rare a choice is decides how its products are best found
  const rows = await context.db.rows<CountedValue & { total: number; sampled: number }>(text, values, isPlannedOnce ? nameOf(text) : undefined);
  const [{ total, sampled }] = rows;
  return { rows: rows.filter(({ code }) => code), total, approximate: sampled < 1 };
}
