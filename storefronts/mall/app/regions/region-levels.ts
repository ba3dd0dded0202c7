/** 省 → 市 → 区 → 街道: what has been chosen, and what can be chosen at each level. */
export interface ChosenRegions {
  province: string;
  city: string;
  district: string;
  street: string;
}
export interface Choice {
  code: string;
  name: string;
}
export interface RegionLevels {
  provinces: Choice[];
  cities?: Choice[] | null;
  districts?: Choice[] | null;
  streets?: Choice[] | null;
}

export const levels = ['province', 'city', 'district', 'street'] as const;
export type Level = (typeof levels)[number];
export const nothingChosen: ChosenRegions = { province: '', city: '', district: '', street: '' };

/** Choosing at one level leaves nothing chosen below it. */
export function choose(chosen: ChosenRegions, level: Level, code: string): ChosenRegions {
  const below = levels.slice(levels.indexOf(level) + 1);
  return { ...chosen, [level]: code, ...Object.fromEntries(below.map((name) => [name, ''])) };
}

/**
 * Without script all selects are sent at once, so a city of another province may still be selected.
 * Whatever does not belong to its parent counts as not chosen. Codes nest: 33 ⊃ 3301 ⊃ 330106 ⊃ 330106001.
 */
export function consistent({ province, city, district, street }: ChosenRegions): ChosenRegions {
  const inProvince = province && city.startsWith(province.slice(0, 2)) ? city : '';
  // Districts run directly under a province in some places (省直辖县), so only the province's part must agree.
  const inCity = inProvince && district.startsWith(inProvince.slice(0, 2)) ? district : '';
  const inDistrict = inCity && street.startsWith(inCity) ? street : '';
  return { province, city: inProvince, district: inCity, street: inDistrict };
}

export function readRegions(values: { get(name: string): unknown }): ChosenRegions {
  const read = (name: Level) => {
    const value = values.get(name);
    return typeof value === 'string' && /^\d{2,12}$/.test(value) ? value : '';
  };
  return consistent({ province: read('province'), city: read('city'), district: read('district'), street: read('street') });
}

/** A chosen code that is not among the choices of its level is no choice. */
export function known(chosen: ChosenRegions, offered: RegionLevels): ChosenRegions {
  const within = (code: string, choices: Choice[] | null | undefined) => (choices?.some((choice) => choice.code === code) ? code : '');
  return {
    province: within(chosen.province, offered.provinces),
    city: within(chosen.city, offered.cities),
    district: within(chosen.district, offered.districts),
    street: within(chosen.street, offered.streets),
  };
}

// Levels that exist only to keep the tree even; nobody says them.
const unspoken = ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'];

/** "浙江省 杭州市 西湖区" — for remembering where things go. */
export function districtName(chosen: ChosenRegions, offered: RegionLevels): string {
  const name = (code: string, choices: Choice[] | null | undefined) => choices?.find((choice) => choice.code === code)?.name;
  const names = [name(chosen.province, offered.provinces), name(chosen.city, offered.cities), name(chosen.district, offered.districts)];
  return [...new Set(names.filter((text) => text !== undefined && !unspoken.includes(text)))].join(' ');
}
