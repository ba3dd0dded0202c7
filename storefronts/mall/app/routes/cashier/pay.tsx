import { formatCountdown, formatTime } from '@tonglu/storefront-kit/dates';
import { Button, buttonClass, Notice, PriceTag } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { Form, Link } from 'react-router';
import type { MoneyFragment, ProblemFragment } from '~/gql/graphql';
import { Problems } from '~/parts/problems';
import { useNow } from '~/parts/use-now';
import type { QrCode } from './qr-code.server';
import { usePolling } from './use-polling';

interface Props {
  order: { id: string; number: string; payBy: string | null; canPay: boolean; payable: MoneyFragment };
  cashier: { url: string; qr: QrCode } | null;
  failed: boolean;
  onceKey: string;
  problems: ProblemFragment[];
}

export function Pay({ order, cashier, failed, onceKey, problems }: Props) {
  const { t, locale } = useTexts();
  const now = useNow();
  usePolling(3000);
  const { payBy } = order;
  return (
    <div className="pt-10 text-center md:pt-14">
      <p className="text-reed">{t('cashier.toPay')}</p>
      <p className="display mt-1 text-5xl">
        <PriceTag money={order.payable} />
      </p>
      {payBy && (
        <p className="mt-4 text-[0.9375rem]" role="timer">
          {now === null ? t('cashier.payBy', { time: formatTime(payBy, locale) }) : t('cashier.left', { time: formatCountdown(payBy, now) })}
        </p>
      )}
      <Problems problems={problems} className="mt-6 text-left" />
      {failed && problems.length === 0 && (
        <Notice tone="problem" className="mt-6 text-left">
          {t('cashier.failed')}
        </Notice>
      )}
      {cashier ? (
        <>
          <div className="mx-auto mt-8 w-64 rounded-plate border border-line bg-white p-6">
            <svg viewBox={`0 0 ${cashier.qr.size} ${cashier.qr.size}`} role="img" aria-label={t('cashier.qr')} shapeRendering="crispEdges" className="w-full fill-ink">
              <path d={cashier.qr.path} />
            </svg>
          </div>
          <p className="mt-4 text-sm text-reed">{t('cashier.scan')}</p>
          <a href={cashier.url} className={buttonClass('solid', 'mt-6 min-h-12 w-full max-w-64')}>
            {t('cashier.open')}
          </a>
        </>
      ) : (
        order.canPay && (
          <Form method="post" className="mt-8">
            <input type="hidden" name="order" value={order.id} />
            <input type="hidden" name="key" value={onceKey} />
            <Button className="min-h-12 w-full max-w-64">{t('cashier.begin')}</Button>
          </Form>
        )
      )}
      <div className="mt-4 flex flex-wrap justify-center gap-x-8 text-sm">
        <Link to={`/cashier/${order.number}`} replace preventScrollReset className="flex min-h-11 items-center underline decoration-edge underline-offset-4">
          {t('cashier.refresh')}
        </Link>
        <Link to={`/me/orders/${order.number}`} className="flex min-h-11 items-center underline decoration-edge underline-offset-4">
          {t('cashier.toOrder', { number: order.number })}
        </Link>
      </div>
    </div>
  );
}
