import { Button } from '@tonglu/storefront-kit/ui';
import { Form, useNavigation } from 'react-router';
import type { CartQuery, ProblemFragment } from '~/gql/graphql';
import { useTexts } from '~/i18n/texts';
import { useProblemText } from '~/parts/problem-text';

interface Props {
  coupon: NonNullable<NonNullable<CartQuery['cart']>['offers']>['coupon'];
  onceKey: string;
  problems: readonly ProblemFragment[];
}

/** A code and what became of it: it applies, or the reason why not. A plain form, so that it needs no script. */
export function Coupon({ coupon, onceKey, problems }: Props) {
  const { t } = useTexts();
  const textOf = useProblemText();
  const busy = useNavigation().formData?.has('coupon') ?? false;
  const refused = problems[0] ? textOf(problems[0]) : coupon && !coupon.applied ? t('coupon.refused', { code: coupon.code, reason: coupon.message ?? '' }) : undefined;
  return (
    <Form method="post" preventScrollReset className="mt-6 border-t border-line pt-5">
      <input type="hidden" name="key" value={onceKey} />
      <label htmlFor="coupon" className="mb-1.5 block text-sm">
        {t('coupon.label')}
      </label>
      <div className="flex gap-2">
        <input
          key={coupon?.code}
          id="coupon"
          name="coupon"
          defaultValue={coupon?.code}
          maxLength={24}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={refused ? true : undefined}
          aria-describedby="coupon-said"
          className="h-11 min-w-0 flex-1 rounded-plate border border-edge bg-white px-3 uppercase aria-[invalid=true]:border-seal"
        />
        <Button look="line" className="shrink-0 px-5" aria-disabled={busy || undefined}>
          {t('coupon.use')}
        </Button>
      </div>
      <div id="coupon-said" aria-live="polite" className="text-sm">
        {refused ? <p className="mt-2 text-seal">{refused}</p> : coupon?.applied && <p className="mt-2 text-leaf">{t('coupon.applied', { code: coupon.code })}</p>}
      </div>
      {coupon && (
        <button name="without" value="yes" className="h-11 text-sm text-reed underline decoration-edge underline-offset-4 hover:text-ink">
          {t('coupon.remove')}
        </button>
      )}
    </Form>
  );
}
