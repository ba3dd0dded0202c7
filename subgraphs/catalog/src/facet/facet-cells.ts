import { nameOf } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { productCounts } from '../count/product-count';
import type { Bind } from '../product/bind';
import { type Asked, countable, demandsPrice, isOfShelves, type Scope, scopeOf } from '../product/product-scope';

/** Lists longer than this are counted from a sample of about this many, where products have to be looked at one by one. */
export const sampleSize = 2_000;
const hash = 'hashtext(product.id::text) & 65535';

/** Products count for a facet where they fail no choice, or that facet's own only. */
export const countsFor = (code: string): string => `(cardinality(base.failed) = 0 or base.failed = array[${code}])`;

/** An array of the facets whose choices are not met by what `scope` finds. */
export const failedOf = ({ demands }: Scope, bind: Bind): string =>
  demands.length > 0 ? `array_remove(array[${demands.map(({ code, holds }) => `case when ${holds} then null else ${bind(code)}::text end`).join(', ')}], null)` : `'{}'::text[]`;

/**
 * Parts of a statement that counts the facets of a list: `share` (total, part: which part of the list was looked at),
 * `base` (category_id, brand_id, failed, count), `had` (value_id, failed, count) and `priced` (least, dearest).
 * `failed` are the facets whose choices are not met.
 */
export async function cellsOfList(context: CatalogContext, asked: Asked, chain: number, bind: Bind): Promise<string> {
  const scope = scopeOf(asked, bind, demandsPrice(asked) ? chain : undefined);

  if (isOfShelves(asked)) {
    const met = [...scope.conditions, ...scope.demands.map(({ holds }) => holds)].join(' and ');
    const counts = scopeOf(countable(asked), bind);
    return `
    cell as materialized (select product.category_id, product.brand_id, product.value_id, product.count, ${failedOf(counts, bind)} as failed from ${productCounts(asked.listing, bind)} where ${counts.conditions.join(' and ')}),
    base as (select category_id, brand_id, failed, count from cell where value_id = 0),
    share as (select coalesce(sum(count), 0)::int as total, 1::float as part from base),
    had as (select value_id, failed, sum(count) as count from cell where value_id > 0 group by value_id, failed),
    priced as (
      select min(ends.least) as least, max(ends.dearest) as dearest
      from (select distinct category_id from base where cardinality(failed) = 0) shelf
      cross join lateral (select (${endOf('asc', met, chain, bind)}) as least, (${endOf('desc', met, chain, bind)}) as dearest) ends)`;
  }
  const total = await countWhere(context, asked);
  const part = Math.min(1, sampleSize / Math.max(total, 1));
  const sampled = part < 1 ? `and (${hash}) < ${bind(Math.ceil(65_536 * part))}` : '';
  return `
    share as (select ${bind(total)}::int as total, ${bind(part)}::float as part),
    base as materialized (
      select * from (select product.id, product.category_id, product.brand_id, product.value_ids, ${failedOf(scope, bind)} as failed, 1 as count from ${scope.sources} where ${scope.conditions.join(' and ')} ${sampled} offset 0) product where cardinality(failed) <= 1),
    ${ofProducts(chain, bind)}`;
}

/** The same for a statement that has `found` (id, category_id, brand_id, value_ids, failed), as a search has. */
export const cellsOfFound = (chain: number, bind: Bind): string => `
    share as (select count(*)::int as total, least(1, ${sampleSize}::float / greatest(count(*), 1)) as part from found),
    base as materialized (select id, category_id, brand_id, value_ids, failed, 1 as count from found product where cardinality(failed) <= 1 and (${hash}) < 65536 * (select part from share)),
    ${ofProducts(chain, bind)}`;

/** `had` and `priced`, of products one by one. */
const ofProducts = (chain: number, bind: Bind): string => `
    had as (
      select value_id, failed, count(*) as count from (select unnest(value_ids) as value_id, failed from base) own group by value_id, failed),
    priced as (
      select min(cheapest.amount) as least, max(cheapest.amount) as dearest
      from base join effective_product cheapest on cheapest.chain_id = ${bind(chain)} and cheapest.product_id = base.id where ${countsFor(`'price'`)})`;

/** The price at one end of a shelf, out of the index of its prices. */
const endOf = (direction: 'asc' | 'desc', met: string, chain: number, bind: Bind): string => `
  select cheapest.amount from effective_product cheapest join product on product.id = cheapest.product_id
  where cheapest.chain_id = ${bind(chain)} and cheapest.category_id = shelf.category_id and coalesce(cheapest.amount, 9007199254740991) < 9007199254740991 and ${met}
  order by coalesce(cheapest.amount, 9007199254740991) ${direction} limit 1`;

/** How many products there are where one looks, whatever is chosen. */
async function countWhere(context: CatalogContext, asked: Asked): Promise<number> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const { conditions } = scopeOf({ ...countable(asked), choices: [] }, bind);
  const text = `select coalesce(sum(product.count), 0)::int as total from ${productCounts(asked.listing, bind)} where product.value_id = 0 and ${conditions.join(' and ')}`;
  const row = await context.db.row<{ total: number }>(text, values, nameOf(text));
  return row?.total ?? 0;
}
