import { InvalidInput, type LocalizedText, refuse } from '@tonglu/kit';
import { normalisePhone, notAPhone } from '../identity/phone';
import { RegionLevel } from '../region/region';
import { findRegion } from '../region/regions';
import type { AddressInput } from './address-inputs';

/** An address that may be stored. */
export interface CheckedAddress {
  recipient: string;
  phone: string;
  districtCode: string;
  streetCode: string | null;
  detail: string;
}

/** Checks every field and refuses with all that is wrong, each named. */
export function checkAddress(input: AddressInput): CheckedAddress {
  const problems: InvalidInput[] = [];
  const wrong = (field: keyof AddressInput, text: LocalizedText) => problems.push(new InvalidInput(['input', 'address', field], text));

  const recipient = tidy(input.recipient);
  if (!isText(recipient, 1, 30)) wrong('recipient', { 'zh-CN': '收货人须为 1–30 个字', en: 'The recipient must have 1–30 characters' });

  const phone = normalisePhone(input.phone);
  if (!phone) wrong('phone', notAPhone);

  const district = findRegion(input.district);
  const isDistrict = district?.level === RegionLevel.DISTRICT;
  if (!isDistrict) wrong('district', { 'zh-CN': '请选择区县', en: 'Choose a district: there is none with this code' });

  const street = input.street ? findRegion(input.street) : undefined;
  if (input.street && street?.level !== RegionLevel.STREET) wrong('street', { 'zh-CN': '没有这个街道', en: 'There is no street with this code' });
  else if (street && isDistrict && !street.code.startsWith(district.code)) wrong('street', { 'zh-CN': '街道不在所选区县内', en: 'This street is not in the chosen district' });

  const detail = tidy(input.detail);
  if (!isText(detail, 2, 120)) wrong('detail', { 'zh-CN': '详细地址须为 2–120 个字', en: 'The detailed address must have 2–120 characters' });

  if (!phone || !district || problems.length > 0) refuse(...problems);
  return { recipient, phone, districtCode: district.code, streetCode: street?.code ?? null, detail };
}

/** One line, without the blanks that typing and pasting leave behind. */
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Characters as people count them; none that a printer or a database would choke on. */
function isText(text: string, least: number, most: number): boolean {
  const characters = [...text].length;
  return characters >= least && characters <= most && !/[\p{Cc}\p{Cs}\p{Cn}\u202a-\u202e\u2066-\u2069]/u.test(text);
}
