import { useId } from 'react';
import { useTexts } from '~/i18n/texts';
import type { FacetsFragment } from '~/gql/graphql';
import { boundField, price, type ListingQuery, valueField } from './listing-query';

export type Facet = NonNullable<FacetsFragment['facets']>[number];

const shownAtOnce = 8;

/** One facet of the form: boxes to tick, or two numbers. */
export function FacetField({ facet, query }: { facet: Facet; query: ListingQuery }) {
  return (
    <fieldset className="border-t border-line py-5 first:border-0">
      <legend className="float-left mb-3 w-full text-sm font-medium">
        {facet.name}
        {facet.unit && <span className="ml-1 font-normal text-reed">{facet.unit}</span>}
      </legend>
      <div className="clear-left">{facet.kind === 'RANGE' ? <Range facet={facet} query={query} /> : <Terms facet={facet} />}</div>
    </fieldset>
  );
}

function Terms({ facet: { code, values, approximate } }: { facet: Facet }) {
  const { t } = useTexts();
  const list = (some: Facet['values']) => (
    <ul className="flex flex-wrap gap-2 md:block">
      {some.map(({ value, label, count, selected }) => (
        <li key={value}>
          <label className="relative flex min-h-11 cursor-pointer items-center gap-2 rounded-full border border-edge px-4 text-sm has-checked:border-ink has-checked:bg-ink has-checked:text-white has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-pool md:min-h-9 md:gap-3 md:border-0 md:px-0 md:has-checked:bg-transparent md:has-checked:font-medium md:has-checked:text-ink md:hover:underline md:hover:underline-offset-4">
            <input key={String(selected)} type="checkbox" name={valueField(code)} value={value} defaultChecked={selected} className="size-4 shrink-0 accent-pool max-md:ears-only max-md:scroll-mb-28" />
            <span className="min-w-0">{label}</span>
            <span className="text-xs tabular-nums opacity-75 md:ml-auto">
              <span className="ears-only">{t('listing.countOf')}</span>
              {approximate && '≈'}
              {count}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
  const rest = values.slice(shownAtOnce);
  return (
    <>
      {list(values.slice(0, shownAtOnce))}
      {rest.length > 0 && (
        <details className="pt-2" open={rest.some(({ selected }) => selected)}>
          <summary className="flex h-11 list-none items-center text-sm underline underline-offset-4 md:h-9">{t('listing.more', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

function Range({ facet: { code, name, min, max }, query }: { facet: Facet; query: ListingQuery }) {
  const { t } = useTexts();
  const problem = useId();
  const choice = query.choices.find((each) => each.code === code);
  const sign = code === price ? '¥' : '';
  const bounds = { from: Math.floor(min ?? 0), to: Math.ceil(max ?? 0) };
  const input = (bound: 'from' | 'to') => {
    const field = boundField(bound, code);
    const isInvalid = query.invalid.includes(field);
    return (
      <input
        key={`${field}${choice?.[bound] ?? ''}`}
        name={field}
        defaultValue={choice?.[bound] ?? ''}
        inputMode="decimal"
        autoComplete="off"
        aria-label={t(`listing.range.${bound}`, { name })}
        placeholder={`${sign}${bounds[bound]}`}
        aria-invalid={isInvalid || undefined}
        aria-describedby={isInvalid ? problem : undefined}
        className="h-11 w-full min-w-0 rounded-plate border border-edge bg-white px-3 text-sm placeholder:text-reed aria-[invalid=true]:border-seal"
      />
    );
  };
  return (
    <>
      <div className="flex items-center gap-2">
        {input('from')}
        <span aria-hidden="true" className="text-edge">
          –
        </span>
        {input('to')}
      </div>
      {(['from', 'to'] as const).some((bound) => query.invalid.includes(boundField(bound, code))) && (
        <p id={problem} role="alert" className="pt-2 text-sm text-seal">
          {t('listing.range.invalid')}
        </p>
      )}
    </>
  );
}
