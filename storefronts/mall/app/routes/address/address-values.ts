import { nothingChosen, readRegions, type ChosenRegions } from '~/regions/region-levels';
import type { AddressFormFragment, AddressInput } from '~/gql/graphql';

/** An address while it is being written. */
export interface AddressValues {
  recipient: string;
  phone: string;
  detail: string;
  makeDefault: boolean;
  regions: ChosenRegions;
}

export const addressFields = ['recipient', 'phone', 'district', 'street', 'detail'] as const;

export const blankAddress: AddressValues = { recipient: '', phone: '', detail: '', makeDefault: false, regions: nothingChosen };

export function readAddress(form: FormData): AddressValues {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    recipient: text('recipient'),
    phone: text('phone').replace(/[\s-]/g, ''),
    detail: text('detail'),
    makeDefault: form.has('makeDefault'),
    regions: readRegions(form),
  };
}

export function valuesOf({ recipient, phone, detail, isDefault, province, city, district, street }: AddressFormFragment): AddressValues {
  return {
    recipient,
    phone,
    detail,
    makeDefault: isDefault,
    regions: { province: province.code, city: city.code, district: district.code, street: street?.code ?? '' },
  };
}

export function inputOf({ recipient, phone, detail, makeDefault, regions }: AddressValues): AddressInput {
  return { recipient, phone, detail, makeDefault, district: regions.district, ...(regions.street && { street: regions.street }) };
}
