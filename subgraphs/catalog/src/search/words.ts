import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import { takeMeasures } from './measures';

let loaded: Jieba | undefined;
/** The dictionary takes some memory and a moment to load: only where text is really cut. */
const jieba = (): Jieba => (loaded ??= Jieba.withDict(dict));

const taught = new Set<string>();
/** Words of the trade that the dictionary does not have, such as names of brands: they are no longer cut apart. */
export function teachWords(words: Iterable<string>): void {
  const fresh = [...words].filter((word) => [...word].length > 1 && isAllHan(word) && !taught.has(word));
  if (fresh.length === 0) return;
  for (const word of fresh) taught.add(word);
  jieba().loadDict(Buffer.from(fresh.map((word) => `${word} 20000 n\n`).join('')));
}

/** Runs of one script: Chinese is cut by dictionary; words and numbers held together by punctuation, as in codes, stay together. */
const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-_/.+*](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
export const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);
const isAllHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);
const isNumber = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);

/** Full-width to half-width, capitals to small letters, accents off: how people type and how files spell should not matter. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC');

/** Refrigerators are found by "refrigerator", and the other way round. Codes keep their letters. */
const singular = (word: string): string => (/^[a-z]{3,}s$/.test(word) && !/[siu]s$/.test(word) ? word.slice(0, -1) : word);

/** A code without its punctuation: "KFR-35GW/A", "kfr 35gw a" and "KFR35GWA" are the same. */
export const bareCode = (code: string): string => plain(code).replace(/[^\p{L}\p{N}]/gu, '');

const pairs = (text: string): string[] => {
  const characters = [...text];
  return characters.slice(1).map((character, index) => characters[index] + character);
};

/** The pieces of "kfr-35gw"; none where there is but one. */
const pieces = (chunk: string): string[] => (isNumber(chunk) || !/[-_/.+*]/.test(chunk) ? [] : chunk.split(/[-_/.+*]/).map(singular));
const joined = (chunk: string): string => (isNumber(chunk) ? chunk : singular(bareCode(chunk)));

const runsOf = (plainText: string): string[] => plainText.match(run) ?? [];

/** The words of a text that mean something by themselves. */
export const meaningsOf = (text: string): string[] =>
  runsOf(takeMeasures(plain(text)).rest).flatMap((part) => (isHan(part) ? jieba().cutForSearch(part, true) : [joined(part), ...pieces(part)]));

/** Every word under which a text should be found. Pairs of characters find what the dictionary cuts elsewhere. */
export function wordsOf(text: string): string[] {
  const whole = plain(text);
  return [...takeMeasures(whole).measures, ...runsOf(whole).flatMap((part) => (isHan(part) ? [...jieba().cutForSearch(part, true), ...pairs(part)] : [joined(part), ...pieces(part)]))];
}

/** A word somebody asks for. `parts`: words that together mean about the same. */
export interface AskedWord {
  word: string;
  parts: string[];
  /** 1.5hp: a size, whatever the unit was called. */
  isMeasure?: boolean;
  /** A single character left over where its neighbours made words. */
  isRemainder?: boolean;
}

/** Shorter words inside a Chinese word. */
export const partsOf = (word: string): string[] => (word.length > 2 && isHan(word) ? jieba().cutForSearch(word, true).filter((shorter) => shorter !== word) : []);

/** A question cut into words, sizes first. */
export function askedWords(text: string): AskedWord[] {
  const { measures, rest } = takeMeasures(plain(text));
  const words = runsOf(rest).flatMap((part): AskedWord[] =>
    isHan(part) ? jieba().cut(part, true).map((word) => ({ word, parts: partsOf(word), isRemainder: word.length === 1 && part.length > 1 })) : [{ word: joined(part), parts: pieces(part) }],
  );
  return [...measures.map((word) => ({ word, parts: [], isMeasure: true })), ...words];
}
