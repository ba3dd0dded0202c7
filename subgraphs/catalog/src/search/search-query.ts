import type { Bind } from '../product/bind';
import type { Listing } from '../assortment/listing';
import { existing } from '../product/existing';
import type { Lexeme, Question, Term } from './question';
import { WordKind } from './search-word';

/** Who types 空调 wants one, not its installation. */
const goodsFirst = `case product.kind when 'GOODS' then 1 when 'SUITE' then 0.7 else 0.5 end`;
/** By weight D, C, B, A: description; properties and subtitle; brand and category; name and codes. */
const weights = `'{0.05, 0.25, 0.6, 1.0}'::real[]`;

/** A search that finds fewer goes on with what comes near. */
export const few = 4;
/** What was found as asked stands before what was probably meant, that before what comes near, and an exact code before all. */
const asMeant = 500_000_000;
const asAsked = 1_000_000_000;
const exactCode = 100_000_000_000;

/** How far the search had to go from what was typed. */
export enum Stage {
  AS_TYPED = 1,
  PART_OF_CODE = 2,
  DESCRIBED = 3,
  CORRECTED = 4,
  LOOSENED = 5,
}

const quoted = ({ word, begins }: Lexeme, places: string): string => {
  const flags = `${begins ? '*' : ''}${places}`;
  return flags ? `'${word}':${flags}` : `'${word}'`;
};
const oneOf = ({ ways }: Term, places: string): string => `(${ways.map((way) => `(${way.map((lexeme) => quoted(lexeme, places)).join(' & ')})`).join(' | ')})`;
const everywhere = '';
/** A condition for each term: the index goes through the rarest and leaps through the others. */
const allOf = (terms: readonly Term[], placesOf: (term: Term) => string, bind: Bind): string => terms.map((term) => `product.search @@ ${bind(oneOf(term, placesOf(term)))}::tsquery`).join(' and ');
const isThing = ({ kind }: Term): boolean => kind === WordKind.CATEGORY;
/** Where the thing itself is named, its properties may stand in the description; the thing may not. */
const allTold = (terms: readonly Term[], bind: Bind): string => allOf(terms, (term) => (isThing(term) || !terms.some(isThing) ? 'ABC' : everywhere), bind);
const anyOf = (terms: readonly Term[]): string => terms.map((term) => oneOf(term, everywhere)).join(' | ');
/** What a loosened search still insists on: the thing itself, else anything of more than a letter. */
export function essential(terms: readonly Term[]): Term[] {
  const things = terms.filter(isThing);
  if (things.length > 0) return things;
  return terms.filter(({ asked, kind }) => [...asked].length > 1 || kind > WordKind.PROPERTY);
}

/** What lists go on with, so that nothing need be looked up again. */
const columns = 'product.id, product.kind, product.status, product.sold, product.brand_id, product.category_id, product.value_ids';

const onlyFew = (earlier: readonly string[]): string => {
  const found = `(${earlier.map((name) => `select id, relevance from ${name}`).join(' union all ')}) found`;
  return `(select count(*) < ${few} and coalesce(max(relevance), 0) < ${exactCode} from ${found}) and product.id not in (select id from ${found}) and `;
};

/** Whether something that exists for the viewer is found as typed, as a condition. */
export const isFoundBy = ({ terms }: Question, listing: Listing, bind: Bind): string => `exists (select from product where ${existing(listing, bind)} and ${allTold(terms, bind)})`;

/**
 * The statement behind every search: what is found of what exists for the viewer, with its relevance and stage. An exact code ranks first, then
 * where the words stand. Where nothing has all the words: part of a code, all the words with the description,
 * the words put right, then the thing asked for with as many of its properties as can be had. The last two follow, too,
 * where few have all of the words: who asks for a fridge of 508 litres may take another. `most`: look only at so
 * many, those that sell best; an exact code is always among them. `isRanked`: whether anybody asks for the relevance.
 */
export function foundBy({ terms, code, meant }: Question, listing: Listing, bind: Bind, { most, isRanked = true }: { most?: number; isRanked?: boolean } = {}): string {
  if (terms.length === 0) return `select ${columns}, 0::bigint as relevance, 0 as stage from product where false`;
  const exact = bind([code]);
  const exists = existing(listing, bind);
  const rank = (words: readonly Term[]): string => {
    const wholeName = words.length > 1 ? ` + (${allOf(words, () => 'A', bind)})::int` : '';
    return `((ts_rank(${weights}, product.search, ${bind(anyOf(words))}::tsquery)${wholeName}) * ${goodsFirst} * 1000000)::bigint`;
  };
  const howMany = (words: readonly Term[]): string => words.map((term) => `(product.search @@ ${bind(oneOf(term, everywhere))}::tsquery)::int`).join(' + ');
  const isExact = `product.codes @> ${exact}::text[]`;
  const stages: { stage: Stage; relevance: () => string; condition: string }[] = [
    {
      stage: Stage.AS_TYPED,
      relevance: () => `case when ${isExact} then ${exactCode} else ${asAsked} end + ${rank(terms)}`,
      condition: `(${allTold(terms, bind)} or ${isExact})`,
    },
  ];
  if (/[a-z\d]{2}/.test(code) && /\d/.test(code)) {
    stages.push({ stage: Stage.PART_OF_CODE, relevance: () => `${asAsked} - length(product.code)`, condition: `product.search_text like ${bind(`%${code}%`)}` });
  }
  stages.push({ stage: Stage.DESCRIBED, relevance: () => `${asAsked} + ${rank(terms)}`, condition: allOf(terms, () => everywhere, bind) });
  if (meant) stages.push({ stage: Stage.CORRECTED, relevance: () => `${asMeant} + ${rank(meant.terms)}`, condition: allTold(meant.terms, bind) });
  const all = meant?.terms ?? terms;
  const left = essential(all);
  if (left.length > 0) stages.push({ stage: Stage.LOOSENED, relevance: () => `(${howMany(all)}) * 10000000 + ${rank(all)}`, condition: `product.search @@ ${bind(anyOf(left))}::tsquery` });
  const names = stages.map(({ stage }) => `stage_${stage}`);
  // Who names a brand wants that brand.
  const goesOn = left.some(isThing) && left.length < all.length && !all.some(({ kind }) => kind === WordKind.BRAND);
  const ctes = stages.map(({ stage, relevance, condition }, index) => {
    const before = stage === Stage.CORRECTED || (stage === Stage.LOOSENED && goesOn) ? onlyFew(names.slice(0, index)) : names.slice(0, index).map((name) => `not exists (select from ${name}) and `).join('');
    const meantBy = (also: string): string => `product where ${before}${exists} and ${also}`;
    const looked = most === undefined ? meantBy(condition) : `(select * from ${meantBy(isExact)} union all (select * from ${meantBy(`${condition} and not ${isExact}`)} order by (-product.sold), product.id limit ${bind(most)})) product`;
    const weight = isRanked ? relevance() : stage === Stage.AS_TYPED ? `case when ${isExact} then ${exactCode} else 0 end` : '0';
    return `${names[index]} as materialized (select ${columns}, (${weight})::bigint as relevance from ${looked})`;
  });
  return `with ${ctes.join(', ')} ${names.map((name, index) => `select *, ${stages[index].stage} as stage from ${name}`).join(' union all ')}`;
}
