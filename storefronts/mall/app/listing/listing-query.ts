import { withQuery } from '@tonglu/storefront-kit/local-path';
import type { AttributeFilterInput, ProductFilter, ProductSort } from '~/gql/graphql';

export const pageSize = 24;
export const sorts = ['RELEVANCE', 'BEST_SELLING', 'NEWEST', 'PRICE_ASC', 'PRICE_DESC'] as const satisfies readonly ProductSort[];

/** What is chosen in one facet: values, or a number from … to … as it was typed. */
export interface Choice {
  code: string;
  values: string[];
  from: string;
  to: string;
}

/** How a list is sorted, filtered and paged, as its address says. */
export interface ListingQuery {
  sort: ProductSort;
  choices: Choice[];
  after: string | null;
  page: number;
  /** Names of fields that do not hold a number; they do not filter. */
  invalid: string[];
}

/** Names in the address: `is.finish=…` as often as wanted, `from.capacity=…`, `to.capacity=…`; prices are plain `from` and `to`. */
export const price = 'price';
export const valueField = (code: string): string => `is.${code}`;
export const boundField = (bound: 'from' | 'to', code: string): string => (code === price ? bound : `${bound}.${code}`);

const number = /^\d{1,9}(\.\d{1,2})?$/;
const field = /^(is|from|to)(?:\.([A-Za-z][\w-]{0,63}))?$/;
const most = { choices: 20, values: 50 };

export function readListing(search: URLSearchParams): ListingQuery {
  const asked = search.get('sort');
  const page = Number(search.get('page'));
  const after = search.get('after');
  const choices = readChoices(search);
  return {
    sort: sorts.find((sort) => sort === asked) ?? 'RELEVANCE',
    choices,
    after,
    page: after && Number.isInteger(page) && page > 1 ? page : 1,
    invalid: choices.flatMap(({ code, from, to }) => [
      ...(from && !number.test(from) ? [boundField('from', code)] : []),
      ...(to && (!number.test(to) || (number.test(from) && Number(to) < Number(from))) ? [boundField('to', code)] : []),
    ]),
  };
}

function readChoices(search: URLSearchParams): Choice[] {
  const choices = new Map<string, Choice>();
  for (const [name, given] of search) {
    const [, what, code = price] = field.exec(name) ?? [];
    const value = given.trim().slice(0, 200);
    if (!what || !value || (what === 'is' && code === price)) continue;
    const choice = choices.get(code) ?? { code, values: [], from: '', to: '' };
    if (what === 'is' && !choice.values.includes(value) && choice.values.length < most.values) choice.values.push(value);
    if (what === 'from' || what === 'to') choice[what] = value;
    if (choices.size < most.choices || choices.has(code)) choices.set(code, choice);
  }
  return [...choices.values()];
}

/** Neither sorted nor narrowed nor turned over. */
export const isPlain = ({ sort, choices, after }: ListingQuery): boolean => sort === 'RELEVANCE' && choices.length === 0 && after === null;

export function filterOf({ choices, invalid }: ListingQuery): ProductFilter {
  const bounds = ({ code, from, to }: Choice) => ({
    ...(from && !invalid.includes(boundField('from', code)) && { from }),
    ...(to && !invalid.includes(boundField('to', code)) && { to }),
  });
  const prices = choices.filter(({ code }) => code === price).map(bounds)[0] ?? {};
  const attributes = choices
    .filter(({ code }) => code !== price)
    .flatMap((choice): AttributeFilterInput[] => {
      const { from, to } = bounds(choice);
      if (choice.values.length > 0) return [{ code: choice.code, values: choice.values }];
      return from || to ? [{ code: choice.code, ...(from && { from: Number(from) }), ...(to && { to: Number(to) }) }] : [];
    });
  return { ...(prices.from && { priceFrom: prices.from }), ...(prices.to && { priceTo: prices.to }), ...(attributes.length > 0 && { attributes }) };
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

/** Without what is chosen in any facet. */
export function unfilteredPath(path: string): string {
  return without(path, (name) => field.test(name));
}

/** Without one value of a facet, or without its numbers. */
export function withoutChoice(path: string, { code }: Choice, value?: string): string {
  return without(path, (name, given) => (value === undefined ? name === boundField('from', code) || name === boundField('to', code) : name === valueField(code) && given === value));
}

function without(path: string, goes: (name: string, value: string) => boolean): string {
  const [pathname = '', query] = path.split('?');
  const left = [...new URLSearchParams(query)].filter(([name, value]) => name !== 'after' && name !== 'page' && !goes(name, value));
  return left.length > 0 ? `${pathname}?${new URLSearchParams(left)}` : pathname;
}
