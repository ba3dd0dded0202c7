import { withQuery } from '@tonglu/storefront-kit/local-path';
import { ButtonLink, Notice } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { redirect } from 'react-router';
import { askPage, toSignIn } from '~/graph.server';
import { OrdersDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { Empty } from '~/parts/empty';
import { OrderList } from '~/parts/order-list';
import { PageTitle } from '~/parts/page-title';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';

export async function loader({ context, url }: Route.LoaderArgs) {
  const after = url.searchParams.get('after');
  const { data, missing } = await askPage(context, OrdersDocument, { first: 10, after });
  if (after && !data.me?.orders && missing.includes('BAD_USER_INPUT')) throw redirect(url.pathname);
  if (!data.me) throw toSignIn(url);
  return {
    shell: shellOf(data),
    page: { title: translate(visitOf(context).locale)('orders.title') },
    orders: data.me.orders ?? null,
    isFirst: after === null,
  };
}

export default function Orders({ loaderData: { orders, isFirst } }: Route.ComponentProps) {
  const { t } = useTexts();
  const next = orders?.pageInfo.hasNextPage ? orders.pageInfo.endCursor : null;
  return (
    <div className="frame max-w-4xl">
      <PageTitle aside={orders && t('orders.count', { count: orders.totalCount })}>{t('orders.title')}</PageTitle>
      {!orders && <Notice>{t('orders.unknown')}</Notice>}
      {orders?.edges.length === 0 && <Empty text={t('orders.empty')} to="/" action={t('cart.browse')} />}
      {orders && orders.edges.length > 0 && <OrderList orders={orders.edges.map(({ node }) => node)} />}
      {(!isFirst || next) && (
        <nav aria-label={t('listing.pages')} className="mt-10 flex justify-center gap-4">
          {!isFirst && (
            <ButtonLink to="/me/orders" look="quiet">
              {t('orders.newest')}
            </ButtonLink>
          )}
          {next && (
            <ButtonLink to={withQuery('/me/orders', { after: next })} look="line">
              {t('orders.older')}
            </ButtonLink>
          )}
        </nav>
      )}
    </div>
  );
}
