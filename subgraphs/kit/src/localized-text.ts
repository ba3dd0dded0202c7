/** A text in the languages Tonglu speaks. zh-CN is always there; English falls back to it. */
export interface LocalizedText {
  'zh-CN': string;
  en?: string | null;
}

export type Locale = 'zh-CN' | 'en';

export const inLocale = (text: LocalizedText, locale: Locale): string => (locale === 'en' && text.en) || text['zh-CN'];

/** zh-CN unless the caller prefers English. */
export function localeFrom(acceptLanguage: string | undefined): Locale {
  return /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'zh-CN';
}
