import { isLocale } from '@tonglu/storefront-kit/locale';
import type { ProductQuery } from '~/gql/graphql';
import { useTexts } from '~/i18n/texts';
import { fileSize } from './file-size';

type Manual = NonNullable<ProductQuery['product']>['manuals'][number];

/** What there is to read about it: in which language, and how much there is to load. */
export function Manuals({ manuals }: { manuals: readonly Manual[] }) {
  const { t } = useTexts();
  if (manuals.length === 0) return null;
  return (
    <section aria-labelledby="manuals" className="mt-16 md:mt-24">
      <h2 id="manuals" className="display mb-6 text-2xl md:text-3xl">
        {t('product.manuals')}
      </h2>
      <ul className="border-t border-ink text-[0.9375rem]">
        {manuals.map(({ id, url, alt, language, bytes }) => (
          <li key={id} className="border-b border-line">
            <a href={url} hrefLang={language ?? undefined} className="flex min-h-11 flex-wrap items-center gap-x-4 py-2">
              <span className="underline decoration-edge underline-offset-4">{alt}</span>
              <span className="text-sm text-reed">
                {[isLocale(language) ? t(`product.writtenIn.${language}`) : language, bytes && fileSize(bytes)].filter(Boolean).join(' · ')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
