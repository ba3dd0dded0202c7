import { formatMoment } from '@tonglu/storefront-kit/dates';
import { ButtonLink } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { act, askPage, missingPart, toSignIn } from '~/graph.server';
import { CancelOrderDocument, OrderDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { onceKey } from '~/once.server';
import { OrderStateMark } from '~/parts/order-state';
import { Collected } from '~/parts/collected';
import { PageTitle } from '~/parts/page-title';
import { Extras } from '~/parts/extras';
import { Problems } from '~/parts/problems';
import { savingsOf } from '~/parts/savings';
import { Totals } from '~/parts/totals';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';
import { Cancel } from './cancel';
import { OrderedLine } from './ordered-line';
import { Timeline } from './timeline';

export async function loader({ context, params: { number }, url }: Route.LoaderArgs) {
  const { data, missing } = await askPage(context, OrderDocument, { number });
  if (!data.me && missing.length === 0) throw toSignIn(url);
  if (!data.order) throw missingPart(context, { data, missing });
  return {
    shell: shellOf(data),
    page: { title: translate(visitOf(context).locale)('order.title', { number }) },
    order: data.order,
    key: onceKey(),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const reason = String(form.get('reason') ?? '').trim();
  const data = await act(context, CancelOrderDocument, {
    input: { order: String(form.get('order')), reason: reason || null, idempotencyKey: String(form.get('key')) },
  });
  return { problems: data.cancelOrder.__typename === 'Refusal' ? data.cancelOrder.problems : [] };
}

export default function Order({ loaderData: { order, key }, actionData }: Route.ComponentProps) {
  const { t, locale } = useTexts();
  const { deliveryAddress: address } = order;
  return (
    <div className="frame max-w-5xl">
      <PageTitle aside={<OrderStateMark state={order.state} />}>
        <span className="block font-sans text-sm text-reed">{t('order.number')}</span>
        <span className="tabular-nums">{order.number}</span>
      </PageTitle>
      <Problems problems={actionData?.problems ?? []} className="mb-6" />
      {order.canPay && (
        <div className="mb-10 flex flex-wrap items-center justify-between gap-4 bg-mist p-5">
          <p>{order.payBy ? t('order.payBy', { time: formatMoment(order.payBy, locale) }) : t('order.states.AWAITING_PAYMENT')}</p>
          <ButtonLink to={`/cashier/${order.number}`}>{t('order.pay')}</ButtonLink>
        </div>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12 md:grid-cols-[minmax(0,1fr)_20rem] lg:gap-20">
        <div>
          <section aria-labelledby="things">
            <h2 id="things" className="display mb-4 text-xl">
              {t('checkout.things')}
            </h2>
            <ul className="border-t border-ink">
              {order.lines
                .filter(({ promotion }) => !promotion)
                .map((line) => (
                  <OrderedLine key={line.id} line={line} />
                ))}
            </ul>
            <Extras gifts={order.gifts} services={order.services} promotions={order.promotions} />
            <Collected old={order.tradeIns} className="mt-5" />
          </section>
          <section aria-labelledby="timeline" className="mt-12">
            <h2 id="timeline" className="display mb-5 text-xl">
              {t('order.timeline')}
            </h2>
            <Timeline entries={order.timeline} />
          </section>
        </div>
        <div className="space-y-10">
          <section aria-labelledby="summary">
            <h2 id="summary" className="display mb-4 text-xl">
              {t('cart.summary')}
            </h2>
            <Totals totals={order.totals} savings={savingsOf(order.promotions, order.lines)} />
          </section>
          <section aria-labelledby="deliver-to">
            <h2 id="deliver-to" className="display mb-3 text-xl">
              {t('checkout.deliverTo')}
            </h2>
            <p className="text-[0.9375rem]">
              {address.recipient} <span className="ml-1 text-reed tabular-nums">{address.phone}</span>
              <br />
              {address.regions.join(' ')} {address.detail}
            </p>
            {order.note && (
              <p className="mt-3 text-sm text-reed">
                {t('checkout.note')}: {order.note}
              </p>
            )}
          </section>
          {order.canCancel && <Cancel order={String(order.id)} onceKey={key} />}
        </div>
      </div>
    </div>
  );
}
