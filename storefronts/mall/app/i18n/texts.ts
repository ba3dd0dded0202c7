import { defaultLocale, locales, type Locale } from '@tonglu/storefront-kit/locale';
import i18next, { type i18n, type ResourceKey } from 'i18next';

/** Starts i18next for one language. Texts are bundled, so it is ready at once. */
export function startTexts(locale: Locale, texts: ResourceKey): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: defaultLocale,
    supportedLngs: [...locales],
    resources: { [locale]: { translation: texts } },
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { useSuspense: false },
  });
  return instance;
}
