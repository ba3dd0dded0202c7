import { checkPageSize, type Connection, nameOf, toConnection, type Wanted } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { productCounts } from '../count/product-count';
import { countedColumn, type CountedFacets } from '../facet/count-facets';
import { cellsOfFound, failedOf } from '../facet/facet-cells';
import { type Check, onTrust, type OnTrust } from '../on-trust';
import type { Bind } from './bind';
import { readQuestion } from '../search/question';
import type { Stage } from '../search/search-query';
import { alongOf, bring, type Brought, columnsAlong } from './bring-along';
import { productColumns, type ProductRow } from './product';
import type { ProductFilter } from './product-filter';
import { type Asked, countable, demandsPrice, isOfShelves, onShelves, readAsked, type Scope, scopeOf } from './product-scope';
import { ProductSort, readPosition, searchRule, sortRules } from './product-sorts';

export interface FindProducts {
  filter?: ProductFilter | null;
  search?: string | null;
  sort: ProductSort;
  first: number;
  after?: string | null;
}

/** A page of products, and what it answers: facets and help build on that. */
export interface FoundProducts extends Connection<ProductRow> {
  asked: Asked;
  /** How far the search had to go; undefined where nothing was searched or found. */
  stage?: Stage;
  /** What its facets are made of, where they came along. */
  counted?: CountedFacets;
}

type FoundRow = ProductRow & Brought & { value: bigint };
type Row = { total: number; stage: Stage | null; stands?: boolean; facets?: CountedFacets | null } & Partial<FoundRow>;

/** Pages are read in few sizes, one more than is asked for at least, which stand in the statement: PostgreSQL then plans it once, not for each request. */
const pageSizes = [2, 5, 11, 13, 25, 49, 61, 101];

/** A page of the products shoppers find, how many there are, and what will be read of them: one statement whatever is asked. */
export async function findProducts(context: CatalogContext, asked: FindProducts, wanted: Wanted): Promise<FoundProducts> {
  checkPageSize(asked.first);
  return onTrust(context, (trusting, check) => readPage(trusting, asked, wanted, check));
}

async function readPage(context: CatalogContext, { filter, search, sort, first, after }: FindProducts, wanted: Wanted, check: Check): Promise<OnTrust<FoundProducts>> {
  const position = readPosition(after, sort);
  const listing = await context.loaders.listing();
  const question = search ? readQuestion('search', search, await context.loaders.lexicon(), context.locale) : undefined;
  const rule = question && sort === ProductSort.RELEVANCE ? searchRule : sortRules[sort];
  const asked = readAsked(listing, filter, question, await context.loaders.categoryTree());
  const bringsFacets = question !== undefined && wanted.has('facets');
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;

  const chain = rule.byPrice || demandsPrice(asked) || bringsFacets ? (await context.loaders.prices().chain()).id : undefined;
  const whereOf = ({ conditions, demands }: Scope): string => [...conditions, ...demands.map(({ holds }) => holds)].join(' and ');
  const scope = scopeOf(asked, bind, demandsPrice(asked) ? chain : undefined, rule === searchRule);
  const value = `(${rule.byPrice ? 'null' : rule.value})::bigint as value`;
  // What is dear to find is found once, for the page and its facets; otherwise the page comes straight from an index.
  const matching = question
    ? `found as materialized (
        select product.id, ${value}, product.stage, product.category_id, product.brand_id, product.value_ids, ${failedOf(scope, bind)} as failed from ${scope.sources} where ${scope.conditions.join(' and ')}),
      matching as (select id, value, stage from found where cardinality(failed) = 0)`
    : `matching as not materialized (select product.id, ${value} from ${scope.sources} where ${whereOf(scope)})`;
  const counted = isOfShelves(asked)
    ? `select coalesce(sum(product.count), 0)::int as total, null::integer as stage from ${productCounts(listing, bind)} where product.value_id = 0 and ${whereOf(scopeOf(countable(asked), bind))}`
    : `select count(*)::int as total, ${question ? 'min(stage)' : 'null::integer'} as stage from matching`;
  // By price one walks the index of prices, of the shelf where there is one, and looks whether each product is meant.
  const inOrder = rule.byPrice
    ? `(select cheapest.product_id as id, ${rule.value} as value from effective_product cheapest
        where cheapest.chain_id = ${bind(chain)} ${asked.shelves ? `and ${onShelves('cheapest', asked.shelves, bind)}` : ''}) priced join (select id from matching) meant using (id)`
    : 'matching';
  const beyond = rule.direction === 'asc' ? '>' : '<';
  const onThisPage = position ? `where (value, id) ${beyond} (${bind(position.value)}::bigint, ${bind(position.id)}::uuid)` : '';
  const order = `value ${rule.direction}, id ${rule.direction}`;
  const page = `select id, value${bringsFacets ? `, row_number() over (order by ${order}) as place` : ''} from ${inOrder} ${onThisPage} order by ${order} limit ${pageSizes.find((size) => size > first)}`;

  const along = await alongOf(context, wanted);
  const columns = [
    `counted.total, counted.stage, page.value, ${productColumns}${columnsAlong(along, bind)}`,
    ...(bringsFacets ? [`case when coalesce(page.place, 1) = 1 then ${countedColumn} end as facets`] : []),
    ...(check ? [`${check(bind)} as stands`] : []),
  ];
  const text = `with ${matching}, page as (${page})${bringsFacets ? `, ${cellsOfFound(chain!, bind)}` : ''}
     select ${columns.join(', ')} from (${counted}) counted
     left join (page join product on product.id = page.id join brand on brand.id = product.brand_id) on true
     order by page.value ${rule.direction}, page.id ${rule.direction}`;
  const rows = await context.db.rows<Row>(text, values, nameOf(text));
  const found = rows.slice(0, first + 1).filter((row): row is Row & FoundRow => Boolean(row.id));
  bring(context, found, along);
  const connection = toConnection<FoundRow>(found, { first, after, totalCount: rows[0].total, position: (row) => [sort, Number(row.value), row.id] });
  return { value: { ...connection, asked, stage: rows[0].stage ?? undefined, counted: rows[0].facets ?? undefined }, stands: rows[0].stands };
}
