import { localPath } from '@tonglu/storefront-kit/local-path';
import { redirect, type RouterContextProvider } from 'react-router';
import { act } from '~/graph.server';
import { AddAddressDocument, ChangeAddressDocument, type AddressOutcomeFragment, type ProblemFragment } from '~/gql/graphql';
import { askRegions } from '~/regions/ask-regions.server';
import { districtName, known, type RegionLevels } from '~/regions/region-levels';
import { visitOf } from '~/visit.server';
import { inputOf, readAddress, type AddressValues } from './address-values';

export interface AddressDraft {
  values: AddressValues;
  offered: RegionLevels;
  problems: ProblemFragment[];
}

/** Adds an address, or changes the one named; or only offers the next level of regions to a form without script. */
export async function saveAddress(context: Readonly<RouterContextProvider>, request: Request, id?: string): Promise<AddressDraft | Response> {
  const form = await request.formData();
  const values = readAddress(form);
  const offered = await askRegions(context, values.regions);
  const draft = { offered, values: { ...values, regions: known(values.regions, offered) } };
  if (form.get('intent') === 'regions') return { ...draft, problems: [] };

  const outcome = await save(context, inputOf(draft.values), String(form.get('key')), id);
  if (outcome.__typename === 'Refusal') return { ...draft, problems: outcome.problems };
  // From here on stock and dates are told for where things will really go.
  visitOf(context).remember({ district: { code: values.regions.district, name: districtName(values.regions, offered) } });
  return redirect(localPath(form.get('next'), '/me/addresses'));
}

async function save(context: Readonly<RouterContextProvider>, address: ReturnType<typeof inputOf>, idempotencyKey: string, id: string | undefined): Promise<AddressOutcomeFragment> {
  if (id === undefined) return (await act(context, AddAddressDocument, { input: { address, idempotencyKey } })).addAddress;
  return (await act(context, ChangeAddressDocument, { input: { id, address, idempotencyKey } })).changeAddress;
}
