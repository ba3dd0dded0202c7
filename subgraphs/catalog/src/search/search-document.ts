import type { LocalizedText } from '@tonglu/kit';
import { bareCode, plain, wordsOf } from './words';

/** What a product is found by. */
export interface Searchable {
  code: string;
  skus: readonly string[];
  barcodes: readonly string[];
  name: LocalizedText;
  subtitle?: LocalizedText | null;
  brand: LocalizedText;
  /** From the top of the tree down. */
  categories: readonly LocalizedText[];
  attributes: readonly { value: LocalizedText | string }[];
  /** What its variants differ in. */
  options: readonly { value: LocalizedText }[];
}

export interface SearchDocument {
  /** A tsvector literal. */
  search: string;
  searchText: string;
  codes: string[];
}

const both = (text: LocalizedText | null | undefined): string => (text ? `${text['zh-CN']} ${text.en ?? ''}` : '');
/** Words are letters and digits only, so quoting is all a literal needs. */
const lexeme = (word: string): string => `'${word}'`;
const longestWord = 200;

/** The words of a product by weight: A name and codes, B brand and category, C subtitle, D properties. */
export function searchDocument(product: Searchable): SearchDocument {
  const codes = [...new Set([product.code, ...product.skus, ...product.barcodes].map(bareCode))];
  const weighted: [weight: string, words: string[]][] = [
    ['A', [...wordsOf(both(product.name)), ...codes, ...[product.code, ...product.skus].flatMap(wordsOf)]],
    ['B', wordsOf([product.brand, ...product.categories].map(both).join(' '))],
    ['C', wordsOf(both(product.subtitle))],
    ['D', [...product.attributes, ...product.options].flatMap(({ value }) => wordsOf(typeof value === 'string' ? value : both(value)))],
  ];
  const heaviest = new Map<string, string>();
  for (const [weight, words] of weighted) for (const word of words) if (word.length <= longestWord && !heaviest.has(word)) heaviest.set(word, weight);
  return {
    search: [...heaviest].map(([word, weight], index) => `${lexeme(word)}:${Math.min(index + 1, 16_000)}${weight}`).join(' '),
    searchText: plain([both(product.name), both(product.brand), ...product.categories.map(both), product.code, ...product.skus].join(' ')),
    codes,
  };
}
