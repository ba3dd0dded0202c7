import { withQuery } from '@tonglu/storefront-kit/local-path';
import { defaultLocale, type Locale } from '@tonglu/storefront-kit/locale';

/** ADR 7: one address per language. The plain path is Chinese, `?lang=en` is English. */
export function addressOf(origin: string, path: string, locale: Locale): string {
  return origin + withQuery(path, { lang: locale === defaultLocale ? null : locale });
}
