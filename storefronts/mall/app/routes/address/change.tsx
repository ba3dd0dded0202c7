import { localPath } from '@tonglu/storefront-kit/local-path';
import { useTexts } from '~/i18n/texts';
import { askPage, missingPart, toSignIn } from '~/graph.server';
import { AddressBookDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { onceKey } from '~/once.server';
import { PageTitle } from '~/parts/page-title';
import { askRegions } from '~/regions/ask-regions.server';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/change';
import { AddressForm } from './address-form';
import { valuesOf } from './address-values';
import { saveAddress } from './save-address.server';

export async function loader({ context, params: { id }, url }: Route.LoaderArgs) {
  const { data, missing } = await askPage(context, AddressBookDocument, {});
  if (!data.me) throw toSignIn(url);
  const address = data.me.addresses.find((one) => String(one.id) === id);
  if (!address) throw missingPart(context, { data, missing });
  const values = valuesOf(address);
  // A second question: only the address says which regions are to be offered.
  const offered = await askRegions(context, values.regions);
  return {
    shell: shellOf(data),
    page: { title: translate(visitOf(context).locale)('address.change') },
    next: localPath(url.searchParams.get('next'), '/me/addresses'),
    key: onceKey(),
    draft: { values, offered, problems: [] },
  };
}

export function action({ context, request, params: { id } }: Route.ActionArgs) {
  return saveAddress(context, request, id);
}

export default function ChangeAddress({ loaderData: { draft, key, next }, actionData }: Route.ComponentProps) {
  const { t } = useTexts();
  return (
    <div className="frame max-w-2xl">
      <PageTitle>{t('address.change')}</PageTitle>
      <AddressForm draft={actionData ?? draft} onceKey={key} next={next} />
    </div>
  );
}
