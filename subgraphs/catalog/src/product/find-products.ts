import { checkPageSize, type Connection, nameOf, toConnection, type Wanted } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import type { CountedFacets } from '../facet/count-facets';
import { type Check, onTrust, type OnTrust } from '../on-trust';
import type { Bind } from './bind';
import { readQuestion } from '../search/question';
import type { Stage } from '../search/search-query';
import { alongOf, bring, type Brought, columnsAlong } from './bring-along';
import { pageStatement } from './page-statement';
import { productColumns, type ProductRow } from './product';
import type { ProductFilter } from './product-filter';
import { type Asked, demandsPrice, readAsked } from './product-scope';
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
  const chain = rule.byPrice || demandsPrice(asked) || bringsFacets ? (await context.loaders.prices().chain()).id : undefined;
  const along = await alongOf(context, wanted);
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const columns = `${productColumns}${columnsAlong(along, bind)}${check ? `, ${check(bind)} as stands` : ''}`;
  const text = pageStatement({ asked, rule, position, least: first + 1, chain, bringsFacets, columns }, bind);
  const { db } = context;
  const rows = question ? await db.slowRows<Row>(text, values, nameOf(text)) : await db.rows<Row>(text, values, nameOf(text));
  const found = rows.slice(0, first + 1).filter((row): row is Row & FoundRow => Boolean(row.id));
  bring(context, found, along);
  const connection = toConnection<FoundRow>(found, { first, after, totalCount: rows[0].total, position: (row) => [sort, Number(row.value), row.id] });
  return { value: { ...connection, asked, stage: rows[0].stage ?? undefined, counted: rows[0].facets ?? undefined }, stands: rows[0].stands };
}
