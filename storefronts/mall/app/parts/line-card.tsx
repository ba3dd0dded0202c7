import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { withQuery } from '@tonglu/storefront-kit/local-path';
import { useTexts } from '~/i18n/texts';
import { Picture } from './picture';

interface Media {
  url: string;
}
interface Props {
  variant: { sku: string; media: Media[]; product: { slug: string; cover?: Media | null } } | null | undefined;
  /** What it is called where the variant can no longer be had. */
  name: string | undefined;
  options: readonly string[];
  children: ReactNode;
}

/** Its own picture, else its product's; what it is called stands beside it. */
export function pictureOf(variant: { media: Media[]; product: { cover?: Media | null } } | null | undefined) {
  const media = variant?.media[0] ?? variant?.product.cover;
  return media && { url: media.url, alt: '' };
}

/** One thing bought or about to be: its picture, name and options, and whatever the page adds. */
export function LineCard({ variant, name, options, children }: Props) {
  const { t } = useTexts();
  const title = name ?? t('cart.gone');
  return (
    <li className="flex gap-4 border-b border-line py-5 md:gap-6">
      <Picture media={pictureOf(variant)} className="w-24 shrink-0 self-start md:w-32" />
      <div className="min-w-0 flex-1">
        <p className="leading-snug">
          {variant ? (
            <Link to={withQuery(`/p/${variant.product.slug}`, { variant: variant.sku })} className="decoration-edge underline-offset-4 hover:underline">
              {title}
            </Link>
          ) : (
            title
          )}
        </p>
        {options.length > 0 && <p className="mt-1 text-sm text-reed">{options.join(' · ')}</p>}
        {children}
      </div>
    </li>
  );
}
