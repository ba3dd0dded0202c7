import { useTexts } from '~/i18n/texts';

interface Props {
  /** Old appliances of each category. */
  old: readonly { category: string; name: string; quantity: number }[];
  className?: string;
}

/** C5: what is taken along when the order is delivered. */
export function Collected({ old, className }: Props) {
  const { t } = useTexts();
  if (old.length === 0) return null;
  return (
    <div className={`text-[0.9375rem] ${className ?? ''}`}>
      <h3 id="collected" className="text-sm text-reed">
        {t('tradeIn.collected')}
      </h3>
      <ul aria-labelledby="collected">
        {old.map(({ category, name, quantity }) => (
          <li key={category} className="flex items-baseline justify-between gap-3 py-1">
            <span className="min-w-0">{t('tradeIn.old', { name })}</span>
            <span className="shrink-0 text-sm text-reed tabular-nums">× {quantity}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Of what a cart hands over only what earns something is collected. */
export const collectedOf = (tradeIns: readonly { category: string; name: string; taken: number }[]): Props['old'] =>
  tradeIns.filter(({ taken }) => taken > 0).map(({ category, name, taken }) => ({ category, name, quantity: taken }));
