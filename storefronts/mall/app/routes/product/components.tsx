import { PriceTag } from '@tonglu/storefront-kit/ui';
import { withQuery } from '@tonglu/storefront-kit/local-path';
import { Link } from 'react-router';
import { useTexts } from '~/i18n/texts';
import type { ToldVariant } from './tell-variant';

/** What is in a suite, with each part's share of the price. */
export function Components({ components }: Pick<ToldVariant, 'components'>) {
  const { t } = useTexts();
  if (components.length === 0) return null;
  return (
    <section aria-labelledby="components" className="mt-8">
      <h2 id="components" className="mb-1 text-sm text-reed">
        {t('suite.components')}
      </h2>
      <ul className="divide-y divide-line border-y border-line text-[0.9375rem]">
        {components.map(({ name, options, quantity, share, variant }, index) => (
          <li key={index} className="flex items-center gap-3 py-1.5">
            <span className="min-w-0 flex-1">
              {variant ? (
                <Link to={withQuery(`/p/${variant.product.slug}`, { variant: variant.sku })} className="flex min-h-11 items-center underline decoration-edge underline-offset-4">
                  {name}
                </Link>
              ) : (
                name
              )}
              {options.length > 0 && <span className="block text-sm text-reed">{options.join(' · ')}</span>}
            </span>
            <span className="text-sm text-reed tabular-nums">× {quantity}</span>
            {share && <PriceTag money={share} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
