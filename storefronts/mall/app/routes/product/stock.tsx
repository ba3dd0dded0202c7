import { formatBusinessDate } from '@tonglu/storefront-kit/dates';
import { withQuery } from '@tonglu/storefront-kit/local-path';
import { MapPin } from 'lucide-react';
import { useTexts } from '~/i18n/texts';
import { Link, useLocation } from 'react-router';
import type { AvailabilityState, Installation, StockReach } from '~/gql/graphql';
import type { ChosenDistrict } from '~/visit.server';

interface Availability {
  state: AvailabilityState;
  available: number;
  shipsBy?: string | null;
  nearest?: { city: string } | null;
  reach: StockReach;
  needsStock: boolean;
  expectedOn?: string | null;
  stores: readonly { pieces: number; store: { id: string | number; name: string } }[];
}

const colours: Record<AvailabilityState | 'UNKNOWN', string> = {
  IN_STOCK: 'text-leaf',
  LOW_STOCK: 'text-amber',
  OUT_OF_STOCK: 'text-seal',
  UNKNOWN: 'text-reed',
};

interface Props {
  availability: Availability | null | undefined;
  district: ChosenDistrict | null;
  installation: Installation | null | undefined;
  /** A promotion pays the fitter. */
  isInstalledFree: boolean;
}

/** The truth about stock for where the visitor lives: how much, from where, by when; and who brings it to work. */
export function Stock({ availability, district, installation, isInstalledFree }: Props) {
  const { t, locale } = useTexts();
  const { pathname, search } = useLocation();
  const state = availability?.state ?? 'UNKNOWN';
  const { shipsBy, nearest, reach, expectedOn, needsStock = true, stores = [] } = availability ?? {};
  // "Here" and "nearby" are said of a place: without one, the sentence about shipping says all there is.
  const near = district && needsStock && (reach === 'HERE' || reach === 'NEARBY') ? t(`stock.${reach}`) : null;
  return (
    <div className="mt-7 border-y border-line py-4 text-[0.9375rem]">
      <p className={`flex items-center gap-2.5 ${colours[state]}`}>
        <span aria-hidden="true" className="ml-1 size-2 shrink-0 rounded-full bg-current" />
        {needsStock ? t(`stock.${state}`, { count: availability?.available ?? 0 }) : t('stock.always')}
      </p>
      {near && <p className="mt-1 ml-5.5">{near}</p>}
      {reach === 'PRESALE' && expectedOn && <p className="mt-1 ml-5.5">{t('stock.expected', { date: formatBusinessDate(expectedOn, locale) })}</p>}
      {shipsBy && (
        <p className="mt-1 ml-5.5 text-ink">
          {nearest
            ? t('stock.shipsFrom', { city: nearest.city, date: formatBusinessDate(shipsBy, locale) })
            : t('stock.shipsBy', { date: formatBusinessDate(shipsBy, locale) })}
        </p>
      )}
      {stores.length > 0 && (
        <ul aria-label={t('stock.stores')} className="mt-1 ml-5.5 text-sm text-reed">
          {stores.map(({ store, pieces }) => (
            <li key={store.id}>{t('stock.inStore', { store: store.name, count: pieces })}</li>
          ))}
        </ul>
      )}
      {installation && installation !== 'NONE' && <p className="mt-1 ml-5.5">{t(isInstalledFree ? 'installation.free' : `installation.${installation}`)}</p>}
      <Link to={withQuery('/district', { next: pathname + search })} className="mt-1 flex min-h-11 items-center gap-1.5 text-reed underline decoration-edge underline-offset-4 hover:text-ink">
        <MapPin size={16} strokeWidth={1.5} aria-hidden className="shrink-0" />
        {district ? t('stock.deliverTo', { district: district.name }) : t('stock.chooseDistrict')}
      </Link>
    </div>
  );
}
