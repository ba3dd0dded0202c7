import { formatMoney } from '@tonglu/storefront-kit/money';
import { useTexts } from '~/i18n/texts';
import { useFetcher } from 'react-router';
import type { CartLineFragment, ProblemFragment } from '~/gql/graphql';
import { LineCard } from '~/parts/line-card';
import { LineDiscounts, LinePrice } from '~/parts/line-price';
import { useProblemText } from '~/parts/problem-text';
import { useInTurn } from './in-turn';
import { Quantity } from './quantity';

interface Props {
  line: CartLineFragment;
  onceKey: string;
  refused: ProblemFragment[];
}

/**
 * A line in the cart. The number changes at once; if the graph refuses, it says why and shows the truth again. What can
 * no longer be had can only be taken out.
 */
export function Line({ line, onceKey, refused }: Props) {
  const { t } = useTexts();
  const textOf = useProblemText();
  const fetcher = useFetcher<{ problems: ProblemFragment[] }>();
  const { sent, onSubmit } = useInTurn(fetcher);
  const removing = sent?.has('remove') ?? false;
  const quantity = sent && !removing ? Number(sent.get('quantity')) + Number(sent.get('step') ?? 0) : line.quantity;
  const problems = [...line.problems, ...(fetcher.state === 'idle' ? (fetcher.data?.problems ?? refused) : [])];
  const name = line.variant?.product.name ?? t('cart.gone');
  return (
    <LineCard variant={line.variant} name={name} options={line.variant?.options.map(({ value }) => value) ?? []}>
      <fetcher.Form method="post" onSubmit={onSubmit} className={`mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 ${removing ? 'opacity-40' : ''}`}>
        <input type="hidden" name="line" value={line.id} />
        <input type="hidden" name="key" value={onceKey} />
        {line.variant && <Quantity name={name} quantity={quantity} />}
        <button name="remove" value="yes" className="h-11 px-1 text-sm text-reed underline decoration-edge underline-offset-4 hover:text-ink" aria-label={t('cart.removeNamed', { name })}>
          {t('cart.remove')}
        </button>
        {line.variant && (
          <p className="ml-auto text-right">
            {line.subtotal ? <LinePrice subtotal={line.subtotal} discounts={line.discounts} /> : <span className="text-reed">{t('product.priceUnknown')}</span>}
            {line.unitPrice && line.quantity > 1 && <span className="block text-sm text-reed tabular-nums">{t('cart.each', { price: formatMoney(line.unitPrice) })}</span>}
          </p>
        )}
      </fetcher.Form>
      {line.subtotal && <LineDiscounts subtotal={line.subtotal} discounts={line.discounts} />}
      <div aria-live="polite">
        {problems.map((problem, index) => (
          <p key={index} className="mt-2 text-sm text-seal">
            {textOf(problem)}
          </p>
        ))}
      </div>
    </LineCard>
  );
}
