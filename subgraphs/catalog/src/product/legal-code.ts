import { digest } from '@tonglu/kit';

export const longestCode = 120;

/** A legal code: capitals, digits and . _ / * + - inside; spaces and other signs become one hyphen. Empty where nothing legal is left. */
export const legalCode = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9._/*+-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[^A-Z0-9]+|-+$/g, '');

/** Small letters, digits and hyphens. Where that loses something, a digest keeps "MK24*" and "MK24**" apart. */
export function slugFor(text: string): string {
  const slug = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === text.toLowerCase() ? slug : [slug, digest(text).slice(0, 6)].filter(Boolean).join('-');
}
