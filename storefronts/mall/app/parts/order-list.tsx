import { formatMoment } from '@tonglu/storefront-kit/dates';
import { ButtonLink, PriceTag } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { Link } from 'react-router';
import type { OrderCardFragment } from '~/gql/graphql';
import { pictureOf } from './line-card';
import { OrderStateMark } from './order-state';
import { Picture } from './picture';

type Line = OrderCardFragment['lines'][number];

/** What was chosen and paid for, as the order's own page counts it; gifts and services came along. */
const bought = (lines: readonly Line[]): Line[] => lines.filter(({ promotion }) => !promotion);

export function OrderList({ orders }: { orders: OrderCardFragment[] }) {
  const { t, locale } = useTexts();
  return (
    <ul className="border-t border-ink">
      {orders.map(({ id, number, state, placedAt, canPay, totals, lines }) => (
        <li key={id} className="border-b border-line py-6">
          <div className="flex flex-wrap items-center justify-between gap-x-6 text-sm text-reed">
            <Link to={`/me/orders/${number}`} className="flex min-h-11 items-center text-ink tabular-nums underline decoration-edge underline-offset-4">
              {number}
            </Link>
            <span>{formatMoment(placedAt, locale)}</span>
            <OrderStateMark state={state} />
          </div>
          <div className="mt-2 flex items-end justify-between gap-4">
            {/* What does not fit wraps out of sight: no half pictures at the edge. */}
            <ul className="flex h-16 min-w-0 flex-1 flex-wrap gap-2 overflow-hidden md:h-20">
              {bought(lines).map(({ id: line, name, quantity, variant }) => (
                <li key={line} className="w-16 md:w-20">
                  <Picture media={pictureOf(variant)} />
                  <span className="ears-only">
                    {name} × {quantity}
                  </span>
                </li>
              ))}
            </ul>
            <div className="text-right">
              <p className="text-lg">
                <PriceTag money={totals.payable} />
              </p>
              <p className="text-sm text-reed">{t('home.pieces', { count: bought(lines).reduce((sum, { quantity }) => sum + quantity, 0) })}</p>
              {canPay && (
                <ButtonLink to={`/cashier/${number}`} className="mt-2">
                  {t('order.pay')}
                </ButtonLink>
              )}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
