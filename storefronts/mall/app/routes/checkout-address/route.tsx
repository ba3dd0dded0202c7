import { Button, ButtonLink } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { Form, Link, redirect } from 'react-router';
import { Steps } from '~/checkout/steps';
import { askPage, toSignIn } from '~/graph.server';
import { CheckoutAddressDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { PageTitle } from '~/parts/page-title';
import { Problems } from '~/parts/problems';
import { Totals } from '~/parts/totals';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';

const newAddress = '/me/addresses/new?next=/checkout/address';

export async function loader({ context, url }: Route.LoaderArgs) {
  const { data } = await askPage(context, CheckoutAddressDocument, {});
  if (!data.me) throw toSignIn(url);
  if (data.cart?.quantity === 0) throw redirect('/cart');
  if (data.me.addresses.length === 0) throw redirect(newAddress);
  return {
    shell: shellOf(data),
    page: { title: translate(visitOf(context).locale)('checkout.addressTitle') },
    addresses: data.me.addresses,
    chosen: url.searchParams.get('address'),
    totals: data.checkout?.totals ?? null,
    problems: data.checkout?.problems ?? [],
  };
}

export default function CheckoutAddress({ loaderData: { addresses, chosen, totals, problems } }: Route.ComponentProps) {
  const { t } = useTexts();
  const first = addresses.find(({ id }) => id === chosen) ?? addresses.find(({ isDefault }) => isDefault) ?? addresses[0];
  return (
    <div className="frame">
      <Steps at="address" />
      <PageTitle>{t('checkout.addressTitle')}</PageTitle>
      <Form action="/checkout/confirm" className="grid grid-cols-[minmax(0,1fr)] gap-12 md:grid-cols-[minmax(0,1fr)_20rem] lg:gap-20">
        <fieldset className="min-w-0">
          <legend className="ears-only">{t('checkout.addressTitle')}</legend>
          <div className="space-y-3">
            {addresses.map(({ id, recipient, phone, formatted, isDefault }) => (
              <div key={id} className="flex items-start border border-edge bg-white has-checked:border-ink has-checked:ring-1 has-checked:ring-ink rounded-plate">
                <label className="flex min-w-0 flex-1 cursor-pointer gap-4 p-4">
                  <input type="radio" name="address" value={id} defaultChecked={id === first?.id} className="mt-1 size-5 shrink-0 accent-ink" />
                  <span className="min-w-0">
                    <span className="block">
                      {recipient} <span className="ml-1 text-reed tabular-nums">{phone}</span>
                      {isDefault && <span className="ml-2 rounded-full bg-haze px-2.5 py-0.5 text-xs whitespace-nowrap">{t('address.default')}</span>}
                    </span>
                    <span className="mt-1 block text-[0.9375rem] text-reed">{formatted}</span>
                  </span>
                </label>
                <Link to={`/me/addresses/${id}?next=/checkout/address`} className="flex min-h-14 items-center px-4 text-sm text-reed underline decoration-edge underline-offset-4" aria-label={t('addresses.changeNamed', { name: recipient })}>
                  {t('addresses.change')}
                </Link>
              </div>
            ))}
          </div>
          <ButtonLink to={newAddress} look="quiet" className="mt-4">
            {t('addresses.add')}
          </ButtonLink>
        </fieldset>
        <section aria-labelledby="summary">
          <h2 id="summary" className="display mb-4 text-xl">
            {t('cart.summary')}
          </h2>
          <Problems problems={problems} className="mb-4" />
          {totals ? <Totals totals={totals} /> : <p className="text-reed">{t('totals.unknown')}</p>}
          <Button className="mt-6 min-h-12 w-full">{t('checkout.toConfirm')}</Button>
        </section>
      </Form>
    </div>
  );
}
