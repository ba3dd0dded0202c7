/** Finds what begins with something without walking through everything. */
export class Beginnings<T> {
  private readonly sorted: readonly (readonly [spelling: string, of: T])[];

  constructor(entries: readonly (readonly [spelling: string, of: T])[]) {
    this.sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }

  of(typed: string): T[] {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle][0] < typed) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (; low < this.sorted.length && this.sorted[low][0].startsWith(typed); low += 1) found.push(this.sorted[low][1]);
    return found;
  }
}

/** A word with each of its characters left out in turn: words that differ in one have one of these in common. */
export function gapsOf(word: string): string[] {
  const characters = [...word];
  return characters.map((_, gap) => characters.map((character, index) => (index === gap ? '_' : character)).join(''));
}

/** Which letters stand in a word, as bits. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters stand in only one of two words: to change a letter makes two, so words this far apart are never `most` changes apart. */
export function mayBeWithin(most: number, a: number, b: number): boolean {
  let only = a ^ b;
  let count = 0;
  for (; only !== 0 && count <= 2 * most; count += 1) only &= only - 1;
  return count <= 2 * most;
}
