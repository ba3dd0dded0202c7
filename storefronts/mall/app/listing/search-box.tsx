import { Search } from 'lucide-react';
import { useTexts } from '~/i18n/texts';
import { SearchField } from '~/search/search-field';

/** The search page's own field, large. */
export function SearchBox({ text }: { text: string }) {
  const { t } = useTexts();
  return (
    <SearchField
      key={text}
      className="flex items-end gap-3 pt-10 pb-8 md:pt-16 md:pb-12"
      listClassName="inset-x-0 top-full -mt-6 md:right-[4.25rem] md:-mt-10"
      input={{ defaultValue: text, 'aria-label': t('search.label'), placeholder: t('search.placeholder'), className: 'display h-14 min-w-0 flex-1 border-b border-ink bg-transparent text-2xl placeholder:text-edge md:h-16 md:text-4xl' }}
    >
      <button className="grid size-14 shrink-0 place-items-center rounded-full bg-ink text-white hover:bg-night" aria-label={t('search.submit')}>
        <Search size={22} strokeWidth={1.5} aria-hidden />
      </button>
    </SearchField>
  );
}
