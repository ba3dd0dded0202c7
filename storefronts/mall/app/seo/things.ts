import type { Locale } from '@tonglu/storefront-kit/locale';
import { withQuery } from '@tonglu/storefront-kit/local-path';
import type { AvailabilityState, MoneyFragment } from '~/gql/graphql';
import { addressOf } from './address';

/** Something that search engines are told about, in the words of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

export interface Site {
  origin: string;
  locale: Locale;
}

export function organization({ origin, locale }: Site, name: string, description: string): Thing[] {
  const url = addressOf(origin, '/', locale);
  return [
    { '@type': 'Organization', '@id': `${origin}/#brand`, name, url: `${origin}/`, logo: `${origin}/favicon.svg`, description },
    { '@type': 'WebSite', name, url, inLanguage: locale, publisher: { '@id': `${origin}/#brand` }, potentialAction: { '@type': 'SearchAction', target: `${origin}/search?q={words}`, 'query-input': 'required name=words' } },
  ];
}

export function breadcrumbs({ origin, locale }: Site, steps: readonly { path: string; name: string }[]): Thing {
  return { '@type': 'BreadcrumbList', itemListElement: steps.map(({ path, name }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: addressOf(origin, path, locale) })) };
}

interface Described {
  slug: string;
  code: string;
  name: string;
  subtitle?: string | null;
  description?: string | null;
  brand: { name: string };
  category: { path: readonly { name: string }[] };
  media: readonly { url: string }[];
  variants: readonly {
    sku: string;
    barcode?: string | null;
    price?: { promotional: MoneyFragment } | null;
    availability?: { state: AvailabilityState } | null;
  }[];
}

const availabilities: Readonly<Record<AvailabilityState, string>> = { IN_STOCK: 'InStock', LOW_STOCK: 'LimitedAvailability', OUT_OF_STOCK: 'OutOfStock' };

/** Every variant is an offer at the price that its page shows this anonymous viewer. */
export function product({ origin, locale }: Site, { slug, code, name, subtitle, description, brand, category, media, variants }: Described): Thing {
  const barcode = variants.length === 1 ? variants[0]?.barcode : null;
  return {
    '@type': 'Product',
    name,
    description: description ?? subtitle ?? undefined,
    url: addressOf(origin, `/p/${slug}`, locale),
    image: media.map(({ url }) => origin + url),
    mpn: code,
    gtin: barcode ?? undefined,
    brand: { '@type': 'Brand', name: brand.name },
    category: category.path.map((step) => step.name).join(' > '),
    offers: variants.flatMap(({ sku, price, availability }) =>
      price
        ? {
            '@type': 'Offer',
            sku,
            url: addressOf(origin, withQuery(`/p/${slug}`, { variant: sku }), locale),
            price: price.promotional.amount,
            priceCurrency: price.promotional.currencyCode,
            availability: availability ? `https://schema.org/${availabilities[availability.state]}` : undefined,
            itemCondition: 'https://schema.org/NewCondition',
            seller: { '@id': `${origin}/#brand` },
          }
        : [],
    ),
  };
}
