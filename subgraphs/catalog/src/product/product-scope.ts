import type { CatalogContext } from '../context';
import { type Bind, bestFirst, candidatePrices, type PriceScope } from '../price/candidate-prices';
import type { Question } from '../search/question';
import type { Listing } from '../assortment/listing';
import { foundBy } from '../search/search-query';
import { existing } from './existing';
import { type Choice, type ProductFilter, readChoices } from './product-filter';

/** Where one looks: among what, in which category, for what. */
export interface Asked {
  listing: Listing;
  category: string | null;
  choices: Choice[];
  question?: Question;
}

export const readAsked = (listing: Listing, filter: ProductFilter | null | undefined, question: Question | undefined): Asked => ({ listing, category: filter?.category || null, choices: readChoices(filter), question });

/** Parts of a statement over `product`. */
export interface Scope {
  sources: string;
  /** What holds for whatever is chosen in the facets. */
  conditions: string[];
  /** What each choice demands. */
  demands: { code: string; holds: string }[];
}

/** Which products a list is about, as parts of a statement: one place for lists and their facets. */
export function scopeOf({ actor, loaders }: CatalogContext, { listing, category, choices, question }: Asked, bind: Bind, needsPrice: boolean): Scope {
  const sources = [question ? `(${foundBy(question, listing, bind)}) product` : 'product'];
  const conditions = [existing(listing, bind)];
  if (category) conditions.push(`product.category_id = any(${categoriesUnder(bind([category]))})`);
  if (needsPrice || choices.some(({ code }) => code === 'price')) {
    const scope = { channel: actor.channel, at: loaders.now() };
    sources.push(category || question ? `left join lateral (${cheapestOf(scope, bind)}) cheapest on true` : `left join (${cheapestPrices(scope, bind)}) cheapest on cheapest.product_id = product.id`);
  }
  return { sources: sources.join(' '), conditions, demands: choices.map((choice) => ({ code: choice.code, holds: demandOf(choice, bind) })) };
}

function demandOf({ code, values, from, to }: Choice, bind: Bind): string {
  const within = (column: string, type: string): string =>
    [from !== undefined && `${column} >= ${bind(from)}::${type}`, to !== undefined && `${column} <= ${bind(to)}::${type}`].filter(Boolean).join(' and ');
  switch (code) {
    case 'price':
      return within('cheapest.amount', 'bigint');
    case 'brand':
      return `product.brand_id in (select id from brand where slug = any(${bind(values)}))`;
    case 'category':
      return `product.category_id = any(${categoriesUnder(bind(values))})`;
    default:
      return `exists (select from product_facet where product_facet.product_id = product.id and product_facet.value_id = any(array(
        select facet_value.id from facet_value where facet_value.code = ${bind(code)} and ${values.length > 0 ? `facet_value.value = any(${bind(values)})` : within('facet_value.number', 'double precision')})))`;
  }
}

const effective = (candidates: string): string => `select distinct on (candidate.variant_id) candidate.variant_id, candidate.amount from (${candidates}) candidate order by candidate.variant_id, ${bestFirst}`;

/** Each product's cheapest variant, at the price it really sells for. */
const cheapestPrices = (scope: PriceScope, bind: Bind): string => `
  select variant.product_id, min(effective.amount) as amount from (${effective(candidatePrices(scope, bind))}) effective
  join variant on variant.id = effective.variant_id group by variant.product_id`;

/** The same for the one product of a row: cheaper where few rows remain. */
const cheapestOf = (scope: PriceScope, bind: Bind): string => `
  select min(effective.amount) as amount
  from (${effective(`${candidatePrices(scope, bind)} and price.variant_id = any(array(select variant.id from variant where variant.product_id = product.id))`)}) effective`;

/** The same for the products of a part of the statement. */
export const cheapestAmong = (part: string, scope: PriceScope, bind: Bind): string => `
  select variant.product_id, min(effective.amount) as amount
  from (${effective(`${candidatePrices(scope, bind)} and price.variant_id = any(array(
    select own.id from ${part} cross join lateral (select variant.id from variant where variant.product_id = ${part}.id offset 0) own))`)}) effective
  join variant on variant.id = effective.variant_id group by variant.product_id`;

const categoriesUnder = (slugs: string): string => `array(
  with recursive shelf as (
    select id from category where slug = any(${slugs})
    union select category.id from category join shelf on category.parent_id = shelf.id
  ) select id from shelf)`;
