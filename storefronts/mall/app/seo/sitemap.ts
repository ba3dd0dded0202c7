import { defaultLocale, locales } from '@tonglu/storefront-kit/locale';
import { addressOf } from './address';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
/** Addresses in one file; every path has one in each language. */
const addressesInFile = 5_000;
const pathsInFile = Math.floor(addressesInFile / locales.length);

const xml = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const filesFor = (paths: readonly string[]): number => Math.max(1, Math.ceil(paths.length / pathsInFile));

/** The list of files. */
export function sitemapIndex(origin: string, paths: readonly string[]): string {
  const files = Array.from({ length: filesFor(paths) }, (_, index) => `<sitemap><loc>${xml(`${origin}/sitemap-${index + 1}.xml`)}</loc></sitemap>`);
  return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${files.join('')}</sitemapindex>`;
}

/** One file, counted from 1; undefined where there is none. Each address names its counterparts in the other languages. */
export function sitemapFile(origin: string, paths: readonly string[], file: number): string | undefined {
  if (!Number.isInteger(file) || file < 1 || file > filesFor(paths)) return undefined;
  const urls = paths.slice((file - 1) * pathsInFile, file * pathsInFile).flatMap((path) => {
    const alternates = [...locales.map((locale) => [locale, locale] as const), ['x-default', defaultLocale] as const]
      .map(([language, locale]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${xml(addressOf(origin, path, locale))}"/>`)
      .join('');
    return locales.map((locale) => `<url><loc>${xml(addressOf(origin, path, locale))}</loc>${alternates}</url>`);
  });
  return `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>`;
}
