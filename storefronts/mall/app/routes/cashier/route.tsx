import { useTexts } from '~/i18n/texts';
import { Steps } from '~/checkout/steps';
import { askPage, missingPart, toSignIn } from '~/graph.server';
import { CashierDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { onceKey } from '~/once.server';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';
import { beginPayment } from './begin-payment.server';
import { Closed } from './closed';
import { Paid } from './paid';
import { Pay } from './pay';
import { qrCode } from './qr-code.server';

export async function loader({ context, params: { number }, url }: Route.LoaderArgs) {
  const { data, missing } = await askPage(context, CashierDocument, { number });
  if (!data.me && missing.length === 0) throw toSignIn(url);
  const { order } = data;
  if (!order) throw missingPart(context, { data, missing });
  const open = order.payments.find(({ state }) => state === 'PENDING');
  const failed = order.payments.some(({ state }) => state === 'FAILED');
  return {
    shell: shellOf(data),
    page: { title: translate(visitOf(context).locale)('cashier.title') },
    order: { id: String(order.id), number: order.number, state: order.state, payBy: order.payBy ?? null, canPay: order.canPay, payable: order.totals.payable },
    cashier: open?.cashierUrl ? { url: open.cashierUrl, qr: qrCode(open.cashierUrl) } : null,
    failed: failed && !open,
    key: onceKey(),
  };
}

/** Begins a payment where none is open: the provider could not be reached before, or a payment failed. */
export async function action({ context, request, params: { number } }: Route.ActionArgs) {
  const form = await request.formData();
  return { problems: await beginPayment(context, { order: String(form.get('order')), number, key: String(form.get('key')) }) };
}

export default function Cashier({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTexts();
  const { order, cashier, failed, key } = loaderData;
  const waiting = order.state === 'AWAITING_PAYMENT';
  return (
    <div className="frame max-w-2xl">
      <h1 className="ears-only">{t('cashier.title')}</h1>
      {waiting && <Steps at="pay" />}
      <div aria-live="polite">
        {waiting ? <Pay order={order} cashier={cashier} failed={failed} onceKey={key} problems={actionData?.problems ?? []} /> : order.state === 'CANCELLED' ? <Closed number={order.number} /> : <Paid number={order.number} payable={order.payable} />}
      </div>
    </div>
  );
}
