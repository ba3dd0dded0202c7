import { PriceTag } from '@tonglu/storefront-kit/ui';
import { Link } from 'react-router';
import { useTexts } from '~/i18n/texts';
import type { Card } from './card';
import { Picture } from './picture';

export function ProductGrid({ cards, eager = 0, className = 'grid-cols-2 sm:grid-cols-3 lg:grid-cols-4' }: { cards: Card[]; eager?: number; className?: string }) {
  return (
    <ul className={`grid gap-x-4 gap-y-10 md:gap-x-6 md:gap-y-14 ${className}`}>
      {cards.map((card, index) => (
        <li key={card.id} className="min-w-0">
          <ProductCard card={card} eager={index < eager} />
        </li>
      ))}
    </ul>
  );
}

export function ProductCard({ card: { slug, name, subtitle, picture, price, was, isFrom, offers }, eager = false }: { card: Card; eager?: boolean }) {
  const { t } = useTexts();
  return (
    <Link to={`/p/${slug}`} className="group relative block">
      <Picture media={picture ? { url: picture, alt: '' } : null} eager={eager} className="transition-colors duration-500 group-hover:bg-haze" />
      <span className="mt-3.5 line-clamp-2 text-[0.9375rem] leading-snug decoration-edge underline-offset-4 group-hover:underline">{name}</span>
      {subtitle && <span className="mt-1 line-clamp-1 text-sm text-reed">{subtitle}</span>}
      <span className="mt-2 flex flex-wrap items-baseline gap-x-1.5">
        {price ? (
          <>
            <PriceTag money={price} className={was ? 'text-lg text-seal' : 'text-lg'} />
            {isFrom && <span className="text-sm whitespace-nowrap text-reed">{t('product.from')}</span>}
            {was && (
              <s className="text-sm text-reed">
                <span className="ears-only">{t('product.compareAt')} </span>
                <PriceTag money={was} />
              </s>
            )}
          </>
        ) : (
          <span className="text-sm text-reed">{t('product.priceUnknown')}</span>
        )}
      </span>
      {offers.length > 0 && (
        <span className="mt-1.5 flex h-5.5 flex-wrap gap-1.5 overflow-hidden">
          {offers.map((offer) => (
            <span key={offer} className="max-w-full truncate border border-seal/40 px-1.5 text-xs leading-5 text-seal">
              {offer}
            </span>
          ))}
        </span>
      )}
    </Link>
  );
}
