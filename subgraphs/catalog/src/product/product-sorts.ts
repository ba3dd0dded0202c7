import { badInput, decodeCursor, isId } from '@tonglu/kit';
import { registerEnumType } from 'type-graphql';

export enum ProductSort {
  RELEVANCE = 'RELEVANCE',
  NEWEST = 'NEWEST',
  PRICE_ASC = 'PRICE_ASC',
  PRICE_DESC = 'PRICE_DESC',
  BEST_SELLING = 'BEST_SELLING',
}
registerEnumType(ProductSort, {
  name: 'ProductSort',
  description: 'Ties are broken by age, so that pages never overlap.',
  valuesConfig: {
    NEWEST: { description: 'Newest first.' },
    BEST_SELLING: { description: 'By pieces in paid orders.' },
    RELEVANCE: { description: 'Best match first; without a search, what sells best and was there first.' },
    PRICE_ASC: { description: 'By the cheapest variant; products without a price come last.' },
    PRICE_DESC: { description: 'By the cheapest variant; products without a price come last.' },
  },
});

export interface SortRule {
  /** A whole number per product. The id breaks ties in the same direction. */
  value: string;
  direction: 'asc' | 'desc';
  /** Its value is one of `effective_product cheapest`, which has an index of just this expression. */
  byPrice?: boolean;
}

/** UUIDv7 ids are in order of creation. */
export const sortRules: Readonly<Record<ProductSort, SortRule>> = {
  [ProductSort.RELEVANCE]: { value: '-product.sold', direction: 'asc' },
  [ProductSort.NEWEST]: { value: '0', direction: 'desc' },
  [ProductSort.PRICE_ASC]: { value: 'coalesce(cheapest.amount, 9007199254740991)', direction: 'asc', byPrice: true },
  [ProductSort.PRICE_DESC]: { value: 'coalesce(cheapest.amount, -1)', direction: 'desc', byPrice: true },
  [ProductSort.BEST_SELLING]: { value: 'product.sold', direction: 'desc' },
};

export const searchRule: SortRule = { value: 'product.relevance', direction: 'desc' };

/** Where a page goes on: after this value and id. */
export interface PagePosition {
  value: number;
  id: string;
}

/** A cursor belongs to its sort: one of another sort would skip or repeat products silently. */
export function readPosition(after: string | null | undefined, sort: ProductSort): PagePosition | undefined {
  const position = decodeCursor(after, 3);
  if (!position) return undefined;
  const [cursorSort, value, id] = position;
  if (cursorSort !== sort || !Number.isSafeInteger(value) || !isId(id)) throw badInput('after', 'This cursor was not given out by this list');
  return { value: value as number, id };
}
