import { badInput } from '@tonglu/kit';
import type { Bind } from '../price/candidate-prices';
import { synonyms } from './synonyms';
import { type AskedWord, askedWords, bareCode, plain } from './words';

const longestQuestion = 200;
const mostWords = 12;
/** By whole words: "vaccum" resembles "vacuum" by 0.40, "watch" resembles "water" by 0.33. */
const similarEnough = 0.36;
/** Who types 空调 wants one, not its installation. */
const goodsFirst = `case when product.kind = 'GOODS' then 1000000 else 500000 end`;

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
 * rank. Where nothing has all the words: part of a code, else
 * misspelt words, else any one of the words.
 */
export function foundBy({ words, code, text }: Question, bind: Bind): string {
  if (words.length === 0) return `select id, 0::bigint as relevance from product where false`;
  const all = bind(words.map(alternatives).join(' & '));
  const longWords = words.filter(({ word }) => isLong(word));
  const any = bind((longWords.length > 0 ? longWords : words).map(alternatives).join(' | '));
  const exact = bind([code]);
  const partOfCode = bind(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
  const misspelt = words.map(({ word }) => `strict_word_similarity(${bind(word)}, product.search_text) >= ${similarEnough}`).join(' and ');
  const resemblance = `(strict_word_similarity(${bind(text)}, product.search_text) * 1000000)::bigint`;
  return `
    with strict as (
      select product.id,
        (case when product.codes @> ${exact}::text[] then 100000000 else 0 end + ts_rank(product.search, ${all}::tsquery) * ${goodsFirst})::bigint as relevance
      from product
      where product.status = 'ACTIVE' and (product.search @@ ${all}::tsquery or product.codes @> ${exact}::text[])
    ), part as (
      select product.id, ${resemblance} as relevance
      from product
      where not exists (select from strict) and product.status = 'ACTIVE' and product.search_text like ${partOfCode}
    ), misspelt as (
      select product.id, ${resemblance} as relevance
      from product
      where not exists (select from strict) and not exists (select from part) and product.status = 'ACTIVE' and ${misspelt}
    ), loose as (
      select product.id, (ts_rank(product.search, ${any}::tsquery) * ${goodsFirst})::bigint as relevance
      from product
      where not exists (select from strict) and not exists (select from part) and not exists (select from misspelt)
        and product.status = 'ACTIVE' and product.search @@ ${any}::tsquery
    )
    select id, relevance from strict union all select id, relevance from part union all select id, relevance from misspelt union all select id, relevance from loose`;
}
