import { badInput, checkPageSize, type Connection, parseFen, toConnection } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { type Bind, bestFirst, candidatePrices, type PriceScope } from '../price/candidate-prices';
import { lexiconOf } from '../search/lexicon-of';
import { readQuestion } from '../search/question';
import { foundBy } from '../search/search-query';
import { productColumns, type ProductRow } from './product';
import type { ProductFilter } from './product-filter';
import { ProductSort, readPosition, searchRule, sortRules } from './product-sorts';

export interface FindProducts {
  filter?: ProductFilter | null;
  search?: string | null;
  sort: ProductSort;
  first: number;
  after?: string | null;
}

type FoundRow = ProductRow & { value: bigint };

/** A page of the products shoppers find, and how many there are: one statement whatever is asked. */
export async function findProducts(context: CatalogContext, { filter, search, sort, first, after }: FindProducts): Promise<Connection<ProductRow>> {
  checkPageSize(first);
  const position = readPosition(after, sort);
  const question = search ? readQuestion('search', search, await lexiconOf(context.db), context.locale) : undefined;
  const rule = question && sort === ProductSort.RELEVANCE ? searchRule : sortRules[sort];
  const prices = readPriceFilter(filter);
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;

  const sources = ['product'];
  const conditions = [`product.status = 'ACTIVE'`];
  if (question) sources.push(`join (${foundBy(question, bind)}) found on found.id = product.id`);
  if (rule.needsPrice || prices.from !== undefined || prices.to !== undefined) {
    sources.push(`left join (${cheapestPrices({ channel: context.actor.channel, at: context.loaders.now() }, bind)}) cheapest on cheapest.product_id = product.id`);
  }
  if (prices.from !== undefined) conditions.push(`cheapest.amount >= ${bind(prices.from)}`);
  if (prices.to !== undefined) conditions.push(`cheapest.amount <= ${bind(prices.to)}`);
  if (filter?.brand) conditions.push(`product.brand_id = (select id from brand where slug = ${bind(filter.brand)})`);
  if (filter?.category) conditions.push(`product.category_id in (${categoriesUnder(bind(filter.category))})`);
  const beyond = rule.direction === 'asc' ? '>' : '<';
  const onThisPage = position ? `where (value, id) ${beyond} (${bind(position.value)}::bigint, ${bind(position.id)}::uuid)` : '';

  const rows = await context.db.rows<{ total: number } & Partial<FoundRow>>(
    `with matching as materialized (select product.id, (${rule.value})::bigint as value from ${sources.join(' ')} where ${conditions.join(' and ')}),
      page as (select id, value from matching ${onThisPage} order by value ${rule.direction}, id ${rule.direction} limit ${bind(first + 1)})
     select counted.total, page.value, ${productColumns}
     from (select count(*)::int as total from matching) counted
     left join (page join product on product.id = page.id join brand on brand.id = product.brand_id) on true
     order by page.value ${rule.direction}, page.id ${rule.direction}`,
    values,
  );
  const found = rows.filter((row): row is { total: number } & FoundRow => Boolean(row.id));
  for (const product of found) context.loaders.product.prime(product.id, product);
  return toConnection(found, { first, after, totalCount: rows[0].total, position: (row) => [sort, Number(row.value), row.id] });
}

/** Each product's cheapest variant, at the price it really sells for. */
const cheapestPrices = (scope: PriceScope, bind: Bind): string => `
  select variant.product_id, min(effective.amount) as amount
  from (select distinct on (candidate.variant_id) candidate.variant_id, candidate.amount
        from (${candidatePrices(scope, bind)}) candidate order by candidate.variant_id, ${bestFirst}) effective
  join variant on variant.id = effective.variant_id
  group by variant.product_id`;

const categoriesUnder = (slug: string): string => `
  with recursive shelf as (
    select id from category where slug = ${slug}
    union select category.id from category join shelf on category.parent_id = shelf.id
  ) select id from shelf`;

function readPriceFilter(filter: ProductFilter | null | undefined): { from?: bigint; to?: bigint } {
  const read = (field: 'priceFrom' | 'priceTo'): bigint | undefined => {
    const decimal = filter?.[field];
    if (decimal === null || decimal === undefined) return undefined;
    const fen = parseFen(decimal);
    if (fen < 0n) throw badInput(`filter.${field}`, 'must not be negative');
    return fen;
  };
  const [from, to] = [read('priceFrom'), read('priceTo')];
  if (from !== undefined && to !== undefined && from > to) throw badInput('filter.priceFrom', 'must not be above priceTo');
  return { from, to };
}
