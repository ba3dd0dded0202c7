import { type LocalizedText, nameOf } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import type { Bind } from '../product/bind';
import type { Asked } from '../product/product-scope';
import { cellsOfList, countsFor } from './facet-cells';
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
  /** Which part of them was looked at: less than 1 makes counts estimates. */
  part: number;
}

/**
 * Counts every value of every facet in one statement. Each product, or each group of products that are alike, knows
 * which choices it fails; it counts for a facet where it fails none, or that facet's own choice only.
 */
export async function countFacets(context: CatalogContext, asked: Asked): Promise<CountedFacets> {
  if (asked.question) throw new Error('The facets of a search come with its page');
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const { id: chain } = await context.loaders.prices().chain();
  const text = `with ${await cellsOfList(context, asked, chain, bind)} select ${countedColumn} as counted`;
  const isPlannedOnce = asked.choices.length === 0; // how rare a choice is decides how its products are best found
  const row = await context.db.row<{ counted: CountedFacets }>(text, values, isPlannedOnce ? nameOf(text) : undefined);
  return row!.counted;
}

/** All of it as JSON, out of the cells of facet-cells.ts. */
export const countedColumn = `(
  select json_build_object('total', share.total, 'part', share.part, 'rows', (
    select coalesce(json_agg(json_build_object('code', code, 'name', name, 'kind', kind, 'unit', unit, 'value', value, 'label', label, 'number', number, 'count', round(count / share.part)::int)
      order by position, number nulls last, count desc, value), '[]')
    from (
      select facet_value.code, attribute.name, attribute.kind, attribute.unit, facet_value.value, facet_value.label, facet_value.number, attribute.position, counted.count
      from (
        select base.value_id, sum(base.count) as count from had base join facet_value on facet_value.id = base.value_id
        where ${countsFor('facet_value.code')} group by base.value_id having sum(base.count) > 0
      ) counted join facet_value on facet_value.id = counted.value_id join filter_attribute attribute on attribute.code = facet_value.code
      union all
      select 'category', null, null, null, category_id::text, null, null, -3, sum(count) from base where ${countsFor(`'category'`)} group by category_id having sum(count) > 0
      union all
      select 'brand', null, null, null, brand.slug, brand.name, null, -2, sum(count) from base join brand on brand.id = base.brand_id where ${countsFor(`'brand'`)} group by brand.id having sum(count) > 0
      union all
      select 'price', null, null, null, '', null, bound, -1, share.total
      from priced cross join unnest(array[priced.least::float / 100, priced.dearest::float / 100]) as bound where bound is not null
    ) every)) from share)`;
