import { badInput } from '@tonglu/kit';
import type { Bind } from '../price/candidate-prices';
import { synonyms } from './synonyms';
import { type AskedWord, askedWords, bareCode, plain } from './words';

const longestQuestion = 200;
const mostWords = 12;

/** What somebody typed, read once. */
export interface Question {
  words: AskedWord[];
  /** The whole of it as a code. */
  code: string;
  text: string;
}

/** Undefined where nothing was asked. */
export function readQuestion(field: string, text: string | null | undefined): Question | undefined {
  if (!text?.trim()) return undefined;
  if (text.length > longestQuestion) throw badInput(field, `at most ${longestQuestion} characters`);
  return { words: askedWords(text).slice(0, mostWords), code: bareCode(text), text: plain(text).replace(/\s+/g, ' ').trim() };
}

const isLong = (word: string): boolean => [...word].length > 1;
/** People stop in the middle of a word or model number; a single letter or digit would match everything. */
const lexeme = (word: string): string => (isLong(word) || /\p{Script=Han}/u.test(word) ? `'${word}':*` : `'${word}'`);

/** A word, its parts together, or what else it is called. */
function alternatives({ word, parts }: AskedWord): string {
  const together = parts.length > 0 ? [`(${parts.map(lexeme).join(' & ')})`] : [];
  const others = (synonyms.get(word) ?? []).map((other) => `(${askedWords(other).map((name) => lexeme(name.word)).join(' & ')})`);
  return `(${[lexeme(word), ...together, ...others].join(' | ')})`;
}

/**
 * The statement behind every search: `(id, relevance)` of what is found. An exact code ranks first, then full-text
 * rank. Only where nothing has all the words: parts of codes, misspelt words, then any one of the words.
 */
export function foundBy({ words, code, text }: Question, bind: Bind): string {
  if (words.length === 0) return `select id, 0::bigint as relevance from product where false`;
  const all = bind(words.map(alternatives).join(' & '));
  const longWords = words.filter(({ word }) => isLong(word));
  const any = bind((longWords.length > 0 ? longWords : words).map(alternatives).join(' | '));
  const exact = bind([code]);
  const partOfCode = bind(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
  const misspelt = words.map(({ word }) => `${bind(word)} <% product.search_text`).join(' and ');
  return `
    with strict as (
      select product.id,
        (case when product.codes @> ${exact}::text[] then 100000000 else 0 end + ts_rank(product.search, ${all}::tsquery) * 1000000)::bigint as relevance
      from product
      where product.status = 'ACTIVE' and (product.search @@ ${all}::tsquery or product.codes @> ${exact}::text[])
    ), near as (
      select product.id, 10000000 + (word_similarity(${bind(text)}, product.search_text) * 1000000)::bigint as relevance
      from product
      where not exists (select from strict) and product.status = 'ACTIVE'
        and (product.search_text like ${partOfCode} or (${misspelt}))
    ), loose as (
      select product.id, (ts_rank(product.search, ${any}::tsquery) * 1000000)::bigint as relevance
      from product
      where not exists (select from strict) and not exists (select from near) and product.status = 'ACTIVE' and product.search @@ ${any}::tsquery
    )
    select id, relevance from strict union all select id, relevance from near union all select id, relevance from loose`;
}
