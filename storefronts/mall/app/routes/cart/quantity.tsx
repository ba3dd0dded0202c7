import { Minus, Plus } from 'lucide-react';
import { useTexts } from '~/i18n/texts';

const step = 'grid size-11 place-items-center disabled:text-edge';

interface Props {
  /** Of what. */
  name: string;
  /** What is shown, perhaps already changed and on its way. */
  quantity: number;
}

/** One less, a number, one more; leaving a number that was changed sends it. */
export function Quantity({ name, quantity }: Props) {
  const { t } = useTexts();
  return (
    <>
      {/* First in the form, so that Enter in the number field means this one. */}
      <button className="ears-only" tabIndex={-1}>
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
          onBlur={({ currentTarget: { value, defaultValue, form } }) => value !== defaultValue && form?.requestSubmit()}
          className="h-11 w-9 bg-transparent text-center tabular-nums"
        />
        <button name="step" value="1" className={step} disabled={quantity >= 99} aria-label={t('cart.more', { name })}>
          <Plus size={16} aria-hidden />
        </button>
      </div>
    </>
  );
}
