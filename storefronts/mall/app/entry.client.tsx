import { defaultLocale, isLocale } from '@tonglu/storefront-kit/locale';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { Speaking, speechIn } from './i18n/texts';

const language = document.documentElement.lang;
const locale = isLocale(language) ? language : defaultLocale;
// Only the language of this page is loaded; switching it loads a new page.
const texts = locale === 'en' ? await import('./i18n/en.json') : await import('./i18n/zh-CN.json');

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <Speaking value={speechIn(locale, texts.default)}>
        <HydratedRouter />
      </Speaking>
    </StrictMode>,
  );
});
