import type { Bind } from './bind';
import type { CategoryTree } from '../category/category-tree';
import type { Question } from '../search/question';
import { Listing } from '../assortment/listing';
import { foundBy } from '../search/search-query';
import { existing } from './existing';
import { type Choice, type ProductFilter, readChoices } from './product-filter';

/** Where one looks: among what, in which category, for what. */
export interface Asked {
  listing: Listing;
  category: string | null;
  /** Ids of the category and all below it; null: everywhere. */
  shelves: readonly string[] | null;
  choices: Choice[];
  question?: Question;
}

export function readAsked(listing: Listing, filter: ProductFilter | null | undefined, question: Question | undefined, tree: CategoryTree): Asked {
  const category = filter?.category || null;
  const shelf = category && tree.findBySlug(category);
  return { listing, category, shelves: category ? (shelf ? tree.under(shelf).map(({ id }) => id) : []) : null, choices: readChoices(filter), question };
}

/**
 * Whether shelf and brand alone decide what is in the list: then sums over product_count tell how many there are
 * (ADR 30). A condition on products themselves, wherever it comes from, has to be told here.
 */
export const isOfShelves = ({ choices, question }: Asked): boolean => !question && choices.every(({ code }) => code === 'category' || code === 'brand');

/** The same question over product counts, where what exists for the viewer is counted already. */
export const countable = (asked: Asked): Asked => ({ ...asked, listing: Listing.everything });

/** Parts of a statement over `product`. */
export interface Scope {
  sources: string;
  /** What holds for whatever is chosen in the facets. */
  conditions: string[];
  /** What each choice demands. */
  demands: { code: string; holds: string }[];
}

/** Prices are joined where something demands them. */
export const demandsPrice = ({ choices }: Asked): boolean => choices.some(({ code }) => code === 'price');

/** Which products a list is about, as parts of a statement: one place for lists and their facets. `chain`: the viewer's, where prices are demanded. `isRanked`: whether the order of what is found matters. */
export function scopeOf({ listing, shelves, choices, question }: Asked, bind: Bind, chain?: number, isRanked = true): Scope {
  const sources = [question ? `(${foundBy(question, listing, bind, { isRanked })}) product` : 'product'];
  const conditions = [existing(listing, bind)];
  if (shelves) conditions.push(onShelves('product', shelves, bind));
  if (chain !== undefined) sources.push(`join effective_product cheapest on cheapest.chain_id = ${bind(chain)} and cheapest.product_id = product.id`);
  return { sources: sources.join(' '), conditions, demands: choices.map((choice) => ({ code: choice.code, holds: demandOf(choice, bind, shelves !== null || question !== undefined) })) };
}

/** One shelf is told by its id, so that an index that begins with it gives its products in order. */
export const onShelves = (table: string, shelves: readonly string[], bind: Bind): string =>
  shelves.length === 1 ? `${table}.category_id = ${bind(shelves[0])}::uuid` : `${table}.category_id = any(${bind(shelves)}::uuid[])`;

/** `isNarrow`: few products are meant, so that each is looked at by itself rather than all that have the value are read. */
function demandOf({ code, values, from, to }: Choice, bind: Bind, isNarrow: boolean): string {
  const within = (column: string, type: string): string =>
    [from !== undefined && `${column} >= ${bind(from)}::${type}`, to !== undefined && `${column} <= ${bind(to)}::${type}`].filter(Boolean).join(' and ');
  switch (code) {
    case 'price':
      return within('cheapest.amount', 'bigint');
    case 'brand':
      return `product.brand_id in (select id from brand where slug = any(${bind(values)}))`;
    case 'category':
      return `product.category_id = any(${categoriesUnder(bind(values))})`;
    default: {
      const chosen = `select facet_value.id from facet_value where facet_value.code = ${bind(code)} and ${values.length > 0 ? `facet_value.value = any(${bind(values)})` : within('facet_value.number', 'double precision')}`;
      return isNarrow ? `product.value_ids && array(${chosen})` : `exists (select from product_facet where product_facet.product_id = product.id and product_facet.value_id = any(array(${chosen})))`;
    }
  }
}

const categoriesUnder = (slugs: string): string => `array(
  with recursive shelf as (
    select id from category where slug = any(${slugs})
    union select category.id from category join shelf on category.parent_id = shelf.id
  ) select id from shelf)`;
