import { formatMoney } from '@tonglu/storefront-kit/money';
import type { CartLineFragment, ProblemFragment } from '~/gql/graphql';
import { LineCard } from '~/parts/line-card';
import { LineDiscounts, LinePrice } from '~/parts/line-price';
import { useProblemText } from '~/parts/problem-text';

export function ConfirmLine({ line, problems }: { line: CartLineFragment; problems: ProblemFragment[] }) {
  const textOf = useProblemText();
  const { variant, quantity, unitPrice, subtotal } = line;
  return (
    <LineCard variant={variant} name={variant?.product.name} options={variant?.options.map(({ value }) => value) ?? []}>
      <p className="mt-2 flex items-baseline justify-between gap-4">
        <span className="text-sm text-reed tabular-nums">
          {unitPrice && `${formatMoney(unitPrice)} `}× {quantity}
        </span>
        <span>{subtotal && <LinePrice subtotal={subtotal} discounts={line.discounts} />}</span>
      </p>
      {subtotal && <LineDiscounts subtotal={subtotal} discounts={line.discounts} />}
      {problems.map((problem, index) => (
        <p key={index} role="alert" className="mt-2 text-sm text-seal">
          {textOf(problem)}
        </p>
      ))}
    </LineCard>
  );
}
