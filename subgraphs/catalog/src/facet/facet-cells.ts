import type { CatalogContext } from '../context';
import { productCounts } from '../count/product-count';
import type { Bind } from '../price/candidate-prices';
import { type Asked, isOfShelves, scopeOf } from '../product/product-scope';

/** Lists longer than this are counted from a sample of about this many, where products have to be looked at one by one. */
export const sampleSize = 2_000;
const hash = 'hashtext(product.id::text) & 65535';

/**
 * The beginning of a statement that counts facets, in four parts: `share` (total, part: which part of the list was
 * looked at), `base` (category_id, brand_id, failed, count), `had` (value_id, failed, count) and `priced` (id: the
 * products whose prices matter). `failed` are the facets whose choices are not met.
 */
export async function facetCells(context: CatalogContext, asked: Asked, bind: Bind): Promise<string> {
  const { sources, conditions, demands } = scopeOf(context, asked, bind, false);
  const where = conditions.join(' and ');
  const failed = demands.length > 0 ? `array_remove(array[${demands.map(({ code, holds }) => `case when ${holds} then null else ${bind(code)}::text end`).join(', ')}], null)` : `'{}'::text[]`;
  const ofProducts = `
    had as (
      select own.value_id, base.failed, count(*) as count
      from base cross join lateral (select value_id from product_facet where product_facet.product_id = base.id offset 0) own group by own.value_id, base.failed),
    priced as (select id from base where ${countsFor(`'price'`)})`;

  if (asked.question) {
    return `
    product as materialized (select product.*, ${failed} as failed from ${sources} where ${where}),
    share as (select count(*)::int as total, least(1, ${sampleSize}::float / greatest(count(*), 1)) as part from product),
    base as materialized (select id, category_id, brand_id, failed, 1 as count from product where cardinality(failed) <= 1 and (${hash}) < 65536 * (select part from share)),
    ${ofProducts}`;
  }
  const total = await countWhere(context, asked);
  const sampled = total > sampleSize ? `and (${hash}) < ${bind(Math.ceil((65_536 * sampleSize) / total))}` : '';
  const share = (part: number): string => `share as (select ${bind(total)}::int as total, ${bind(part)}::float as part)`;
  if (isOfShelves(asked)) {
    return `
    ${share(1)},
    cell as materialized (select product.category_id, product.brand_id, product.value_id, product.count, ${failed} as failed from ${productCounts} where ${where}),
    base as (select category_id, brand_id, failed, count from cell where value_id = 0),
    had as (select value_id, failed, sum(count) as count from cell where value_id > 0 group by value_id, failed),
    priced as materialized (select product.id from product where ${[...conditions, ...demands.map(({ holds }) => holds)].join(' and ')} ${sampled})`;
  }
  return `
    ${share(Math.min(1, sampleSize / Math.max(total, 1)))},
    base as materialized (
      select * from (select product.id, product.category_id, product.brand_id, ${failed} as failed, 1 as count from ${sources} where ${where} ${sampled}) product where cardinality(failed) <= 1),
    ${ofProducts}`;
}

/** Products count for a facet where they fail no choice, or that facet's own only. */
export const countsFor = (code: string): string => `(cardinality(base.failed) = 0 or base.failed = array[${code}])`;

/** How many products there are where one looks, whatever is chosen. */
async function countWhere(context: CatalogContext, { category }: Asked): Promise<number> {
  const values: unknown[] = [];
  const { conditions } = scopeOf(context, { category, choices: [] }, (value) => `$${values.push(value)}`, false);
  const row = await context.db.row<{ total: number }>(`select coalesce(sum(product.count), 0)::int as total from ${productCounts} where product.value_id = 0 and ${conditions.join(' and ')}`, values);
  return row?.total ?? 0;
}
