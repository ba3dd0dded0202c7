import { defaultLocale, locales, type Locale } from '@tonglu/storefront-kit/locale';
import { useRouteLoaderData } from 'react-router';
import { useTexts } from '~/i18n/texts';
import type { loader } from '~/root';
import { addressOf } from '~/seo/address';
import { JsonLd } from '~/seo/json-ld';
import { usePage } from './use-page';

/** Open Graph names a language with a territory. */
const territories: Record<Locale, string> = { 'zh-CN': 'zh_CN', en: 'en_GB' };

/** What browsers, search engines and people who are sent a link learn of a page. */
export function Head() {
  const { t, locale } = useTexts();
  const origin = useRouteLoaderData<typeof loader>('root')?.origin ?? '';
  const { page } = usePage();
  const title = page?.title ?? t('error.tab');
  const { canonical, sent = canonical, description, picture } = page ?? {};
  const shared = sent && {
    title,
    description,
    site_name: t('brand.name'),
    type: 'website',
    locale: territories[locale],
    url: addressOf(origin, sent, locale),
    image: origin + (picture ?? '/share.png'),
  };
  return (
    <>
      <title>{`${title} · ${t('brand.name')}`}</title>
      {description && <meta name="description" content={description} />}
      {canonical ? (
        <>
          <link rel="canonical" href={addressOf(origin, canonical, locale)} />
          {locales.map((each) => (
            <link key={each} rel="alternate" hrefLang={each} href={addressOf(origin, canonical, each)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={addressOf(origin, canonical, defaultLocale)} />
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {shared && Object.entries(shared).map(([name, content]) => content && <meta key={name} property={`og:${name}`} content={content} />)}
      <JsonLd />
    </>
  );
}
