import { useTexts } from '~/i18n/texts';
import type { OrderState } from '~/gql/graphql';

const colours: Record<OrderState, string> = {
  AWAITING_PAYMENT: 'text-amber',
  PAID: 'text-leaf',
  SHIPPED: 'text-pool',
  COMPLETED: 'text-leaf',
  CANCELLED: 'text-reed',
};

export function OrderStateMark({ state }: { state: OrderState }) {
  const { t } = useTexts();
  return (
    <span className={`inline-flex items-center gap-2 ${colours[state]}`}>
      <span aria-hidden="true" className="size-2 rounded-full bg-current" />
      {t(`order.states.${state}`)}
    </span>
  );
}
