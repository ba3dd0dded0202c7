import type { Locale } from '@tonglu/kit';
import type { Synonym } from './synonym';
import { askedWords, partsOf } from './words';

/** A term as the words it is cut into, joined with blanks. */
const keyOf = (term: string): string => askedWords(term).map(({ word }) => word).join(' ');

/** All these words, or what the long ones among them are made of. */
function cut(key: string): string[][] {
  const words = key.split(' ');
  const made = words.flatMap((word) => {
    const parts = partsOf(word);
    return parts.length > 0 ? parts : [word];
  });
  return made.length > words.length ? [words, made] : [words];
}

/** What else things are called. */
export class Synonyms {
  private readonly groups = new Map<string, { keys: string[]; language: string | null }[]>();
  private readonly ways = new Map<string, string[][]>();
  private unused: ReadonlySet<string> = new Set();

  constructor(groups: readonly Pick<Synonym, 'terms' | 'language'>[]) {
    for (const { terms, language } of groups) {
      const keys = [...new Set(terms.map(keyOf))];
      for (const key of keys) {
        this.groups.set(key, [...(this.groups.get(key) ?? []), { keys, language }]);
        this.ways.set(key, cut(key));
      }
    }
  }

  /** Names, by words joined with blanks. */
  get keys(): string[] {
    return [...this.groups.keys()];
  }

  /** Every word by which one of them may be found. */
  get words(): string[] {
    return [...new Set([...this.ways.values()].flat(2))];
  }

  /** Words that stand in no product: what would look for them finds nothing, and is not looked for. */
  leaveOut(unused: Iterable<string>): void {
    this.unused = new Set(unused);
  }

  isUsed(word: string): boolean {
    return !this.unused.has(word);
  }

  has(key: string): boolean {
    return this.groups.has(key);
  }

  of(key: string, locale: Locale): string[] {
    const groups = this.groups.get(key)?.filter(({ language }) => !language || language === locale) ?? [];
    return [...new Set(groups.flatMap(({ keys }) => keys))].filter((other) => other !== key);
  }

  /** The ways to find what is called this: each some words that must all be there. */
  waysTo(key: string): string[][] {
    return this.ways.get(key) ?? cut(key);
  }
}
