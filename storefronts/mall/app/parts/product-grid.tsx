import { sameMoney } from '@tonglu/storefront-kit/money';
import { PriceTag } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { Link } from 'react-router';
import type { ProductCardFragment } from '~/gql/graphql';
import { Picture } from './picture';

export function ProductGrid({ products, eager = 0, className = 'grid-cols-2 md:grid-cols-3 lg:grid-cols-4' }: { products: ProductCardFragment[]; eager?: number; className?: string }) {
  return (
    <ul className={`grid gap-x-4 gap-y-10 md:gap-x-6 md:gap-y-14 ${className}`}>
      {products.map((product, index) => (
        <li key={product.id} className="min-w-0">
          <ProductCard product={product} eager={index < eager} />
        </li>
      ))}
    </ul>
  );
}

export function ProductCard({ product, eager = false }: { product: ProductCardFragment; eager?: boolean }) {
  const { t } = useTexts();
  const { priceRange } = product;
  return (
    <Link to={`/p/${product.slug}`} className="group block">
      <Picture media={product.cover && { ...product.cover, alt: '' }} eager={eager} className="transition-colors duration-500 group-hover:bg-haze" />
      <span className="mt-3.5 line-clamp-2 text-[0.9375rem] leading-snug decoration-edge underline-offset-4 group-hover:underline">{product.name}</span>
      {product.subtitle && <span className="mt-1 line-clamp-1 text-sm text-reed">{product.subtitle}</span>}
      <span className="mt-2 block">
        {priceRange ? (
          <>
            <PriceTag money={priceRange.min} className="text-lg" />
            {!sameMoney(priceRange.min, priceRange.max) && <span className="ml-1 text-sm text-reed">{t('product.from')}</span>}
          </>
        ) : (
          <span className="text-sm text-reed">{t('product.priceUnknown')}</span>
        )}
      </span>
    </Link>
  );
}
