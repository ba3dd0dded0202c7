import { ButtonLink } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { Form, Link } from 'react-router';
import { act, askPage, toSignIn } from '~/graph.server';
import { AddressesDocument, RemoveAddressDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { onceKeys } from '~/once.server';
import { Empty } from '~/parts/empty';
import { PageTitle } from '~/parts/page-title';
import { Problems } from '~/parts/problems';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';

export async function loader({ context, url }: Route.LoaderArgs) {
  const { data } = await askPage(context, AddressesDocument, {});
  if (!data.me) throw toSignIn(url);
  const { addresses } = data.me;
  return {
    shell: shellOf(data),
    page: { title: translate(visitOf(context).locale)('addresses.title') },
    addresses,
    keys: onceKeys(addresses.map(({ id }) => String(id))),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const data = await act(context, RemoveAddressDocument, { input: { id: String(form.get('id')), idempotencyKey: String(form.get('key')) } });
  return { problems: data.removeAddress.__typename === 'Refusal' ? data.removeAddress.problems : [] };
}

export default function Addresses({ loaderData: { addresses, keys }, actionData }: Route.ComponentProps) {
  const { t } = useTexts();
  return (
    <div className="frame max-w-3xl">
      <PageTitle>{t('addresses.title')}</PageTitle>
      <Problems problems={actionData?.problems ?? []} className="mb-6" />
      {addresses.length === 0 ? (
        <Empty text={t('addresses.empty')} to="/me/addresses/new" action={t('addresses.add')} />
      ) : (
        <>
          <ul className="border-t border-ink">
            {addresses.map(({ id, recipient, phone, formatted, isDefault }) => (
              <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 border-b border-line py-5">
                <div className="min-w-0 flex-1 basis-64">
                  <p>
                    {recipient} <span className="ml-2 text-reed tabular-nums">{phone}</span>
                    {isDefault && <span className="ml-3 rounded-full bg-haze px-2.5 py-0.5 text-xs">{t('address.default')}</span>}
                  </p>
                  <p className="mt-1 text-[0.9375rem] text-reed">{formatted}</p>
                </div>
                <div className="flex gap-4 text-sm">
                  <Link to={`/me/addresses/${id}`} className="flex h-11 items-center underline decoration-edge underline-offset-4" aria-label={t('addresses.changeNamed', { name: recipient })}>
                    {t('addresses.change')}
                  </Link>
                  <Form method="post">
                    <input type="hidden" name="id" value={id} />
                    <input type="hidden" name="key" value={keys[id] ?? ''} />
                    <button className="h-11 text-reed underline decoration-edge underline-offset-4 hover:text-seal" aria-label={t('addresses.removeNamed', { name: recipient })}>
                      {t('addresses.remove')}
                    </button>
                  </Form>
                </div>
              </li>
            ))}
          </ul>
          <ButtonLink to="/me/addresses/new" look="line" className="mt-8">
            {t('addresses.add')}
          </ButtonLink>
        </>
      )}
    </div>
  );
}
