import { useTexts } from '~/i18n/texts';
import { Link } from 'react-router';
import type { ProductSort } from '~/gql/graphql';
import { sortedPath, sorts } from './listing-query';

export function SortLinks({ here, current }: { here: string; current: ProductSort }) {
  const { t } = useTexts();
  return (
    <nav aria-label={t('listing.sort')}>
      <ul className="-mx-5 flex gap-x-5 overflow-x-auto px-5 text-sm scroll-quiet md:mx-0 md:px-0">
        {sorts.map((sort) => (
          <li key={sort} className="shrink-0">
            <Link to={sortedPath(here, sort)} aria-current={sort === current || undefined} preventScrollReset className="flex h-12 items-center border-b-2 border-transparent text-reed hover:text-ink aria-[current]:border-bill aria-[current]:text-ink">
              {t(`listing.sorts.${sort}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
