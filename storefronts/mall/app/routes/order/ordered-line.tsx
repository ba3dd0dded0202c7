import { formatMoney } from '@tonglu/storefront-kit/money';
import { useTexts } from '~/i18n/texts';
import type { OrderQuery } from '~/gql/graphql';
import { LineCard } from '~/parts/line-card';
import { LineDiscounts, LinePrice } from '~/parts/line-price';

type Ordered = NonNullable<OrderQuery['order']>['lines'][number];

export function OrderedLine({ line }: { line: Ordered }) {
  const { t } = useTexts();
  return (
    <LineCard variant={line.variant} name={line.name} options={line.options}>
      <p className="mt-2 flex items-baseline justify-between gap-4">
        <span className="text-sm text-reed tabular-nums">
          {formatMoney(line.unitPrice)} × {line.quantity}
        </span>
        <span>
          <LinePrice subtotal={line.total} discounts={line.discounts} />
        </span>
      </p>
      <LineDiscounts subtotal={line.total} discounts={line.discounts} />
      {line.allocations.map(({ warehouse, quantity }, index) => (
        <p key={warehouse?.id ?? index} className="mt-1 text-sm text-reed">
          {t('order.allocated', { warehouse: warehouse ? `${warehouse.name}` : t('order.someWarehouse'), count: quantity })}
        </p>
      ))}
    </LineCard>
  );
}
