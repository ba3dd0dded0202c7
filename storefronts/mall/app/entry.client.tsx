import { defaultLocale, isLocale } from '@tonglu/storefront-kit/locale';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { HydratedRouter } from 'react-router/dom';
import { startTexts } from './i18n/texts';

const language = document.documentElement.lang;
const locale = isLocale(language) ? language : defaultLocale;
// Only the language of this page is loaded; switching it loads a new page.
const texts = locale === 'en' ? await import('./i18n/en.json') : await import('./i18n/zh-CN.json');

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={startTexts(locale, texts.default)}>
        <HydratedRouter />
      </I18nextProvider>
    </StrictMode>,
  );
});
