import { withQuery } from '@tonglu/storefront-kit/local-path';
import type { ProductSort } from '~/gql/graphql';

export const pageSize = 24;
export const sorts = ['RELEVANCE', 'BEST_SELLING', 'NEWEST', 'PRICE_ASC', 'PRICE_DESC'] as const satisfies readonly ProductSort[];

/** How a list is sorted, filtered and paged, as its address says. */
export interface ListingQuery {
  sort: ProductSort;
  from: string;
  to: string;
  after: string | null;
  page: number;
  /** Price fields that do not hold a price; they do not filter. */
  invalid: ('from' | 'to')[];
}

const price = /^\d{1,9}(\.\d{1,2})?$/;

export function readListing(search: URLSearchParams): ListingQuery {
  const asked = search.get('sort');
  const from = search.get('from')?.trim() ?? '';
  const to = search.get('to')?.trim() ?? '';
  const page = Number(search.get('page'));
  const after = search.get('after');
  return {
    sort: sorts.find((sort) => sort === asked) ?? 'RELEVANCE',
    from,
    to,
    after,
    page: after && Number.isInteger(page) && page > 1 ? page : 1,
    invalid: (['from', 'to'] as const).filter((name) => ({ from, to })[name] !== '' && !price.test({ from, to }[name])),
  };
}

export function filterOf({ from, to, invalid }: ListingQuery): { priceFrom?: string; priceTo?: string } {
  return {
    ...(from && !invalid.includes('from') && { priceFrom: from }),
    ...(to && !invalid.includes('to') && { priceTo: to }),
  };
}

/** The same list, sorted otherwise: back to its first page. */
export function sortedPath(path: string, sort: ProductSort): string {
  return withQuery(path, { sort: sort === 'RELEVANCE' ? null : sort, after: null, page: null });
}

export function nextPagePath(path: string, { page }: ListingQuery, cursor: string): string {
  return withQuery(path, { after: cursor, page: page + 1 });
}

export function firstPagePath(path: string): string {
  return withQuery(path, { after: null, page: null });
}

export function unfilteredPath(path: string): string {
  return withQuery(path, { from: null, to: null, after: null, page: null });
}
