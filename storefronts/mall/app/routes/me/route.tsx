import { formatMoment } from '@tonglu/storefront-kit/dates';
import { Button, ButtonLink } from '@tonglu/storefront-kit/ui';
import { ChevronRight } from 'lucide-react';
import { useTexts } from '~/i18n/texts';
import { Form, Link } from 'react-router';
import { askPage, toSignIn } from '~/graph.server';
import { MeDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { OrderList } from '~/parts/order-list';
import { PageTitle } from '~/parts/page-title';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';

export async function loader({ context, url }: Route.LoaderArgs) {
  const { data } = await askPage(context, MeDocument, {});
  if (!data.me) throw toSignIn(url);
  return { shell: shellOf(data), page: { title: translate(visitOf(context).locale)('me.title') }, member: data.me };
}

export default function Me({ loaderData: { member } }: Route.ComponentProps) {
  const { t, locale } = useTexts();
  const orders = member.orders?.edges.map(({ node }) => node);
  const links = [
    { to: '/me/orders', name: t('nav.orders'), count: member.orders?.totalCount },
    { to: '/me/addresses', name: t('nav.addresses'), count: member.addresses.length },
  ];
  return (
    <div className="frame grid max-w-5xl grid-cols-[minmax(0,1fr)] gap-12 md:grid-cols-[18rem_minmax(0,1fr)] md:gap-20">
      <div>
        <PageTitle>{member.displayName}</PageTitle>
        <dl className="text-sm text-reed">
          <div className="flex justify-between py-1">
            <dt>{t('me.phone')}</dt>
            <dd className="tabular-nums">{member.phone}</dd>
          </div>
          <div className="flex justify-between py-1">
            <dt>{t('me.number')}</dt>
            <dd className="tabular-nums">{member.number}</dd>
          </div>
          <div className="flex justify-between py-1">
            <dt>{t('me.since')}</dt>
            <dd>{formatMoment(member.registeredAt, locale)}</dd>
          </div>
        </dl>
        <nav aria-label={t('nav.me')} className="mt-8">
          <ul className="border-t border-ink">
            {links.map(({ to, name, count }) => (
              <li key={to} className="border-b border-line">
                <Link to={to} className="flex min-h-14 items-center justify-between hover:underline">
                  {name}
                  <span className="flex items-center gap-2 text-reed">
                    {count}
                    <ChevronRight size={18} strokeWidth={1.5} aria-hidden />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Form method="post" action="/sign-out" reloadDocument className="mt-6">
          <Button look="quiet">{t('me.signOut')}</Button>
        </Form>
      </div>
      <section aria-labelledby="recent" className="md:pt-16">
        <h2 id="recent" className="display mb-5 text-xl">
          {t('me.recent')}
        </h2>
        {!orders && <p className="text-reed">{t('orders.unknown')}</p>}
        {orders?.length === 0 && (
          <>
            <p className="text-reed">{t('orders.empty')}</p>
            <ButtonLink to="/" look="line" className="mt-5">
              {t('cart.browse')}
            </ButtonLink>
          </>
        )}
        {orders && orders.length > 0 && <OrderList orders={orders} />}
      </section>
    </div>
  );
}
