import { type FormEvent, useRef } from 'react';
import { useTexts } from '~/i18n/texts';
import { Form, useSubmit } from 'react-router';
import { type Facet, FacetField } from './facet-field';
import type { ListingQuery } from './listing-query';

interface Props {
  facets: Facet[];
  query: ListingQuery;
  total: number;
  /** Parts of the address that are not ours but must stay, e.g. the search words. */
  keep?: Record<string, string> | undefined;
}

/**
 * All facets as one form that works without a script; with one, a tick takes effect at once. On a phone it unfolds
 * above the list, on a wide screen it stands beside it.
 */
export function FacetPanel({ facets, query, total, keep = {} }: Props) {
  const { t } = useTexts();
  const submit = useSubmit();
  const panel = useRef<HTMLDetailsElement>(null);
  const kept = { ...keep, ...(query.sort !== 'RELEVANCE' && { sort: query.sort }) };
  const chosen = query.choices.reduce((sum, { values, from, to }) => sum + values.length + (from || to ? 1 : 0), 0);

  const apply = (form: HTMLFormElement) => {
    const filled = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '');
    void submit(new URLSearchParams(filled), { preventScrollReset: true });
  };
  const onChange = ({ target, currentTarget }: FormEvent<HTMLFormElement>) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') apply(currentTarget);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    apply(event.currentTarget);
    if (panel.current && matchMedia('(width < 56rem)').matches) panel.current.open = false;
  };

  return (
    <details ref={panel} className="facets border-b border-line md:border-0">
      <summary className="flex h-12 list-none items-center gap-2 text-sm">
        {t('listing.filter')}
        {chosen > 0 && <span className="min-w-5 rounded-full bg-ink px-1.5 text-center text-xs leading-5 text-white tabular-nums">{chosen}</span>}
      </summary>
      <Form aria-label={t('listing.filter')} onChange={onChange} onSubmit={onSubmit}>
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {facets.map((facet) => (
          <FacetField key={facet.code} facet={facet} query={query} />
        ))}
        <div className="sticky bottom-16 -mx-5 border-t border-line bg-bai px-5 py-3 md:static md:mx-0 md:border-0 md:px-0">
          <button className="h-11 w-full rounded-full border border-ink bg-ink text-sm text-white hover:bg-night md:bg-transparent md:text-ink md:hover:bg-ink md:hover:text-white">
            <span className="md:hidden">{t('listing.show', { count: total })}</span>
            <span className="max-md:hidden">{t('listing.apply')}</span>
          </button>
        </div>
      </Form>
    </details>
  );
}
