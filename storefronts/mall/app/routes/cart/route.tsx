import { ButtonLink, Notice } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { useActionData } from 'react-router';
import { act, askPage } from '~/graph.server';
import { CartDocument, ChangeCartCouponDocument, ChangeCartLineQuantityDocument, ChangeCartTradeInsDocument, RemoveCartLineDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { onceKey, onceKeys } from '~/once.server';
import { Empty } from '~/parts/empty';
import { Extras } from '~/parts/extras';
import { PageTitle } from '~/parts/page-title';
import { Problems } from '~/parts/problems';
import { savingsOf } from '~/parts/savings';
import { Totals } from '~/parts/totals';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';
import { Coupon } from './coupon';
import { Line } from './line';
import { TradeIns } from './trade-ins';
import { Unlocks } from './unlocks';

export async function loader({ context }: Route.LoaderArgs) {
  const { data } = await askPage(context, CartDocument, {});
  return {
    shell: shellOf(data),
    page: { title: translate(visitOf(context).locale)('cart.title') },
    cart: data.cart ?? null,
    keys: onceKeys(data.cart?.lines.map(({ id }) => String(id)) ?? []),
    couponKey: onceKey(),
    tradeInsKey: onceKey(),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const line = text('line');
  const idempotencyKey = text('key');
  if (form.has('coupon')) {
    const coupon = form.has('without') ? '' : text('coupon').trim();
    const data = await act(context, ChangeCartCouponDocument, { input: { coupon: coupon || null, idempotencyKey: `${idempotencyKey}:${encodeURIComponent(coupon)}`.slice(0, 128) } });
    return { line: 'coupon', problems: data.changeCartCoupon.__typename === 'Refusal' ? data.changeCartCoupon.problems : [] };
  }
  if (form.has('old')) {
    const quantities = form.getAll('old').map((each) => typedQuantity(String(each)));
    const tradeIns = form.getAll('category').map((category, index) => ({ category: String(category), quantity: quantities[index] ?? 0 })).filter(({ quantity }) => quantity > 0);
    const data = await act(context, ChangeCartTradeInsDocument, { input: { tradeIns, idempotencyKey: `${idempotencyKey}:${quantities.join('-')}`.slice(0, 128) } });
    return { line: 'trade-ins', problems: data.changeCartTradeIns.__typename === 'Refusal' ? data.changeCartTradeIns.problems : [] };
  }
  if (form.has('remove')) {
    const data = await act(context, RemoveCartLineDocument, { input: { line, idempotencyKey } });
    return { line, problems: data.removeCartLine.__typename === 'Refusal' ? data.removeCartLine.problems : [] };
  }
  const quantity = typedQuantity(text('quantity')) + (Number.parseInt(text('step'), 10) || 0);
  // Pressed again before the page has a new key, the same key would ask for another quantity; so the quantity is part of it.
  const data = await act(context, ChangeCartLineQuantityDocument, { input: { line, quantity, idempotencyKey: `${idempotencyKey}:${quantity}` } });
  return { line, problems: data.changeCartLineQuantity.__typename === 'Refusal' ? data.changeCartLineQuantity.problems : [] };
}

/** The graph says what is wrong with 0 and with too many; what is no whole number counts as none, what no Int can hold as too many. */
function typedQuantity(typed: string): number {
  return /^\s*\d+\s*$/.test(typed) ? Math.min(Number(typed), 100_000) : 0;
}

export default function Cart({ loaderData: { cart, keys, couponKey, tradeInsKey } }: Route.ComponentProps) {
  const { t } = useTexts();
  const outcome = useActionData<typeof action>();
  return (
    <div className="frame">
      <PageTitle aside={cart && cart.quantity > 0 && t('home.pieces', { count: cart.quantity })}>{t('cart.title')}</PageTitle>
      {!cart && <Notice>{t('cart.unknown')}</Notice>}
      {cart?.lines.length === 0 && <Empty text={t('cart.empty')} to="/" action={t('cart.browse')} />}
      {cart && cart.lines.length > 0 && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-12 md:grid-cols-[minmax(0,1fr)_20rem] lg:gap-20">
          <div>
            <Problems problems={cart.problems} className="mb-6" />
            <ul className="border-t border-ink">
              {cart.lines.map((line) => (
                <Line key={line.id} line={line} onceKey={keys[line.id] ?? ''} refused={outcome?.line === line.id ? outcome.problems : []} />
              ))}
            </ul>
            {cart.offers && <Extras {...cart.offers} promotions={cart.offers.applied} />}
            {cart.offers && <TradeIns tradeIns={cart.offers.tradeIns} onceKey={tradeInsKey} problems={outcome?.line === 'trade-ins' ? outcome.problems : []} />}
          </div>
          <section aria-labelledby="summary" className="md:sticky md:top-28 md:self-start">
            <h2 id="summary" className="display mb-4 text-xl">
              {t('cart.summary')}
            </h2>
            {cart.totals ? <Totals totals={cart.totals} savings={cart.offers ? savingsOf(cart.offers.applied, cart.lines) : undefined} /> : <p className="text-reed">{t('totals.unknown')}</p>}
            {cart.offers && <Unlocks unlocks={cart.offers.unlocks} />}
            {cart.offers && <Coupon coupon={cart.offers.coupon} onceKey={couponKey} problems={outcome?.line === 'coupon' ? outcome.problems : []} />}
            <ButtonLink to="/checkout/address" className="mt-6 min-h-12 w-full">
              {t('cart.checkout')}
            </ButtonLink>
            <p className="mt-3 text-sm text-reed">{t('cart.note')}</p>
          </section>
        </div>
      )}
    </div>
  );
}
