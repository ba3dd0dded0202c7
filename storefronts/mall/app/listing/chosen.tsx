import { useTexts } from '~/i18n/texts';
import { Link } from 'react-router';
import type { Facet } from './facet-field';
import { boundField, type Choice, price, type ListingQuery, unfilteredPath, withoutChoice } from './listing-query';

/** What is chosen, each with a way to undo it. */
export function Chosen({ facets, query, here }: { facets: Facet[]; query: ListingQuery; here: string }) {
  const { t } = useTexts();
  const facetOf = (code: string) => facets.find((facet) => facet.code === code);
  const range = ({ code, ...typed }: Choice): string => {
    const [from, to] = (['from', 'to'] as const).map((bound) => (query.invalid.includes(boundField(bound, code)) ? '' : typed[bound]));
    if (!from && !to) return '';
    const [sign, unit] = code === price ? ['¥', ''] : ['', facetOf(code)?.unit ? ` ${facetOf(code)?.unit}` : ''];
    const show = (bound: string | undefined) => bound && `${sign}${bound}${unit}`;
    return from && to ? `${show(from)} – ${show(to)}` : t(from ? 'listing.atLeast' : 'listing.atMost', { bound: show(from || to) });
  };
  const chips = query.choices.flatMap((choice) => [
    ...choice.values.map((value) => ({ key: `${choice.code} ${value}`, label: facetOf(choice.code)?.values.find((each) => each.value === value)?.label ?? value, to: withoutChoice(here, choice, value) })),
    ...(range(choice) ? [{ key: choice.code, label: `${facetOf(choice.code)?.name ?? ''} ${range(choice)}`.trim(), to: withoutChoice(here, choice) }] : []),
  ]);
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t('listing.chosen')} className="flex flex-wrap items-center gap-2 pt-5">
      {chips.map(({ key, label, to }) => (
        <li key={key}>
          <Link to={to} preventScrollReset aria-label={t('listing.remove', { name: label })} className="flex h-11 items-center gap-2 rounded-full bg-mist px-4 text-sm hover:bg-haze">
            {label}
            <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link to={unfilteredPath(here)} preventScrollReset className="flex h-11 items-center px-2 text-sm underline underline-offset-4">
          {t('listing.clear')}
        </Link>
      </li>
    </ul>
  );
}
