import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';

let loaded: Jieba | undefined;
/** The dictionary takes some memory and a moment to load: only where text is really cut. */
const jieba = (): Jieba => (loaded ??= Jieba.withDict(dict));

/** Runs of one script: Chinese is cut by dictionary; words and numbers held together by punctuation, as in codes, stay together. */
const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-_/.+*](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);
const isNumber = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);

/** Full-width to half-width, capitals to small letters, accents off: how people type and how files spell should not matter. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC');

/** Refrigerators are found by "refrigerator", and the other way round. Codes keep their letters. */
const singular = (word: string): string => (/^[a-z]{4,}s$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word);

/** A code without its punctuation: "KFR-35GW/A", "kfr 35gw a" and "KFR35GWA" are the same. */
export const bareCode = (code: string): string => plain(code).replace(/[^\p{L}\p{N}]/gu, '');

const pairs = (text: string): string[] => {
  const characters = [...text];
  return characters.slice(1).map((character, index) => characters[index] + character);
};

/** The pieces of "kfr-35gw"; none where there is but one. */
const pieces = (chunk: string): string[] => (isNumber(chunk) || !/[-_/.+*]/.test(chunk) ? [] : chunk.split(/[-_/.+*]/).map(singular));
const joined = (chunk: string): string => (isNumber(chunk) ? chunk : singular(bareCode(chunk)));

/** Every word under which a text should be found. Pairs of characters find what the dictionary cuts elsewhere. */
export function wordsOf(text: string): string[] {
  return (plain(text).match(run) ?? []).flatMap((part) => (isHan(part) ? [...jieba().cutForSearch(part, true), ...pairs(part)] : [joined(part), ...pieces(part)]));
}

/** A word somebody asks for. `parts`: words that together mean about the same. */
export interface AskedWord {
  word: string;
  parts: string[];
}

/** A question cut into words. */
export function askedWords(text: string): AskedWord[] {
  return (plain(text).match(run) ?? []).flatMap((part) => {
    if (!isHan(part)) return [{ word: joined(part), parts: pieces(part) }];
    return jieba()
      .cut(part, true)
      .map((word) => ({ word, parts: [...word].length > 2 ? jieba().cutForSearch(word, true).filter((shorter) => shorter !== word) : [] }));
  });
}
