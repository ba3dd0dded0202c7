import { InvalidInput, type Problem, refuse } from '@tonglu/kit';
import type { LocalizedTextInput } from '../localized-text-input';
import type { ImportMappingInput } from './mapping-input';
import { NoPrice, PriceRule } from './price-rule';
import type { Table } from './table';
import { columnsOf, parseTemplate, type Template } from './template';

export interface LocalizedTemplate {
  zh: Template;
  en?: Template;
}

/** A mapping that fits its file: every template is read once, every column is there. */
export interface Mapping extends Pick<ImportMappingInput, 'createBrands' | 'kind' | 'status' | 'serialTracked'> {
  code: Template;
  sku?: Template;
  name: LocalizedTemplate;
  variantName?: LocalizedTemplate;
  subtitle?: LocalizedTemplate;
  description?: LocalizedTemplate;
  type?: Template;
  category: Template;
  brand: Template;
  barcode?: Template;
  attributes: { code: string; name: LocalizedTextInput; value: Template; unit?: Template }[];
  options: { code: string; name: LocalizedTextInput; value: LocalizedTemplate }[];
  components?: Template;
  basePrice?: PriceRule;
  mallPrice?: PriceRule;
}

const most = 100;

/** Reads a mapping against the columns of a file; refuses with everything that is wrong with it. */
export function readMapping(input: ImportMappingInput, { columns }: Table): Mapping {
  const problems: Problem[] = [];
  const wrong = (field: string, zh: string, en: string): void => {
    problems.push(new InvalidInput(['input', 'mapping', ...field.split('.')], { 'zh-CN': zh, en }));
  };
  const checkColumns = (field: string, used: readonly string[]): void => {
    for (const column of used) {
      if (!columns.includes(column)) wrong(field, `文件没有列“${column}”，现有：${columns.join('、')}`, `The file has no column "${column}"; it has ${columns.join(', ')}`);
    }
  };
  const template = (field: string, text: string): Template => {
    const read = parseTemplate(text);
    if (text.trim() === '') wrong(field, '不能为空', 'must not be empty');
    checkColumns(field, columnsOf(read));
    return read;
  };
  const optional = (field: string, text: string | null | undefined): Template | undefined => (text === null || text === undefined ? undefined : template(field, text));
  const localized = (field: string, { zh, en }: LocalizedTextInput): LocalizedTemplate => ({ zh: template(`${field}.zh`, zh), en: optional(`${field}.en`, en) });
  const optionalLocalized = (field: string, text: LocalizedTextInput | null | undefined): LocalizedTemplate | undefined => (text ? localized(field, text) : undefined);
  const price = (field: string, text: string | null | undefined): PriceRule | undefined => {
    if (text === null || text === undefined) return undefined;
    try {
      const rule = new PriceRule(text);
      checkColumns(field, rule.columns);
      return rule;
    } catch (error) {
      if (!(error instanceof NoPrice)) throw error;
      wrong(field, `无法理解的价格规则“${text}”`, `The price rule "${text}" cannot be read`);
      return undefined;
    }
  };
  const code = (field: string, text: string): string => {
    if (!/^[A-Za-z][A-Za-z0-9]{0,39}$/.test(text)) wrong(field, '须为 1–40 个字母或数字，字母开头', 'must be 1–40 letters and digits, beginning with a letter');
    return text;
  };
  if (input.attributes.length > most) wrong('attributes', `最多 ${most} 个`, `at most ${most}`);
  if (input.options.length > most) wrong('options', `最多 ${most} 个`, `at most ${most}`);

  const mapping: Mapping = {
    createBrands: input.createBrands,
    kind: input.kind,
    status: input.status,
    serialTracked: input.serialTracked,
    code: template('code', input.code),
    sku: optional('sku', input.sku),
    name: localized('name', input.name),
    variantName: optionalLocalized('variantName', input.variantName),
    subtitle: optionalLocalized('subtitle', input.subtitle),
    description: optionalLocalized('description', input.description),
    type: optional('type', input.type),
    category: template('category', input.category),
    brand: template('brand', input.brand),
    barcode: optional('barcode', input.barcode),
    attributes: input.attributes.map((attribute, index) => ({
      code: code(`attributes.${index}.code`, attribute.code),
      name: attribute.name,
      value: template(`attributes.${index}.value`, attribute.value),
      unit: optional(`attributes.${index}.unit`, attribute.unit),
    })),
    options: input.options.map((option, index) => ({
      code: code(`options.${index}.code`, option.code),
      name: option.name,
      value: localized(`options.${index}.value`, option.value),
    })),
    components: optional('components', input.components),
    basePrice: price('basePrice', input.basePrice),
    mallPrice: price('mallPrice', input.mallPrice),
  };
  if (problems.length > 0) refuse(...problems);
  return mapping;
}

/** Which columns each field of a mapping is read from, for the reports. */
export function columnsByField(input: ImportMappingInput): Map<string, string> {
  const texts = new Map<string, (string | null | undefined)[]>([
    ...(['code', 'sku', 'type', 'category', 'brand', 'barcode', 'components', 'basePrice', 'mallPrice'] as const).map((field): [string, (string | null | undefined)[]] => [field, [input[field]]]),
    ...(['name', 'variantName', 'subtitle', 'description'] as const).map((field): [string, (string | null | undefined)[]] => [field, [input[field]?.zh, input[field]?.en]]),
    ...input.attributes.map(({ code, value, unit }): [string, (string | null | undefined)[]] => [`attributes.${code}`, [value, unit]]),
    ...input.options.map(({ code, value }): [string, (string | null | undefined)[]] => [`options.${code}`, [value.zh, value.en]]),
  ]);
  if (!input.sku) texts.set('sku', [input.code]);
  const columns = [...texts].map(([field, parts]): [string, string] => [field, [...new Set(parts.flatMap((text) => (text ? columnsOf(parseTemplate(text)) : [])))].join(' | ')]);
  return new Map(columns.filter(([, joined]) => joined !== ''));
}
