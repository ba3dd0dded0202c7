import { formatMoney } from '@tonglu/storefront-kit/money';
import { PriceTag } from '@tonglu/storefront-kit/ui';
import type { LineDiscountFragment, MoneyFragment } from '~/gql/graphql';
import { useTexts } from '~/i18n/texts';
import { linePrice } from './savings';

interface Props {
  subtotal: MoneyFragment;
  discounts: readonly LineDiscountFragment[];
}

/** What a line costs, and what it would cost without what makes it cheaper. */
export function LinePrice({ subtotal, discounts }: Props) {
  const { t } = useTexts();
  const { price, cuts } = linePrice(subtotal, discounts);
  return (
    <>
      {cuts.length > 0 && (
        <s className="mr-1 text-sm text-reed">
          <span className="ears-only">{t('product.compareAt')} </span>
          <PriceTag money={subtotal} />
        </s>
      )}{' '}
      <PriceTag money={price} className="text-lg" />
    </>
  );
}

/** Each of the line's own discounts, by name. */
export function LineDiscounts({ subtotal, discounts }: Props) {
  const { t } = useTexts();
  const { cuts } = linePrice(subtotal, discounts);
  if (cuts.length === 0) return null;
  return (
    <ul aria-label={t('offers.ofLine')} className="mt-2 text-sm text-seal">
      {cuts.map(({ code, name, amount }) => (
        <li key={code} className="flex justify-between gap-4">
          <span>{name}</span>
          <span className="tabular-nums">−{formatMoney(amount)}</span>
        </li>
      ))}
    </ul>
  );
}
