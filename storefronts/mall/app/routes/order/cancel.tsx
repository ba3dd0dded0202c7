import { Button, buttonClass } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { Form } from 'react-router';

const reasons = ['changed', 'address', 'price', 'other'] as const;

/** Asked twice, by opening: cancelling cannot be taken back. */
export function Cancel({ order, onceKey }: { order: string; onceKey: string }) {
  const { t } = useTexts();
  return (
    <details className="border-t border-line pt-2">
      <summary className={buttonClass('quiet')}>{t('order.cancel')}</summary>
      <Form method="post" className="mt-3 space-y-4">
        <input type="hidden" name="order" value={order} />
        <input type="hidden" name="key" value={onceKey} />
        <label className="block">
          <span className="mb-1.5 block text-sm text-reed">{t('order.reason')}</span>
          <select name="reason" className="min-h-12 w-full rounded-plate border border-edge bg-white px-4">
            {reasons.map((reason) => (
              <option key={reason} value={t(`order.reasons.${reason}`)}>
                {t(`order.reasons.${reason}`)}
              </option>
            ))}
          </select>
        </label>
        <Button look="line">{t('order.reallyCancel')}</Button>
      </Form>
    </details>
  );
}
