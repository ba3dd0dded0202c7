import { productCounts } from '../count/product-count';
import { countedColumn } from '../facet/count-facets';
import { cellsOfFound, failedOf } from '../facet/facet-cells';
import type { Bind } from './bind';
import { type Asked, countable, demandsPrice, isOfShelves, onShelves, type Scope, scopeOf } from './product-scope';
import { type PagePosition, searchRule, type SortRule } from './product-sorts';

interface AskedPage {
  asked: Asked;
  rule: SortRule;
  /** Where the page before it ended. */
  position: PagePosition | undefined;
  /** So many rows at least, where there are as many. */
  least: number;
  /** The viewer's prices, where the rule, a choice or the facets look at any. */
  chain: number | undefined;
  /** Whether the facets of a search come with its first row. */
  bringsFacets: boolean;
  /** What is read of `product join brand`. */
  columns: string;
}

/** Pages are read in few sizes, which stand in the statement: PostgreSQL then plans it once, not for each request. */
const sizes = [2, 5, 11, 13, 25, 49, 61, 101];

const whereOf = ({ conditions, demands }: Scope): string => [...conditions, ...demands.map(({ holds }) => holds)].join(' and ');

/** A page of products, and how many there are in all: `total`, `stage` and in the first row `facets` beside the columns; one row of nulls where there are none. */
export function pageStatement({ asked, rule, position, least, chain, bringsFacets, columns }: AskedPage, bind: Bind): string {
  const { question, listing, shelves } = asked;
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
        where cheapest.chain_id = ${bind(chain)} ${shelves ? `and ${onShelves('cheapest', shelves, bind)}` : ''}) priced join (select id from matching) meant using (id)`
    : 'matching';
  const beyond = rule.direction === 'asc' ? '>' : '<';
  const onThisPage = position ? `where (value, id) ${beyond} (${bind(position.value)}::bigint, ${bind(position.id)}::uuid)` : '';
  const order = `value ${rule.direction}, id ${rule.direction}`;
  const place = bringsFacets ? `, row_number() over (order by ${order}) as place` : '';
  const facets = bringsFacets ? { cells: `, ${cellsOfFound(chain!, bind)}`, column: `, case when coalesce(page.place, 1) = 1 then ${countedColumn} end as facets` } : { cells: '', column: '' };
  return `with ${matching}, page as (select id, value${place} from ${inOrder} ${onThisPage} order by ${order} limit ${sizes.find((size) => size >= least)})${facets.cells}
     select counted.total, counted.stage, page.value, ${columns}${facets.column} from (${counted}) counted
     left join (page join product on product.id = page.id join brand on brand.id = product.brand_id) on true
     order by page.value ${rule.direction}, page.id ${rule.direction}`;
}
