import { withQuery } from '@tonglu/storefront-kit/local-path';
import { defaultLocale, locales } from '@tonglu/storefront-kit/locale';
import { useTexts } from '~/i18n/texts';
import { useRouteLoaderData } from 'react-router';
import type { loader } from '~/root';
import { usePage } from './use-page';

/** One address per language: the plain path is Chinese, `?lang=en` is English. */
export function Head() {
  const { t, locale } = useTexts();
  const origin = useRouteLoaderData<typeof loader>('root')?.origin ?? '';
  const { page } = usePage();
  const address = (path: string, locale: string) => origin + withQuery(path, { lang: locale === defaultLocale ? null : locale });
  const title = page?.title ?? t('error.tab');
  return (
    <>
      <title>{`${title} · ${t('brand.name')}`}</title>
      {page?.description && <meta name="description" content={page.description} />}
      {page?.canonical ? (
        <>
          <link rel="canonical" href={address(page.canonical, locale)} />
          {locales.map((locale) => (
            <link key={locale} rel="alternate" hrefLang={locale} href={address(page.canonical ?? '/', locale)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={address(page.canonical, defaultLocale)} />
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
    </>
  );
}
