import { editDistance } from './edit-distance';
import { sizeOf } from './measures';
import { spell } from './pinyin';
import { type SearchWord, WordKind } from './search-word';
import { Beginnings, gapsOf, lettersOf, mayBeWithin } from './spellings';
import type { Synonym } from './synonym';
import { Synonyms } from './synonyms';
import { plain, teachWords } from './words';

/** Shorter ones are too easily something else. */
const shortestMisspelt = 4;
/** A size is near another where it is no more than so many times as large. */
const farthestSize = 2;
/** The longest word worth spelling out syllable by syllable. */
const longestPinyin = 40;
const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => void (map.get(key)?.push(value) ?? map.set(key, [value]));

/** Every word the catalogue knows, with its spellings and synonyms, in memory. */
export class Lexicon {
  private readonly words = new Map<string, SearchWord>();
  private readonly byLatin = new Map<string, SearchWord[]>();
  private readonly byInitials = new Map<string, SearchWord[]>();
  /** Chinese words by all but one of their characters. */
  private readonly byGap = new Map<string, SearchWord[]>();
  private readonly bySize = new Map<string, { word: string; figure: number }[]>();
  private readonly beginnings: Beginnings<SearchWord>;
  /** By pinyin and initials. */
  private readonly spelt: Beginnings<SearchWord>;
  /** What may be misspelt in Latin letters: words, and the pinyin of words. */
  private readonly inLatin: { word: SearchWord; spelling: string; letters: number }[] = [];
  /** Words that are less than they are stored as, or nothing at all, to whoever asks. */
  private readonly seen: ReadonlyMap<string, WordKind | null> = new Map();
  readonly synonyms: Synonyms;
  /** Words in the longest synonym. */
  readonly longestSynonym: number;

  constructor(words: readonly SearchWord[], groups: readonly Pick<Synonym, 'terms' | 'language'>[]) {
    teachWords([...groups.flatMap(({ terms }) => terms.map(plain)), ...words.filter(({ kind }) => kind >= WordKind.BRAND).map(({ word }) => word)]);
    for (const word of words) this.add(word);
    this.synonyms = new Synonyms(groups);
    const keys = this.synonyms.keys;
    for (const key of keys) if (!this.words.has(key) && !key.includes(' ')) this.add({ word: key, kind: WordKind.SYNONYM, latin: null, initials: null, ...spell(key) });
    this.longestSynonym = Math.max(1, ...keys.map((key) => key.split(' ').length));
    const telling = [...this.words.values()].filter(({ kind }) => kind > WordKind.PROPERTY);
    this.beginnings = new Beginnings(telling.map((word) => [word.word, word]));
    this.spelt = new Beginnings(telling.flatMap((word) => [word.latin, word.initials].flatMap((spelling) => (spelling ? [[spelling, word] as const] : []))));
    for (const list of [...this.byLatin.values(), ...this.byInitials.values()]) list.sort((a, b) => b.kind - a.kind);
  }

  private add(word: SearchWord): void {
    this.words.set(word.word, word);
    const size = sizeOf(word.word);
    if (size) return push(this.bySize, size.unit, { word: word.word, figure: size.figure });
    if (word.latin) push(this.byLatin, word.latin, word);
    if (word.initials && word.initials.length > 1 && word.kind > WordKind.PROPERTY) push(this.byInitials, word.initials, word);
    if (word.latin && word.kind > WordKind.PROPERTY) for (const gap of gapsOf(word.word)) push(this.byGap, gap, word);
    const spelling = word.latin ?? word.word;
    if (spelling.length >= shortestMisspelt && !(word.latin && word.kind === WordKind.PROPERTY)) this.inLatin.push({ word, spelling, letters: lettersOf(spelling) });
  }

  /** The same dictionary for somebody to whom some words are of another kind, or unknown: null (C3). */
  seenAs(kinds: ReadonlyMap<string, WordKind | null>): Lexicon {
    return Object.assign(Object.create(Lexicon.prototype) as Lexicon, this, { seen: kinds });
  }

  knows(word: string): boolean {
    return this.kindOf(word) !== undefined;
  }

  kindOf(word: string): WordKind | undefined {
    const kind = this.words.get(word)?.kind;
    if (kind === undefined || !this.seen.has(word)) return kind;
    return this.seen.get(word) ?? (this.synonyms.has(word) ? WordKind.SYNONYM : undefined);
  }

  /** Words as they are to whoever asks, without those they do not know. */
  private known(words: Iterable<SearchWord> = []): SearchWord[] {
    const all = [...words];
    if (this.seen.size === 0) return all;
    return all.flatMap((each) => {
      const kind = this.kindOf(each.word);
      return kind === undefined ? [] : kind === each.kind ? [each] : [{ ...each, kind }];
    });
  }

