import type { AttributeCode } from '../attribute-names';
import type { Pair } from '../family';
import type { DemoProduct } from '../types';

/** What a product says of itself, ready to be put into sentences. */
export interface Facts {
  has(code: AttributeCode): boolean;
  /** With its unit, Chinese and English. */
  zh(code: AttributeCode): string;
  en(code: AttributeCode): string;
  /** The first number in it. */
  number(code: AttributeCode): number;
}

export function factsOf({ code: product, attributes }: DemoProduct): Facts {
  const known = new Map<string, (typeof attributes)[number]>(attributes.map((attribute) => [attribute.code, attribute]));
  const find = (code: AttributeCode) => {
    const found = known.get(code);
    if (!found) throw new Error(`${product} does not say its ${code}`);
    return found;
  };
  const say = (code: AttributeCode, language: 'zh-CN' | 'en'): string => {
    const { value, unit } = find(code);
    return [typeof value === 'string' ? value : value[language], unit].filter(Boolean).join(' ');
  };
  return {
    has: (code) => known.has(code),
    zh: (code) => say(code, 'zh-CN'),
    en: (code) => say(code, 'en'),
    number: (code) => Number.parseFloat(say(code, 'en')),
  };
}

/** The page below the fold of a family of goods: told once, filled in by each product’s own facts. */
export interface FamilyPage {
  heading: Pair;
  /** What its figures mean at home. */
  opening: (facts: Facts) => Pair;
  /** What to leave free around it, or to measure first. */
  room: Pair;
  /** What keeps it well. */
  care: readonly Pair[];
  /** Steps of the quick guide; without them there is no guide. */
  start?: readonly Pair[];
}
