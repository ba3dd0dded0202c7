import { PriceTag } from '@tonglu/storefront-kit/ui';
import { Link } from 'react-router';
import type { ProductQuery } from '~/gql/graphql';
import { useTexts } from '~/i18n/texts';
import { Picture } from '~/parts/picture';

type Suite = NonNullable<ProductQuery['product']>['suites'][number];

/** The suites it is part of. */
export function Suites({ suites }: { suites: readonly Suite[] }) {
  const { t } = useTexts();
  if (suites.length === 0) return null;
  return (
    <section aria-labelledby="suites" className="mt-16 md:mt-24">
      <h2 id="suites" className="display mb-6 text-2xl md:text-3xl">
        {t('suite.partOf')}
      </h2>
      <ul className="grid gap-x-4 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
        {suites.map(({ id, slug, name, cover, priceRange }) => (
          <li key={id}>
            <Link to={`/p/${slug}`} className="group flex items-center gap-4">
              <Picture media={cover && { url: cover.url, alt: '' }} className="w-24 shrink-0" />
              <span>
                <span className="block leading-snug decoration-edge underline-offset-4 group-hover:underline">{name}</span>
                {priceRange && <PriceTag money={priceRange.promotionalMin} className="mt-1 block text-lg" />}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
