import { editDistance } from './edit-distance';
import { spell } from './pinyin';
import { type SearchWord, WordKind } from './search-word';
import type { Synonym } from './synonym';
import { Synonyms } from './synonyms';
import { isHan, plain, teachWords } from './words';

/** The longest word worth spelling out syllable by syllable. */
const longestPinyin = 40;
const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => void (map.get(key)?.push(value) ?? map.set(key, [value]));

/** Every word the catalogue knows, with its spellings and synonyms, in memory. */
export class Lexicon {
  private readonly words = new Map<string, SearchWord>();
  private readonly byLatin = new Map<string, SearchWord[]>();
  private readonly byInitials = new Map<string, SearchWord[]>();
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
    for (const list of [...this.byLatin.values(), ...this.byInitials.values()]) list.sort((a, b) => b.kind - a.kind);
  }

  private add(word: SearchWord): void {
    this.words.set(word.word, word);
    if (word.latin) push(this.byLatin, word.latin, word);
    if (word.initials && word.initials.length > 1 && word.kind > WordKind.PROPERTY) push(this.byInitials, word.initials, word);
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
    const starts = (spelling: string | null): boolean => spelling?.startsWith(typed) ?? false;
    return this.known(this.words.values())
      .filter(({ word, kind, latin, initials }) => kind > WordKind.PROPERTY && (starts(word) || (typed.length > 1 && (starts(latin) || starts(initials)))))
      .sort((a, b) => b.kind - a.kind || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
      .slice(0, most);
  }

  /** The known word that somebody who typed this Latin word most likely meant: misspelt, or misspelt pinyin. */
  nearestLatin(typed: string): string | undefined {
    if (typed.length < 4 || !/^[a-z]+$/.test(typed)) return undefined;
    const most = typed.length < 6 ? 1 : 2;
    let best: { word: string; cost: number } | undefined;
    for (const { word, kind, latin } of this.known(this.words.values())) {
      const spelling = latin ?? word;
      if (spelling.length < 4 || (latin && kind === WordKind.PROPERTY)) continue;
      const distance = editDistance(typed, spelling, most);
      const cost = distance + (spelling[0] === typed[0] ? 0 : 0.5) - kind / 10;
      if (distance <= most && (!best || cost < best.cost)) best = { word, cost };
    }
    return best?.word;
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
    const spelling = spell(piece);
    if (!spelling || this.knows(piece)) return undefined;
    const characters = [...piece];
    let best: { word: string; cost: number } | undefined;
    for (const { word, latin, kind } of this.known(this.words.values())) {
      if (!latin || kind === WordKind.PROPERTY || !isHan(word)) continue;
      const known = [...word];
      if (known.length !== characters.length) continue;
      const shared = known.filter((character, index) => character === characters[index]).length;
      const distance = editDistance(spelling.latin, latin, 1);
      if (shared === 0 || shared < characters.length - 1 || distance > 1) continue;
      const cost = distance - kind / 10;
      if (!best || cost < best.cost) best = { word, cost };
    }
    return best;
  }
}
