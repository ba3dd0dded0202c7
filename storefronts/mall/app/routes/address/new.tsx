import { localPath } from '@tonglu/storefront-kit/local-path';
import { useTexts } from '~/i18n/texts';
import { askPage, toSignIn } from '~/graph.server';
import { NewAddressDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { onceKey } from '~/once.server';
import { PageTitle } from '~/parts/page-title';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/new';
import { AddressForm } from './address-form';
import { blankAddress } from './address-values';
import { saveAddress } from './save-address.server';

export async function loader({ context, url }: Route.LoaderArgs) {
  const { data } = await askPage(context, NewAddressDocument, {});
  if (!data.me) throw toSignIn(url);
  return {
    shell: shellOf(data),
    page: { title: translate(visitOf(context).locale)('address.new') },
    next: localPath(url.searchParams.get('next'), '/me/addresses'),
    key: onceKey(),
    draft: { values: blankAddress, offered: { provinces: data.provinces ?? [] }, problems: [] },
  };
}

export function action({ context, request }: Route.ActionArgs) {
  return saveAddress(context, request);
}

export default function NewAddress({ loaderData: { draft, key, next }, actionData }: Route.ComponentProps) {
  const { t } = useTexts();
  return (
    <div className="frame max-w-2xl">
      <PageTitle>{t('address.new')}</PageTitle>
      <AddressForm draft={actionData ?? draft} onceKey={key} next={next} />
    </div>
  );
}
