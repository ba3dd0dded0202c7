import type { LocalizedText } from '@tonglu/kit';
import { takeMeasures } from './measures';
import { WordKind } from './search-word';
import { bareCode, meaningsOf, plain, wordsOf } from './words';

type Value = LocalizedText | string;

/** What a product is found by. */
export interface Searchable {
  code: string;
  skus: readonly string[];
  barcodes: readonly string[];
  name: LocalizedText;
  subtitle?: LocalizedText | null;
  description?: LocalizedText | null;
  brand: LocalizedText;
  /** From the top of the tree down. */
  categories: readonly LocalizedText[];
  attributes: readonly { name?: LocalizedText; value: Value; unit?: string }[];
  /** What its variants differ in. */
  options: readonly { value: LocalizedText }[];
}

export interface SearchDocument {
  /** A tsvector literal. */
  search: string;
  searchText: string;
  codes: string[];
  /** For the dictionary: what the words name. */
  vocabulary: Map<string, WordKind>;
}

const both = (text: LocalizedText | null | undefined): string => (text ? `${text['zh-CN']} ${text.en ?? ''}` : '');
const shown = (value: Value): string => (typeof value === 'string' ? value : both(value));
/** Words are letters and digits only, so quoting is all a literal needs. */
const lexeme = (word: string): string => `'${word}'`;
const longestWord = 200;

/** The words of a product by weight: A name and codes, B brand and category, C subtitle and properties, D description and names of properties. */
export function searchDocument(product: Searchable): SearchDocument {
  const codes = [...new Set([product.code, ...product.skus, ...product.barcodes].map(bareCode))];
  const properties = [...product.attributes.map(({ value, unit }) => `${shown(value)} ${unit ?? ''}`), ...product.options.map(({ value }) => both(value))];
  const weighted: [weight: string, words: string[]][] = [
    ['A', [...wordsOf(both(product.name)), ...codes, ...[product.code, ...product.skus].flatMap(wordsOf)]],
    ['B', wordsOf([product.brand, ...product.categories].map(both).join(' '))],
    ['C', [both(product.subtitle), ...properties].flatMap(wordsOf)],
    ['D', [both(product.description), ...product.attributes.map(({ name }) => both(name))].flatMap(wordsOf)],
  ];
  const heaviest = new Map<string, string>();
  for (const [weight, words] of weighted) for (const word of words) if (word.length <= longestWord && !heaviest.has(word)) heaviest.set(word, weight);
  return {
    search: [...heaviest].map(([word, weight], index) => `${lexeme(word)}:${Math.min(index + 1, 16_000)}${weight}`).join(' '),
    searchText: plain([both(product.name), both(product.brand), ...product.categories.map(both), product.code, ...product.skus, ...codes].join(' ')),
    codes,
    vocabulary: vocabularyOf(product, properties),
  };
}

function vocabularyOf({ name, subtitle, brand, categories }: Searchable, properties: readonly string[]): Map<string, WordKind> {
  const vocabulary = new Map<string, WordKind>();
  const note = (kind: WordKind, words: readonly string[]) => {
    for (const word of words) if (/^\p{L}+$/u.test(word) && ([...word].length > 1 || kind === WordKind.CATEGORY) && (vocabulary.get(word) ?? -1) < kind) vocabulary.set(word, kind);
  };
  note(WordKind.PROPERTY, [both(subtitle), ...properties].flatMap(meaningsOf));
  for (const text of [both(name), both(subtitle), ...properties]) for (const size of takeMeasures(plain(text)).measures) vocabulary.set(size, WordKind.PROPERTY);
  note(WordKind.PRODUCT, meaningsOf(both(name)));
  note(WordKind.BRAND, [plain(brand['zh-CN']), ...meaningsOf(both(brand))]);
  for (const category of categories) note(WordKind.CATEGORY, [plain(category['zh-CN']), ...meaningsOf(both(category))]);
  return vocabulary;
}
