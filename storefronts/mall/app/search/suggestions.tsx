import { PriceTag } from '@tonglu/storefront-kit/ui';
import { LayoutGrid, Search } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useFetcher } from 'react-router';
import { useTexts } from '~/i18n/texts';
import type { Suggestion } from './suggestion';

const pauseMs = 160;

/** What somebody who types this may be looking for: words, categories, products; what others search for where nothing is typed yet. */
export default function Suggestions({ words, onChosen, className }: { words: string; onChosen: () => void; className: string }) {
  const { t } = useTexts();
  const { load, data } = useFetcher<{ text: string; suggestions: Suggestion[] }>();
  useEffect(() => {
    const timer = setTimeout(() => void load(`/suggestions?${new URLSearchParams({ q: words })}`), words ? pauseMs : 0);
    return () => clearTimeout(timer);
  }, [words, load]);
  const suggestions = data?.suggestions ?? [];
  const isPopular = data?.text === '';
  return (
    <>
      <p role="status" className="ears-only">
        {suggestions.length > 0 && (isPopular ? t('search.popular') : t('search.suggestionCount', { count: suggestions.length }))}
      </p>
      {suggestions.length > 0 && (
        <ul aria-label={t(isPopular ? 'search.popular' : 'search.suggestions')} className={`absolute z-30 max-h-[60vh] overflow-y-auto rounded-plate border border-line bg-white py-2 shadow-lg ${className}`}>
          {isPopular && (
            <li aria-hidden="true" className="px-4 py-1.5 text-sm text-reed">
              {t('search.popular')}
            </li>
          )}
          {suggestions.map(({ label, kind, to, picture, price }) => {
            const Icon = kind === 'category' ? LayoutGrid : Search;
            return (
              <li key={`${kind} ${to}`}>
                <Link to={to} data-suggestion onClick={onChosen} className="flex min-h-12 items-center gap-3 px-4 py-1.5 hover:bg-mist focus-visible:bg-mist focus-visible:-outline-offset-2">
                  {picture ? <img src={picture} alt="" width={40} height={40} className="size-10 rounded-plate bg-mist" /> : <Icon size={16} strokeWidth={1.5} className="mx-3 shrink-0 text-reed" aria-hidden />}
                  <span className="min-w-0 flex-1 truncate">{label}</span>
                  {kind === 'category' && <span className="shrink-0 text-sm text-reed">{t('search.inCategory')}</span>}
                  {price && <PriceTag money={price} className="text-sm" />}
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
