import { formatMoney, isZero } from '@tonglu/storefront-kit/money';
import { PriceTag } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import type { MoneyFragment, TotalsFragment } from '~/gql/graphql';

type Lines = TotalsFragment & { paid?: MoneyFragment; refunded?: MoneyFragment };

export function Totals({ totals }: { totals: Lines }) {
  const { t } = useTexts();
  const rows: [string, string][] = [[t('totals.items'), formatMoney(totals.items)]];
  if (!isZero(totals.discount)) rows.push([t('totals.discount'), `−${formatMoney(totals.discount).replace('−', '')}`]);
  rows.push([t('totals.freight'), isZero(totals.freight) ? t('totals.free') : formatMoney(totals.freight)]);
  const after: [string, MoneyFragment | undefined][] = [
    [t('totals.paid'), totals.paid],
    [t('totals.refunded'), totals.refunded],
  ];
  return (
    <dl className="text-[0.9375rem]">
      {rows.map(([name, value]) => (
        <Row key={name} name={name}>
          {value}
        </Row>
      ))}
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
