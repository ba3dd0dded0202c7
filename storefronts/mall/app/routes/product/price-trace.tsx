import { formatMoney, isZero, minus, sameMoney } from '@tonglu/storefront-kit/money';
import type { MoneyFragment } from '~/gql/graphql';
import { useTexts } from '~/i18n/texts';
import type { ToldVariant } from './tell-variant';

interface Props {
  price: NonNullable<ToldVariant['price']>;
  extras: ToldVariant['extras'];
}

/** C4: how the price comes about, step by step. Nothing to tell where the base price stands. */
export function PriceTrace({ price: { base, amount, list, trace }, extras }: Props) {
  const { t } = useTexts();
  const discounts = extras?.discounts ?? [];
  if (sameMoney(base, amount) && discounts.length === 0) return null;
  const listed = minus(base, amount);
  const off = (money: MoneyFragment) => `−${formatMoney(money)}`;
  const steps = [
    { name: t('trace.base'), figure: formatMoney(base) },
    ...(isZero(listed) ? [] : [{ name: list, figure: listed.amount.startsWith('-') ? formatMoney(amount) : off(listed) }]),
    ...discounts.map((discount) => ({ name: discount.promotion.name, figure: off(discount.amount) })),
  ];
  return (
    <details className="mt-1 text-sm">
      <summary className="flex min-h-11 items-center text-reed underline decoration-edge underline-offset-4">{t('trace.title')}</summary>
      <p className="mb-2 max-w-sm text-reed">{trace.explanation}</p>
      <dl className="mb-2 max-w-sm border-l-2 border-line pl-4">
        {steps.map(({ name, figure }, index) => (
          <div key={index} className="flex justify-between gap-4 py-0.5">
            <dt className="text-reed">{name}</dt>
            <dd className="tabular-nums">{figure}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-4 border-t border-line py-1">
          <dt>{t('trace.alone')}</dt>
          <dd className="tabular-nums">{formatMoney(extras?.netPrice ?? amount)}</dd>
        </div>
      </dl>
    </details>
  );
}
