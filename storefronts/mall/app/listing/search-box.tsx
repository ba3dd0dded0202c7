import type { MoneyFragment } from '~/gql/graphql';
import { PriceTag } from '@tonglu/storefront-kit/ui';
import { LayoutGrid, Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '~/i18n/texts';
import { Form, Link, useFetcher } from 'react-router';

export interface Suggestion {
  label: string;
  kind: 'words' | 'category' | 'product';
  to: string;
  picture: string | null;
  price: MoneyFragment | null;
}

const pauseMs = 160;
const longest = 100;

/** The search field; with a script it suggests while somebody types. */
export function SearchBox({ text }: { text: string }) {
  const { t } = useTexts();
  const { load, data } = useFetcher<{ text: string; suggestions: Suggestion[] }>();
  const [typed, setTyped] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const words = typed?.trim() ?? '';
  useEffect(() => {
    if (!words) return;
    const timer = setTimeout(() => void load(`/suggestions?${new URLSearchParams({ q: words })}`), pauseMs);
    return () => clearTimeout(timer);
  }, [words, load]);
  const suggestions = words && data ? data.suggestions : [];

  /** Arrows go from the field through the suggestions and back; Escape closes. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setTyped(null);
      box.current?.querySelector('input')?.focus();
    }
    if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || suggestions.length === 0) return;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, [data-suggestion]') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    stops[(at + (event.key === 'ArrowDown' ? 1 : stops.length - 1)) % stops.length]?.focus();
  };

  return (
    <div ref={box} className="relative" onKeyDown={onKeyDown} onBlur={({ relatedTarget }) => !box.current?.contains(relatedTarget) && setTyped(null)}>
      <Form action="/search" role="search" onSubmit={() => setTyped(null)} className="flex items-end gap-3 pt-10 pb-8 md:pt-16 md:pb-12">
        <label className="min-w-0 flex-1">
          <span className="ears-only">{t('search.label')}</span>
          <input
            key={text}
            type="search"
            name="q"
            defaultValue={text}
            maxLength={longest}
            autoComplete="off"
            placeholder={t('search.placeholder')}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            className="display h-14 w-full border-b border-ink bg-transparent text-2xl placeholder:text-edge md:h-16 md:text-4xl"
          />
        </label>
        <button className="grid size-14 shrink-0 place-items-center rounded-full bg-ink text-white hover:bg-night" aria-label={t('search.submit')}>
          <Search size={22} strokeWidth={1.5} aria-hidden />
        </button>
      </Form>
      <p role="status" className="ears-only">
        {suggestions.length > 0 && t('search.suggestionCount', { count: suggestions.length })}
      </p>
      {suggestions.length > 0 && (
        <ul aria-label={t('search.suggestions')} className="absolute inset-x-0 top-full z-10 -mt-6 max-h-[60vh] overflow-y-auto rounded-plate border border-line bg-white py-2 shadow-lg md:-mt-10 md:right-[4.25rem]">
          {suggestions.map(({ label, kind, to, picture, price }) => {
            const Icon = kind === 'category' ? LayoutGrid : Search;
            return (
            <li key={`${kind} ${to}`}>
              <Link to={to} data-suggestion onClick={() => setTyped(null)} className="flex min-h-12 items-center gap-3 px-4 py-1.5 hover:bg-mist focus-visible:bg-mist focus-visible:-outline-offset-2">
                {picture ? <img src={picture} alt="" width={40} height={40} className="size-10 rounded-plate bg-mist" /> : <Icon size={16} strokeWidth={1.5} className="mx-3 text-reed" aria-hidden />}
                <span className="min-w-0 flex-1 truncate">{label}</span>
                {kind === 'category' && <span className="text-sm text-reed">{t('search.inCategory')}</span>}
                {price && <PriceTag money={price} className="text-sm" />}
              </Link>
            </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
