import { formatMoney, isZero } from '@tonglu/storefront-kit/money';
import { PriceTag } from '@tonglu/storefront-kit/ui';
import type { AppliedOfferFragment, MoneyFragment, TotalsFragment } from '~/gql/graphql';
import { useTexts } from '~/i18n/texts';
import type { Savings } from './savings';

type Sums = TotalsFragment & { points?: MoneyFragment; paid?: MoneyFragment; refunded?: MoneyFragment };

/** From the goods to what is to pay; every promotion by name, under the sum it lowers. */
export function Totals({ totals, savings }: { totals: Sums; savings?: Savings }) {
  const { t } = useTexts();
  const off = (money: MoneyFragment) => `−${formatMoney(money)}`;
  const after = [
    [t('totals.paid'), totals.paid],
    [t('totals.refunded'), totals.refunded],
  ] as const;
  return (
    <dl className="text-[0.9375rem]">
      <Row name={t('totals.items')}>{formatMoney(totals.items)}</Row>
      {!isZero(totals.discount) && <Row name={t('totals.discount')}>{off(totals.discount)}</Row>}
      {savings?.goods.map((offer) => <Part key={offer.code} offer={offer} />)}
      {totals.points && !isZero(totals.points) && <Row name={t('totals.points')}>{off(totals.points)}</Row>}
      <Row name={t('totals.freight')}>{isZero(totals.freight) ? t('totals.free') : formatMoney(totals.freight)}</Row>
      {savings?.freight.map((offer) => <Part key={offer.code} offer={offer} />)}
      <div className="mt-3 flex items-baseline justify-between border-t border-line pt-4">
        <dt>{t('totals.payable')}</dt>
        <dd className="display text-2xl">
          <PriceTag money={totals.payable} />
        </dd>
      </div>
      {after.map(
        ([name, money]) =>
          money &&
          !isZero(money) && (
            <Row key={name} name={name}>
              {formatMoney(money)}
            </Row>
          ),
      )}
    </dl>
  );
}

function Row({ name, children }: { name: string; children: string }) {
  return (
    <div className="flex justify-between py-1">
      <dt className="text-reed">{name}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  );
}

function Part({ offer: { name, amount } }: { offer: AppliedOfferFragment }) {
  return (
    <div className="flex justify-between gap-4 border-l-2 border-line pl-3 text-sm text-seal">
      <dt>{name}</dt>
      <dd className="tabular-nums">−{formatMoney(amount)}</dd>
    </div>
  );
}
