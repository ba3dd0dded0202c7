import type { LocalizedText } from '@tonglu/kit';
import type { AttributeData } from '../product/product';
import type { AttributeDefinition, ProductTypeRow } from './product-type';

/** Why a property does not fit its type. */
export interface AttributeFault {
  /** Code of the property. */
  attribute: string;
  reason: LocalizedText;
  value: string;
}

export interface Fitted {
  attributes: AttributeData[];
  faults: AttributeFault[];
}

const yes: LocalizedText = { 'zh-CN': '是', en: 'Yes' };
const no: LocalizedText = { 'zh-CN': '否', en: 'No' };
const truths = new Map<string, LocalizedText>([...['是', '有', 'yes', 'true', 'y', '1'].map((word) => [word, yes] as const), ...['否', '无', 'no', 'false', 'n', '0'].map((word) => [word, no] as const)]);

const longestValue = 500;
const shown = (value: LocalizedText | string): string => (typeof value === 'string' ? value : value['zh-CN']);
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** A value that reads the same in every language is stored as plain text, so that there is one way to write it. */
const tidy = (value: LocalizedText | string): LocalizedText | string => (typeof value === 'string' ? value.trim() : value.en ? value : value['zh-CN'].trim());

/** Properties of a product without a type: any, each once. */
export function tidyAttributes(attributes: readonly AttributeData[]): Fitted {
  const faults = repeated(attributes);
  return { attributes: attributes.map((attribute) => ({ ...attribute, value: tidy(attribute.value) })), faults };
}

/**
 * Properties of a product of a type, in the type's order, with its names and units and its way of writing terms,
 * numbers and yes or no; or what is wrong with them.
 */
export function fitAttributes(type: Pick<ProductTypeRow, 'code' | 'attributes'>, given: readonly AttributeData[]): Fitted {
  const faults = repeated(given);
  const byCode = new Map(given.map((attribute) => [attribute.code, attribute]));
  const defined = new Set(type.attributes.map(({ code }) => code));
  for (const { code, value } of given) {
    if (!defined.has(code)) faults.push(fault(code, shown(value), `类型 ${type.code} 没有这个属性`, `Type ${type.code} has no such property`));
  }
  const attributes = type.attributes.flatMap((definition): AttributeData[] => {
    const { code, name, unit, required } = definition;
    const attribute = byCode.get(code);
    if (!attribute || shown(attribute.value).trim() === '') {
      if (required) faults.push(fault(code, '', `类型 ${type.code} 必须填写“${name['zh-CN']}”`, `Type ${type.code} needs "${name.en ?? name['zh-CN']}"`));
      return [];
    }
    const value = valueOf(definition, attribute.value, faults);
    if (attribute.unit && attribute.unit !== unit) faults.push(fault(code, attribute.unit, unit ? `单位须为 ${unit}` : '该属性没有单位', unit ? `The unit must be ${unit}` : 'This property has no unit'));
    return [{ code, name, value, ...(unit ? { unit } : {}) }];
  });
  return { attributes, faults };
}

function valueOf({ code, kind, terms = [] }: AttributeDefinition, given: LocalizedText | string, faults: AttributeFault[]): LocalizedText | string {
  const text = shown(given).trim();
  switch (kind) {
    case 'NUMBER': {
      const digits = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
      if (!/^[+-]?\d{1,15}(\.\d{1,10})?$/.test(digits)) faults.push(fault(code, text, '须为数字', 'Must be a number'));
      return digits.replace(/^\+/, '');
    }
    case 'TERM': {
      const term = terms.find((each) => plain(each['zh-CN']) === plain(text) || (each.en && plain(each.en) === plain(text)));
      if (!term) faults.push(fault(code, text, `须为以下之一：${terms.map((each) => each['zh-CN']).join('、')}`, `Must be one of: ${terms.map((each) => each.en ?? each['zh-CN']).join(', ')}`));
      return term ?? given;
    }
    case 'BOOLEAN': {
      const truth = truths.get(plain(text));
      if (!truth) faults.push(fault(code, text, '须为是或否', 'Must be yes or no'));
      return truth ?? given;
    }
    case 'TEXT':
      if (text.length > longestValue) faults.push(fault(code, text, `最多 ${longestValue} 个字符`, `At most ${longestValue} characters`));
      return tidy(given);
  }
}

const repeated = (attributes: readonly AttributeData[]): AttributeFault[] =>
  attributes.filter(({ code }, index) => attributes.findIndex((other) => other.code === code) !== index).map(({ code, value }) => fault(code, shown(value), '属性出现了两次', 'The property is given twice'));

const fault = (attribute: string, value: string, zh: string, en: string): AttributeFault => ({ attribute, reason: { 'zh-CN': zh, en }, value });
