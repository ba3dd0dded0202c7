import { Button, Notice, PriceTag } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { Link, useFetcher } from 'react-router';
import type { MoneyFragment } from '~/gql/graphql';
import { Problems } from '~/parts/problems';
import type { Outcome } from './outcome';

interface Props {
  variant: { id: string | number; price?: { promotional: MoneyFragment } | null; availability?: { state: string; available: number } | null };
  onceKey: string;
  /** What came of sending the form without script. */
  outcome: Outcome | undefined;
}

export function Buy({ variant, onceKey, outcome }: Props) {
  const { t } = useTexts();
  const fetcher = useFetcher<Outcome>();
  const result = fetcher.data ?? outcome;
  const busy = fetcher.state !== 'idle';
  const soldOut = variant.availability?.state === 'OUT_OF_STOCK';
  const most = Math.min(10, variant.availability?.available ?? 10);
  return (
    <>
      <fetcher.Form method="post" className="fixed inset-x-0 bottom-0 z-20 flex items-center gap-3 border-t border-line bg-bai px-5 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))] md:static md:mt-7 md:border-0 md:p-0">
        <input type="hidden" name="key" value={onceKey} />
        <input type="hidden" name="variant" value={variant.id} />
        {variant.price && (
          <span aria-hidden="true" className="display mr-auto text-xl md:hidden">
            <PriceTag money={variant.price.promotional} />
          </span>
        )}
        <label>
          <span className="ears-only">{t('product.quantity')}</span>
          <select name="quantity" defaultValue="1" disabled={soldOut} className="h-12 rounded-full border border-edge bg-white px-3 disabled:opacity-60 md:px-4">
            {Array.from({ length: Math.max(1, most) }, (_, index) => (
              <option key={index} value={index + 1}>
                {index + 1}
              </option>
            ))}
          </select>
        </label>
        <Button disabled={soldOut || !variant.price} aria-disabled={busy || undefined} onClick={(event) => busy && event.preventDefault()} className="min-h-12 whitespace-nowrap max-sm:px-5 md:flex-1">
          {soldOut ? t('stock.soldOut') : busy ? t('product.adding') : t('product.add')}
        </Button>
      </fetcher.Form>
      {/* Present from the start, so that what appears in it is read out. */}
      <div aria-live="polite" className="max-md:fixed max-md:inset-x-5 max-md:bottom-24 max-md:z-20 md:mt-4">
        {result && !busy && <Problems problems={result.problems} className="max-md:shadow-lg" />}
        {result?.added && !busy && (
          <Notice tone="done" className="max-md:shadow-lg flex flex-wrap items-center justify-between gap-x-4">
            {t('product.added')}
            <Link to="/cart" className="flex min-h-11 items-center underline underline-offset-4">
              {t('product.toCart')}
            </Link>
          </Notice>
        )}
      </div>
    </>
  );
}
