import { pinyin } from 'pinyin-pro';

const han = /^\p{Script=Han}+$/u;

/** How a Chinese word is typed in Latin letters: whole, and by the first letter of each character. */
export interface Spelling {
  latin: string;
  initials: string;
}

export function spell(word: string): Spelling | null {
  if (!han.test(word)) return null;
  const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true });
  return { latin: syllables.join(''), initials: syllables.map((syllable) => [...syllable][0]).join('') };
}
