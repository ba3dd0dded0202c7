import type { LocalizedText } from '@tonglu/kit';
import type { AttributeData } from '../product/product';
import type { OptionData } from '../variant/variant';
import { FacetKind, type FilterAttribute } from './filter-attribute';

export interface Described {
  attributes: readonly AttributeData[];
  options: readonly OptionData[];
  /** Slugs, from the top of the tree down. */
  shelves: readonly string[];
}

export interface ValueRecord {
  code: string;
  value: string;
  label: LocalizedText;
  number: number | null;
}

/** The first number in a text: "18–39" is 18, "1,200 W" is 1200. */
export function numberIn(text: string): number | null {
  const found = /\d+(?:\.\d+)?/.exec(text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1'));
  return found ? Number(found[0]) : null;
}

const inChinese = (value: LocalizedText | string): string => (typeof value === 'string' ? value : value['zh-CN']);

/** What a product can be filtered by: properties of the product and options of its variants alike. */
export function facetValues({ attributes, options, shelves }: Described, rules: readonly Pick<FilterAttribute, 'code' | 'kind' | 'categories'>[]): ValueRecord[] {
  const values = new Map<string, ValueRecord>();
  for (const { code, kind, categories } of rules) {
    if (categories.length > 0 && !categories.some((slug) => shelves.includes(slug))) continue;
    const given: { value: LocalizedText | string; unit?: string }[] = [...attributes, ...options].filter((each) => each.code === code);
    for (const { value, unit } of given) {
      const number = numberIn(inChinese(value));
      if (kind === FacetKind.RANGE && number === null) continue;
      const key = kind === FacetKind.RANGE ? String(number) : inChinese(value).trim();
      if (!key) continue;
      const label = kind === FacetKind.RANGE ? { 'zh-CN': key } : typeof value === 'string' ? { 'zh-CN': unit ? `${value} ${unit}` : value } : value;
      values.set(`${code} ${key}`, { code, value: key, label, number });
    }
  }
  return [...values.values()];
}
