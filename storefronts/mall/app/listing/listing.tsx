import { Button, ButtonLink, Notice } from '@tonglu/storefront-kit/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { ProductCardFragment } from '~/gql/graphql';
import { Empty } from '~/parts/empty';
import { ProductGrid } from '~/parts/product-grid';
import { firstPagePath, nextPagePath, pageSize, unfilteredPath, type ListingQuery } from './listing-query';
import { PriceFilter } from './price-filter';
import { SortLinks } from './sort-links';

export interface Found {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  edges: { node: ProductCardFragment }[];
}

/** Products with their order, price filter and pages, all of it in the address. */
export function Listing({ found, query, keep }: { found: Found | null; query: ListingQuery; keep?: Record<string, string> }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const here = pathname + search;
  if (!found) return <Notice className="my-10">{t('listing.unknown')}</Notice>;

  const products = found.edges.map(({ node }) => node);
  const start = (query.page - 1) * pageSize;
  const filtered = query.from !== '' || query.to !== '';
  return (
    <>
      <div className="border-y border-line md:flex md:items-center md:justify-between md:gap-8">
        <SortLinks here={here} current={query.sort} />
        <PriceFilter query={query} keep={keep} clear={filtered ? unfilteredPath(here) : undefined} />
      </div>

      {products.length === 0 ? (
        <Empty text={t('listing.none')} to={filtered ? unfilteredPath(here) : '/'} action={filtered ? t('listing.clear') : t('error.home')} />
      ) : (
        <div className="pt-8 md:pt-12">
          <ProductGrid products={products} eager={4} />
        </div>
      )}

      {(query.page > 1 || found.pageInfo.hasNextPage) && (
        <nav aria-label={t('listing.pages')} className="mt-14 flex flex-wrap items-center justify-center gap-4">
          {query.page > 1 && (
            <ButtonLink to={firstPagePath(here)} look="quiet">
              {t('listing.first')}
            </ButtonLink>
          )}
          <span className="text-sm text-reed tabular-nums">
            {t('listing.shown', { from: start + 1, to: start + products.length, total: found.totalCount })}
          </span>
          {found.pageInfo.hasNextPage && found.pageInfo.endCursor ? (
            <ButtonLink to={nextPagePath(here, query, found.pageInfo.endCursor)} look="line">
              {t('listing.next')}
            </ButtonLink>
          ) : (
            <Button type="button" look="line" disabled>
              {t('listing.last')}
            </Button>
          )}
        </nav>
      )}
    </>
  );
}
