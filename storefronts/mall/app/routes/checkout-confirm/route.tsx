import { formatTime } from '@tonglu/storefront-kit/dates';
import { withQuery } from '@tonglu/storefront-kit/local-path';
import { Button, Notice } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { Form, Link, redirect, useNavigation } from 'react-router';
import { Steps } from '~/checkout/steps';
import { askPage, toSignIn } from '~/graph.server';
import { CheckoutConfirmDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { onceKey } from '~/once.server';
import { Collected, collectedOf } from '~/parts/collected';
import { PageTitle } from '~/parts/page-title';
import { Extras } from '~/parts/extras';
import { Problems } from '~/parts/problems';
import { savingsOf } from '~/parts/savings';
import { Totals } from '~/parts/totals';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';
import { byLine } from './by-line';
import { ConfirmLine } from './confirm-line';
import { placeOrder } from './place-order.server';

export async function loader({ context, url }: Route.LoaderArgs) {
  const address = url.searchParams.get('address');
  if (!address) throw redirect('/checkout/address');
  const { data } = await askPage(context, CheckoutConfirmDocument, { address });
  if (!data.me) throw toSignIn(url);
  if (data.cart?.quantity === 0) throw redirect('/cart');
  return {
    shell: shellOf(data),
    page: { title: translate(visitOf(context).locale)('checkout.confirmTitle') },
    address,
    checkout: data.checkout ?? null,
    key: onceKey(),
  };
}

export function action({ context, request }: Route.ActionArgs) {
  return placeOrder(context, request);
}

export default function CheckoutConfirm({ loaderData: { address, checkout, key }, actionData }: Route.ComponentProps) {
  const { t, locale } = useTexts();
  const placing = useNavigation().state !== 'idle';
  const back = withQuery('/checkout/address', { address });
  if (!checkout) return <Notice className="frame my-20">{t('checkout.unknown')}</Notice>;
  const { lines, problems } = checkout;
  const { beside, general } = byLine([...problems, ...(actionData?.problems ?? [])], lines);
  return (
    <div className="frame">
      <Steps at="confirm" back={{ address: back }} />
      <PageTitle>{t('checkout.confirmTitle')}</PageTitle>
      <Form method="post" className="grid grid-cols-[minmax(0,1fr)] gap-12 md:grid-cols-[minmax(0,1fr)_22rem] lg:gap-20">
        <div>
          <section aria-labelledby="deliver-to" className="flex items-start justify-between gap-6 border-t border-ink pt-5">
            <div>
              <h2 id="deliver-to" className="mb-2 text-sm text-reed">
                {t('checkout.deliverTo')}
              </h2>
              {checkout.address ? (
                <p>
                  {checkout.address.recipient} <span className="ml-1 text-reed tabular-nums">{checkout.address.phone}</span>
                  <br />
                  {checkout.address.regions.join(' ')} {checkout.address.detail}
                </p>
              ) : (
                <p className="text-seal">{t('checkout.addressGone')}</p>
              )}
            </div>
            <Link to={back} className="flex h-11 shrink-0 items-center text-sm underline decoration-edge underline-offset-4">
              {t('checkout.changeAddress')}
            </Link>
          </section>

          <section aria-labelledby="things" className="mt-10">
            <h2 id="things" className="mb-3 text-sm text-reed">
              {t('checkout.things')}
            </h2>
            <ul className="border-t border-line">
              {lines.map((line) => (
                <ConfirmLine key={line.id} line={line} problems={beside[line.id] ?? []} />
              ))}
            </ul>
            {checkout.offers && <Extras {...checkout.offers} promotions={checkout.offers.applied} />}
            {checkout.offers && <Collected old={collectedOf(checkout.offers.tradeIns)} className="mt-5" />}
          </section>

          <label className="mt-8 block">
            <span className="mb-1.5 block text-sm text-reed">{t('checkout.note')}</span>
            <textarea name="note" maxLength={200} rows={2} defaultValue={actionData?.note} className="w-full rounded-plate border border-edge bg-white px-4 py-3" />
          </label>
        </div>

        <section aria-labelledby="summary" className="md:sticky md:top-28 md:self-start">
          <h2 id="summary" className="display mb-4 text-xl">
            {t('cart.summary')}
          </h2>
          <div aria-live="assertive">
            {!placing && <Problems problems={general} className="mb-4" />}
            {actionData?.unsure && !placing && (
              <Notice tone="problem" className="mb-4">
                {t('checkout.unsure')}
              </Notice>
            )}
          </div>
          {checkout.totals ? <Totals totals={checkout.totals} savings={checkout.offers ? savingsOf(checkout.offers.applied, lines) : undefined} /> : <p className="text-reed">{t('totals.unknown')}</p>}
          <input type="hidden" name="address" value={address} />
          <input type="hidden" name="quote" value={checkout.quote ?? ''} />
          <input type="hidden" name="key" value={actionData?.unsure?.key ?? key} />
          <Button className="mt-6 min-h-12 w-full" disabled={!checkout.quote || placing}>
            {placing ? t('checkout.placing') : t('checkout.place')}
          </Button>
          {checkout.quotedUntil && <p className="mt-3 text-sm text-reed">{t('checkout.quotedUntil', { time: formatTime(checkout.quotedUntil, locale) })}</p>}
        </section>
      </Form>
    </div>
  );
}
