import { badInput, type Locale } from '@tonglu/kit';
import type { Lexicon } from './lexicon';
import { withOtherSizes } from './measures';
import { WordKind } from './search-word';
import { type AskedWord, askedWords, bareCode, isHan, plain } from './words';

const longestQuestion = 200;
const mostWords = 12;

/** One thing asked for: any of `ways` will do, each of them words that must all be there. */
export interface Term {
  asked: string;
  ways: Lexeme[][];
  kind: WordKind;
  isKnown: boolean;
  /** Typed as pinyin. */
  isSpelt?: boolean;
}

export interface Lexeme {
  word: string;
  /** Also the beginning of a longer word: people stop in the middle. */
  begins?: boolean;
}

/** What somebody typed, read once. */
export interface Question {
  text: string;
  terms: Term[];
  /** The whole of it as a code. */
  code: string;
  /** What was probably meant; undefined where nothing looks misspelt. */
  meant?: { text: string; terms: Term[] };
}

/** Words that say nothing about the thing wanted. */
const empty = new Set(
  '的 了 吗 呢 和 与 在 给 要 我 想 买 适合 推荐 哪款 哪个 什么 怎么 好 好用 一款 一台 一个 用 款 for the an of in with and or to my best good buy cheap want need me that is on 型号 新款'.split(' '),
);

/** Undefined where nothing was asked. */
export function readQuestion(field: string, text: string | null | undefined, lexicon: Lexicon, locale: Locale): Question | undefined {
  if (!text?.trim()) return undefined;
  if (text.length > longestQuestion) throw badInput(field, `at most ${longestQuestion} characters`);
  const asked = plain(text).replace(/\s+/g, ' ').trim();
  const terms = termsOf(asked, lexicon, locale);
  const corrected = correct(asked, terms, lexicon);
  return { text: asked, terms, code: bareCode(text), ...(corrected && { meant: { text: corrected, terms: termsOf(corrected, lexicon, locale) } }) };
}

function termsOf(text: string, lexicon: Lexicon, locale: Locale): Term[] {
  const all = askedWords(text);
  const telling = all.filter(({ word }) => !empty.has(word));
  const words = (telling.length > 0 ? telling : all).slice(0, mostWords);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const { term, length } = phraseAt(words, at, lexicon, locale);
    terms.push(term);
    at += length;
  }
  return terms;
}

/** The longest phrase that has synonyms, or else the next word. */
function phraseAt(words: readonly AskedWord[], at: number, lexicon: Lexicon, locale: Locale): { term: Term; length: number } {
  for (let length = Math.min(lexicon.longestSynonym, words.length - at); length > 1; length -= 1) {
    const phrase = words.slice(at, at + length);
    const key = phrase.map(({ word }) => word).join(' ');
    const others = lexicon.synonyms.of(key, locale);
    if (others.length === 0) continue;
    const ways = [exactly(phrase.map(({ word }) => word)), ...others.flatMap((other) => waysTo(other, lexicon))];
    return { term: { asked: key, ways: leading(ways, lexicon), kind: strongest(ways, lexicon), isKnown: true }, length };
  }
  return { term: termOf(words[at], lexicon, locale), length: 1 };
}

const exactly = (words: readonly string[]): Lexeme[] => words.map((word) => ({ word }));

const waysTo = (key: string, { synonyms }: Lexicon): Lexeme[][] => synonyms.waysTo(key).map(exactly);

/** The ways that may lead somewhere: each costs time, and most synonyms stand in no product. */
function leading(ways: Lexeme[][], { synonyms }: Lexicon): Lexeme[][] {
  const some = ways.filter((way) => way.every(({ word, begins }) => begins || synonyms.isUsed(word)));
  return some.length > 0 ? some : ways.slice(0, 1);
}

function termOf({ word, parts, isMeasure, isRemainder }: AskedWord, lexicon: Lexicon, locale: Locale): Term {
  const isKnown = Boolean(isMeasure) || lexicon.knows(word);
  const ways: Lexeme[][] = [[{ word, begins: !isKnown && !isRemainder && ([...word].length > 1 || isHan(word)) }]];
  // Who types a code in pieces stops in the last of them.
  if (parts.length > 0) ways.push(parts.map((part, index) => ({ word: part, begins: index === parts.length - 1 && !isHan(part) && part.length > 1 && !lexicon.knows(part) })));
  for (const other of lexicon.synonyms.of(word, locale)) ways.push(...waysTo(other, lexicon));
  const spelt = isKnown ? [] : lexicon.pinyin(word);
  if (spelt.length > 1) ways.push(exactly(spelt.map(([first]) => first)));
  else for (const each of spelt.flat()) ways.push(...[each, ...lexicon.synonyms.of(each, locale)].flatMap((key) => waysTo(key, lexicon)));
  return { asked: word, ways: leading(ways, lexicon), kind: strongest(ways, lexicon), isKnown: isKnown || spelt.length > 0, isSpelt: spelt.length > 0 };
}

const strongest = (ways: readonly Lexeme[][], lexicon: Lexicon): WordKind =>
  Math.max(WordKind.PROPERTY, ...ways.map((way) => Math.max(...way.map(({ word }) => lexicon.kindOf(word) ?? WordKind.PROPERTY))));

/** The question with its misspelt words put right, and sizes that nothing has as those next to them. */
function correct(text: string, terms: readonly Term[], lexicon: Lexicon): string | undefined {
  const sized = withOtherSizes(text, (size) => lexicon.nearestSize(size));
  const corrected = terms.every(({ isKnown }) => isKnown) ? sized : spellingOf(sized, terms, lexicon);
  return corrected === withOtherSizes(text, () => undefined) ? undefined : corrected;
}

const spellingOf = (text: string, terms: readonly Term[], lexicon: Lexicon): string =>
  text.replace(/\p{Script=Han}+|[a-z]+(?![\d\p{Script=Han}])/gu, (part) => {
    if (!isHan(part)) return (lexicon.knows(part) || terms.some(({ asked, isKnown }) => isKnown && asked.includes(part)) ? undefined : lexicon.nearestLatin(part)) ?? part;
    return askedWords(part).every(({ word }) => lexicon.knows(word)) ? part : (lexicon.correctHan(part, (piece) => lexicon.knows(piece)) ?? part);
  });