  /** Chinese words typed as "kongtiao" or "kt": for each place the words it may be, best first. */
  pinyin(typed: string): string[][] {
    if (!/^[a-z]+$/.test(typed)) return [];
    const initials = this.known(this.byInitials.get(typed)).filter(({ kind }) => kind > WordKind.PROPERTY);
    const spelt = typed.length > 2 ? this.syllables(typed) : undefined;
    if (spelt) return spelt;
    if (initials.length === 0) return [];
    const best = Math.max(...initials.map(({ kind }) => kind));
    return [initials.filter(({ kind }) => kind === best).map(({ word }) => word)];
  }

  /** As few known words as possible whose pinyin together is what was typed. */
  private syllables(typed: string): string[][] | undefined {
    if (typed.length > longestPinyin) return undefined;
    const best: (string[][] | undefined)[] = [[]];
    for (let end = 1; end <= typed.length; end += 1) {
      for (let start = 0; start < end; start += 1) {
        const before = best[start];
        const found = before ? this.known(this.byLatin.get(typed.slice(start, end))) : [];
        if (before && found.length > 0 && before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, found.slice(0, 4).map(({ word }) => word)];
      }
    }
    return best[typed.length];
  }

  /** Words that begin like this, in Chinese, Latin letters, pinyin or initials; the most telling first. */
  beginning(typed: string, most: number): SearchWord[] {
    return this.known(new Set([...this.beginnings.of(typed), ...(typed.length > 1 ? this.spelt.of(typed) : [])]))
      .filter(({ kind }) => kind > WordKind.PROPERTY)
      .sort((a, b) => b.kind - a.kind || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
      .slice(0, most);
  }

  /** The known word that somebody who typed this Latin word most likely meant: misspelt, or misspelt pinyin. */
  nearestLatin(typed: string): string | undefined {
    if (typed.length < shortestMisspelt || !/^[a-z]+$/.test(typed)) return undefined;
    const most = typed.length < 6 ? 1 : 2;
    const letters = lettersOf(typed);
    let best: { word: string; cost: number } | undefined;
    for (const { word: { word, latin }, spelling, letters: own } of this.inLatin) {
      if (!mayBeWithin(most, letters, own)) continue;
      const distance = editDistance(typed, spelling, most);
      const kind = distance <= most ? this.kindOf(word) : undefined;
      if (kind === undefined || (latin && kind === WordKind.PROPERTY)) continue;
      const cost = distance + (spelling[0] === typed[0] ? 0 : 0.5) - kind / 10;
      if (!best || cost < best.cost) best = { word, cost };
    }
    return best?.word;
  }

  /** Of the sizes that there are the one next to this, which there is not. */
  nearestSize(measureWord: string): number | undefined {
    const asked = sizeOf(measureWord);
    if (!asked || this.knows(measureWord)) return undefined;
    const timesAsLarge = ({ figure }: { figure: number }): number => Math.max(figure / asked.figure, asked.figure / figure);
    const near = (this.bySize.get(asked.unit) ?? []).filter((size) => timesAsLarge(size) <= farthestSize && this.knows(size.word));
    return near.sort((a, b) => timesAsLarge(a) - timesAsLarge(b)).at(0)?.figure;
  }

  /** A run of Chinese with the one piece put right that sounds like a known word and nearly looks like it. */
  correctHan(run: string, isGood: (piece: string) => boolean): string | undefined {
    const characters = [...run];
    let best: { text: string; cost: number } | undefined;
    for (let length = Math.min(6, characters.length); length > 1; length -= 1) {
      for (let start = 0; start + length <= characters.length; start += 1) {
        const piece = characters.slice(start, start + length).join('');
        if (isGood(piece)) continue;
        const meant = this.soundsLike(piece);
        if (!meant) continue;
        const cost = meant.cost - length * 0.6;
        if (!best || cost < best.cost) best = { text: [...characters.slice(0, start), meant.word, ...characters.slice(start + length)].join(''), cost };
      }
    }
    return best?.text;
  }

  private soundsLike(piece: string): { word: string; cost: number } | undefined {
    const alike = this.known(gapsOf(piece).flatMap((gap) => this.byGap.get(gap) ?? [])).filter(({ kind }) => kind > WordKind.PROPERTY);
    const spelling = alike.length > 0 && !this.knows(piece) ? spell(piece) : null;
    if (!spelling) return undefined;
    let best: { word: string; cost: number } | undefined;
    for (const { word, latin, kind } of alike) {
      const distance = editDistance(spelling.latin, latin ?? '', 1);
      const cost = distance - kind / 10;
      if (distance <= 1 && (!best || cost < best.cost)) best = { word, cost };
    }
    return best;
  }
}
