import { formatFen, type LocalizedText } from '@tonglu/kit';
import { localizedText } from '../localized-text-input';
import { mostMoney } from '../money-bounds';
import { legalCode, longestCode } from '../product/legal-code';
import { isGtin } from '../product/gtin';
import type { ProductRecord, VariantRecord } from '../product/product-record';
import type { Rejection } from './import-report';
import type { LocalizedTemplate, Mapping } from './mapping';
import { NoPrice, type PriceRule } from './price-rule';
import { componentsIn } from './read-lists';
import { short, type TableRow } from './table';
import { type Cells, fill, type Filled, type Placeholder, type Template } from './template';

/** A row understood: its product without variants, the brand's name, and its variant. */
export interface ReadRow {
  row: number;
  product: Omit<ProductRecord, 'variants' | 'brand'>;
  brandName: string;
  variant: VariantRecord;
}

/** The first thing wrong with a row; `readSafely` makes a rejection of it. */
export class Unreadable extends Error {
  constructor(
    readonly field: string,
    readonly reason: LocalizedText,
    readonly value: string,
  ) {
    super(field);
  }
}

export const longest = { name: 200, value: 500, description: 10_000 };

/** Reads one row of the file as the mapping says. */
export function readRow(mapping: Mapping, columns: readonly string[], row: TableRow): ReadRow | Rejection {
  const byName = new Map(columns.map((column, index) => [column, row.cells[index] ?? '']));
  return readSafely(row, () => readFields(mapping, (column) => byName.get(column) ?? ''));
}

/** The row as read, or why it cannot be. */
export function readSafely({ number, fault }: TableRow, read: () => Omit<ReadRow, 'row'>): ReadRow | Rejection {
  if (fault) return { row: number, field: fault.column, reason: fault.reason, value: fault.value };
  try {
    return { row: number, ...read() };
  } catch (error) {
    if (error instanceof Unreadable) return { row: number, field: error.field, reason: error.reason, value: short(error.value) };
    throw error;
  }
}

export const isRejection = (row: ReadRow | Rejection): row is Rejection => 'reason' in row;

function readFields(mapping: Mapping, cells: Cells): Omit<ReadRow, 'row'> {
  const code = readCode('code', mapping.code, cells);
  const name = readText('name', mapping.name, cells, longest.name);
  const optionalText = (field: string, template: LocalizedTemplate | undefined, most: number): LocalizedText | undefined =>
    template && !isBlank(template, cells) ? readText(field, template, cells, most) : undefined;
  return {
    product: {
      code,
      name,
      subtitle: optionalText('subtitle', mapping.subtitle, longest.name),
      description: optionalText('description', mapping.description, longest.description),
      kind: mapping.kind ?? undefined,
      type: (mapping.type && fill(mapping.type, cells).text) || undefined,
      status: mapping.status,
      category: required('category', fill(mapping.category, cells)),
      attributes: someOf(mapping.attributes)?.flatMap(({ code: attribute, name: label, value, unit }) => {
        const filled = fill(value, cells);
        if (filled.text === '' || filled.empty.length > 0) return [];
        within(`attributes.${attribute}`, filled.text, longest.value);
        const unitText = unit && fill(unit, cells).text;
        return [{ code: attribute, name: localizedText(label), value: filled.text, ...(unitText ? { unit: unitText } : {}) }];
      }),
    },
    brandName: within('brand', required('brand', fill(mapping.brand, cells)), longest.name),
    variant: {
      sku: mapping.sku ? readCode('sku', mapping.sku, cells) : code,
      name: optionalText('variantName', mapping.variantName, longest.name) ?? name,
      barcode: readBarcode(mapping.barcode, cells),
      options: someOf(mapping.options)?.map(({ code: option, name: label, value }) => ({ code: option, name: localizedText(label), value: readText(`options.${option}`, value, cells, longest.value) })),
      serialTracked: mapping.serialTracked ?? undefined,
      components: mapping.components && componentsIn(fill(mapping.components, cells).text),
      basePrice: amountIn('basePrice', mapping.basePrice, cells),
      mallPrice: amountIn('mallPrice', mapping.mallPrice, cells),
    },
  };
}

/** What the mapping does not mention stays as it is. */
const someOf = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

const describe = ({ columns }: Placeholder): string => columns.join(' | ');

function required(field: string, { text, empty }: Filled): string {
  if (empty.length > 0) throw new Unreadable(field, { 'zh-CN': `列“${describe(empty[0])}”为空`, en: `Column "${describe(empty[0])}" is empty` }, '');
  return text;
}

export function within(field: string, text: string, most: number): string {
  if (text.length > most) throw new Unreadable(field, { 'zh-CN': `最多 ${most} 个字符，现有 ${text.length} 个`, en: `At most ${most} characters, there are ${text.length}` }, text);
  return text;
}

function readCode(field: string, template: Template, cells: Cells): string {
  const text = required(field, fill(template, cells));
  const code = legalCode(text);
  if (code === '') throw new Unreadable(field, { 'zh-CN': '编码中没有可用的字母或数字', en: 'Nothing in it can be part of a code' }, text);
  return within(field, code, longestCode);
}

function readText(field: string, { zh, en }: LocalizedTemplate, cells: Cells, most: number): LocalizedText {
  const read = (template: Template): string => within(field, required(field, fill(template, cells)), most);
  return en ? { 'zh-CN': read(zh), en: read(en) } : { 'zh-CN': read(zh) };
}

const isBlank = ({ zh }: LocalizedTemplate, cells: Cells): boolean => fill(zh, cells).empty.length > 0;

function readBarcode(template: Template | undefined, cells: Cells): string | undefined {
  return gtinIn(template ? fill(template, cells).text : '');
}

export function gtinIn(cell: string): string | undefined {
  const text = cell.replace(/\s/g, '');
  if (text === '') return undefined;
  if (!isGtin(text)) throw new Unreadable('barcode', { 'zh-CN': '不是有效的商品条码', en: 'Not a valid GTIN' }, text);
  return text;
}

const priceReasons: Readonly<Record<NoPrice['kind'], LocalizedText>> = {
  RULE: { 'zh-CN': '价格规则有误', en: 'The price rule is wrong' },
  EMPTY: { 'zh-CN': '价格为空', en: 'The price is empty' },
  VALUE: { 'zh-CN': '不是大于零的金额', en: 'Not an amount above zero' },
  LARGE: { 'zh-CN': `金额至多 ${formatFen(mostMoney)}`, en: `Above ${formatFen(mostMoney)}` },
};

export function amountIn(field: string, rule: PriceRule | undefined, cells: Cells): bigint | undefined {
  try {
    return rule?.price(cells);
  } catch (error) {
    if (error instanceof NoPrice) throw new Unreadable(field, priceReasons[error.kind], error.value);
    throw error;
  }
}
