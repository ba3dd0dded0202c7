import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, Link } from 'react-router';
import type { ListingQuery } from './listing-query';

interface Props {
  query: ListingQuery;
  /** Parts of the address that are not ours but must stay, e.g. the search words. */
  keep?: Record<string, string> | undefined;
  clear?: string | undefined;
}

export function PriceFilter({ query, keep = {}, clear }: Props) {
  const { t } = useTranslation();
  const problem = useId();
  const kept = { ...keep, ...(query.sort !== 'RELEVANCE' && { sort: query.sort }) };
  const input = (name: 'from' | 'to') => (
    <input
      key={`${name}${query[name]}`}
      name={name}
      defaultValue={query[name]}
      inputMode="decimal"
      aria-label={t(`listing.price.${name}`)}
      placeholder={t(`listing.price.${name}`)}
      aria-invalid={query.invalid.includes(name) || undefined}
      aria-describedby={query.invalid.includes(name) ? problem : undefined}
      className="h-11 w-full min-w-0 rounded-plate border border-edge bg-white px-3 text-sm placeholder:text-reed aria-[invalid=true]:border-seal md:w-24"
    />
  );
  return (
    <Form role="search" aria-label={t('listing.price.label')} className="border-t border-line py-3 md:border-0">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex items-center gap-2">
        {input('from')}
        <span aria-hidden="true" className="text-edge">
          –
        </span>
        {input('to')}
        <button className="h-11 shrink-0 rounded-full border border-ink px-4 text-sm hover:bg-ink hover:text-white">{t('listing.price.apply')}</button>
        {clear && (
          <Link to={clear} className="flex h-11 shrink-0 items-center px-1 text-sm underline underline-offset-4">
            {t('listing.clear')}
          </Link>
        )}
      </div>
      {query.invalid.length > 0 && (
        <p id={problem} role="alert" className="pt-2 text-sm text-seal">
          {t('listing.price.invalid')}
        </p>
      )}
    </Form>
  );
}
