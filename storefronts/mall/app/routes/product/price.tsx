import { isZero, minus, sameMoney } from '@tonglu/storefront-kit/money';
import { withQuery } from '@tonglu/storefront-kit/local-path';
import { PriceTag } from '@tonglu/storefront-kit/ui';
import { Link, useLocation } from 'react-router';
import { useTexts } from '~/i18n/texts';
import type { ToldVariant } from './tell-variant';
import { PriceTrace } from './price-trace';

/** What one piece costs here, what it was, what members pay, and what the order takes off on top. */
export function Price({ variant: { price, memberPrice, extras } }: { variant: ToldVariant }) {
  const { t } = useTexts();
  const { pathname, search } = useLocation();
  if (!price) return <p className="mt-6 text-reed">{t('product.priceUnknown')}</p>;
  const onTop = extras && minus(price.promotional, extras.netPrice);
  return (
    <div className="mt-6">
      <p className="flex items-baseline gap-3">
        <PriceTag money={price.promotional} className={`display text-[2rem] ${sameMoney(price.promotional, price.amount) ? '' : 'text-seal'}`} />
        {!sameMoney(price.promotional, price.base) && (
          <s className="text-reed">
            <span className="ears-only">{t('product.compareAt')} </span>
            <PriceTag money={price.base} />
          </s>
        )}
      </p>
      {memberPrice && (
        <p className="mt-1">
          <Link to={withQuery('/sign-in', { next: pathname + search })} className="inline-flex min-h-11 items-center gap-2 text-[0.9375rem] text-pool underline decoration-edge underline-offset-4">
            {t('product.memberPrice')} <PriceTag money={memberPrice} />
          </Link>
        </p>
      )}
      {extras && onTop && !isZero(onTop) && (
        <p className="mt-1 text-[0.9375rem]">
          {t('product.inCart')} <PriceTag money={extras.netPrice} className="text-seal" />
        </p>
      )}
      {price.breaks.map(({ minQuantity, amount }) => (
        <p key={minQuantity} className="mt-1 text-sm text-reed">
          {t('product.break', { count: minQuantity })} <PriceTag money={amount} />
        </p>
      ))}
      <PriceTrace price={price} extras={extras} />
    </div>
  );
}
