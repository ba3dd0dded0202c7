/** The languages every storefront speaks. The first is what a visitor gets who asked for nothing. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = locales[0];

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
