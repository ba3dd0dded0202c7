import { Button, ButtonLink, Notice } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { useLocation, useNavigation } from 'react-router';
import { Empty } from '~/parts/empty';
import { ProductGrid } from '~/parts/product-grid';
import { Chosen } from './chosen';
import { FacetPanel } from './facet-panel';
import type { Found } from './found';
import { firstPagePath, nextPagePath, pageSize, unfilteredPath, type ListingQuery } from './listing-query';
import { SortLinks } from './sort-links';

/** Products with their order, facets and pages, all of it in the address. */
export function Listing({ found, query, keep, isShelf = false }: { found: Found | null; query: ListingQuery; keep?: Record<string, string>; isShelf?: boolean }) {
  const { t } = useTexts();
  const { pathname, search } = useLocation();
  const here = pathname + search;
  // Only where this very list is being asked for again.
  const busy = useNavigation().location?.pathname === pathname;
  if (!found) return <Notice className="my-10">{t('listing.unknown')}</Notice>;

  const { cards } = found;
  const start = (query.page - 1) * pageSize;
  const filtered = query.choices.length > 0;
  const isChosen = (code: string) => query.choices.some((choice) => choice.code === code);
  // A category's page has links to those below it.
  const facets = (found.facets ?? []).filter(({ code }) => !isShelf || code !== 'category' || isChosen(code));
  return (
    <div className="md:grid md:grid-cols-[13.5rem_minmax(0,1fr)] md:grid-rows-[auto_1fr] md:gap-x-10 lg:gap-x-14">
      {(filtered || cards.length > 0) && (
        <div className="border-t border-line md:col-start-2 md:border-y">
          <SortLinks here={here} current={query.sort} />
        </div>
      )}
      {facets.length > 0 && (
        <div className="border-t border-line md:col-start-1 md:row-span-2 md:row-start-1">
          <FacetPanel facets={facets} query={query} total={found.totalCount} keep={keep} />
        </div>
      )}
      <div aria-busy={busy} className={`min-w-0 transition-opacity md:col-start-2 ${busy ? 'opacity-50' : ''}`}>
        <Chosen facets={facets} query={query} here={here} />
        {cards.length === 0 ? (
          <Empty text={t('listing.none')} to={filtered ? unfilteredPath(here) : '/'} action={filtered ? t('listing.clear') : t('error.home')} />
        ) : (
          <div className="pt-8">
            <ProductGrid cards={cards} eager={4} className="grid-cols-2 sm:grid-cols-3 md:grid-cols-2 lg:grid-cols-3" />
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
              {t('listing.shown', { from: start + 1, to: start + cards.length, total: found.totalCount })}
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
      </div>
    </div>
  );
}
