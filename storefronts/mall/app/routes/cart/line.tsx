import { formatMoney } from '@tonglu/storefront-kit/money';
import { Minus, Plus } from 'lucide-react';
import { useTexts } from '~/i18n/texts';
import { useFetcher } from 'react-router';
import type { CartLineFragment, ProblemFragment } from '~/gql/graphql';
import { LineCard } from '~/parts/line-card';
import { LineDiscounts, LinePrice } from '~/parts/line-price';
import { useProblemText } from '~/parts/problem-text';

interface Props {
  line: CartLineFragment;
  onceKey: string;
  refused: ProblemFragment[];
}

const step = 'grid size-11 place-items-center disabled:text-edge';

/** A line in the cart. The number changes at once; if the graph refuses, it says why and shows the truth again. */
export function Line({ line, onceKey, refused }: Props) {
  const { t } = useTexts();
  const textOf = useProblemText();
  const fetcher = useFetcher<{ problems: ProblemFragment[] }>();
  const sent = fetcher.formData;
  const removing = sent?.has('remove') ?? false;
  const quantity = sent && !removing ? Number(sent.get('quantity')) + Number(sent.get('step') ?? 0) : line.quantity;
  const problems = [...line.problems, ...(fetcher.state === 'idle' ? (fetcher.data?.problems ?? refused) : [])];
  const name = line.variant?.product.name;
  return (
    <LineCard variant={line.variant} name={name} options={line.variant?.options.map(({ value }) => value) ?? []}>
      <fetcher.Form method="post" className={`mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 ${removing ? 'opacity-40' : ''}`}>
        <input type="hidden" name="line" value={line.id} />
        <input type="hidden" name="key" value={onceKey} />
        {/* First in the form, so that Enter in the number field means this one. */}
        <button className="ears-only focus:not-sr-only" tabIndex={-1}>
          {t('cart.update')}
        </button>
        <div className="flex items-center rounded-full border border-edge bg-white">
          <button name="step" value="-1" className={step} disabled={quantity <= 1} aria-label={t('cart.less', { name })}>
            <Minus size={16} aria-hidden />
          </button>
          <input
            key={quantity}
            name="quantity"
            inputMode="numeric"
            defaultValue={Number.isNaN(quantity) ? '' : quantity}
            aria-label={t('cart.quantityOf', { name })}
            onBlur={(event) => event.currentTarget.value !== String(line.quantity) && event.currentTarget.form?.requestSubmit()}
            className="h-11 w-9 bg-transparent text-center tabular-nums"
          />
          <button name="step" value="1" className={step} disabled={quantity >= 99} aria-label={t('cart.more', { name })}>
            <Plus size={16} aria-hidden />
          </button>
        </div>
        <button name="remove" value="yes" className="h-11 px-1 text-sm text-reed underline decoration-edge underline-offset-4 hover:text-ink" aria-label={t('cart.removeNamed', { name })}>
          {t('cart.remove')}
        </button>
        <p className="ml-auto text-right">
          {line.subtotal ? <LinePrice subtotal={line.subtotal} discounts={line.discounts} /> : <span className="text-reed">{t('product.priceUnknown')}</span>}
          {line.unitPrice && line.quantity > 1 && <span className="block text-sm text-reed tabular-nums">{t('cart.each', { price: formatMoney(line.unitPrice) })}</span>}
        </p>
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
