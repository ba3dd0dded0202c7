import { formatMoment } from '@tonglu/storefront-kit/dates';
import { withQuery } from '@tonglu/storefront-kit/local-path';
import { Link, useLocation } from 'react-router';
import { useTexts } from '~/i18n/texts';
import { EndsSoon } from './ends-soon';
import type { ToldVariant } from './tell-variant';

/** Every offer on this variant with its conditions, what comes along, and what would unlock the next. */
export function Offers({ variant: { offers, extras } }: { variant: ToldVariant }) {
  const { t, locale } = useTexts();
  const { pathname, search } = useLocation();
  const ofMembers = offers.filter(({ forMembers }) => forMembers).length;
  const { gifts = [], services = [], unlocks = [] } = extras ?? {};
  if (offers.length === 0 && unlocks.length === 0) return null;
  return (
    <section aria-labelledby="offers" className="mt-8">
      <h2 id="offers" className="mb-3 text-sm text-reed">
        {t('offers.title')}
      </h2>
      <ul className="space-y-3 text-[0.9375rem]">
        {offers.map(({ code, kind, name, label, conditions, validUntil }) => (
          <li key={code} className="flex items-baseline gap-3">
            <span className="w-[5.5rem] shrink-0 border border-seal/40 text-center text-xs leading-5 text-seal">{t(`offers.kinds.${kind}`)}</span>
            <span className="min-w-0">
              {name} · {label}
              {[...gifts, ...services]
                .filter((extra) => extra.promotion.code === code)
                .map((extra) => (
                  <span key={extra.sku} className="block">
                    {extra.variant ? (
                      <Link to={`/p/${extra.variant.product.slug}`} className="underline decoration-edge underline-offset-4">
                        {extra.name}
                      </Link>
                    ) : (
                      extra.name
                    )}{' '}
                    × {extra.quantity}
                  </span>
                ))}
              {kind === 'TRADE_IN' && <span className="block text-sm">{t('tradeIn.onPage')}</span>}
              {(conditions.length > 0 || validUntil) && (
                <span className="block text-sm text-reed">
                  {conditions.join(' · ')}
                  {conditions.length > 0 && validUntil && ' · '}
                  {validUntil && t('offers.until', { time: formatMoment(validUntil, locale) })}
                  {validUntil && kind === 'FLASH_SALE' && <EndsSoon at={validUntil} />}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {ofMembers > 0 && (
        <Link to={withQuery('/sign-in', { next: pathname + search })} className="mt-1 inline-flex min-h-11 items-center text-sm text-pool underline decoration-edge underline-offset-4">
          {t('offers.signIn', { count: ofMembers })}
        </Link>
      )}
      {unlocks.length > 0 && (
        <ul aria-label={t('offers.unlocks')} className="mt-4 space-y-1 border-l-2 border-bill pl-4 text-sm">
          {unlocks.map(({ message, promotion }) => (
            <li key={promotion.code}>{message}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
