import type { LocalizedText } from '@tonglu/kit';
import { attributeColumn, attributePattern, type ContentColumn, contentColumn, contentColumns, contentPattern, fixedColumns, neededColumns, optionColumn, optionPattern } from '../export/house-columns';
import { Installation } from '../product/installation';
import { longestCode, legalCode } from '../product/legal-code';
import { type AttributeData, ProductKind, ProductStatus } from '../product/product';
import type { OptionData } from '../variant/variant';
import { PriceRule } from './price-rule';
import { contentIn } from './read-content';
import { breaksIn, componentsIn, servicesIn } from './read-lists';
import { amountIn, gtinIn, longest, readSafely, Unreadable, within } from './read-row';
import type { RowReader } from './row-reader';
import { refuseFile, type Table } from './table';

const longestSlug = 160;

/** A row's cell by column; empty where the file has no such column. */
type Cell = (column: string) => string;

/** Reads the house's own files, as the export writes them. A column that is not there leaves what it means as it is. */
export function houseReader({ columns }: Table): RowReader {
  const missing = neededColumns.filter((column) => !columns.includes(column));
  if (missing.length > 0) refuseFile(`缺少列：${missing.join('、')}；其他格式的文件须给出 mapping`, `The file lacks the columns ${missing.join(', ')}; a file of another format needs a mapping`);
  const known = new Set<string>(fixedColumns);
  const strange = columns.filter((column) => column !== '' && !known.has(column) && ![attributePattern, optionPattern, contentPattern].some((pattern) => pattern.test(column)));
  if (strange.length > 0) refuseFile(`不认识的列：${strange.join('、')}`, `Unknown columns: ${strange.join(', ')}`);
  const attributes = columns.flatMap((column) => {
    const [, code, part] = attributePattern.exec(column) ?? [];
    return code && !part ? [code] : [];
  });
  const options = Math.max(0, ...columns.map((column) => Number(optionPattern.exec(column)?.[1] ?? 0)));
  const pieces = Object.fromEntries(contentColumns.map((column) => [column, piecesOf(columns, column)])) as Record<ContentColumn, number>;
  const place = new Map(columns.map((column, index) => [column, index]));
  return {
    createBrands: false,
    columnsOf: (field) => columnOf(columns, field),
    read: (row) =>
      readSafely(row, () => {
        const cell: Cell = (column) => (row.cells[place.get(column) ?? -1] ?? '').replace(/\r\n?/g, '\n');
        return readCells(cell, attributes, options, pieces);
      }),
  };
}

/** A field of the report is called like its column, but for properties and prices' kin. */
function columnOf(columns: readonly string[], field: string): string | null {
  const [attribute] = field.startsWith('attributes.') ? [attributeColumn(field.slice('attributes.'.length))] : [];
  return [field, attribute, `${field}.zh`].find((column) => column !== undefined && columns.includes(column)) ?? null;
}

/** How many columns in a row there are of it. */
function piecesOf(columns: readonly string[], column: ContentColumn): number {
  let count = 0;
  while (columns.includes(contentColumn(column, count))) count += 1;
  return count;
}

function readCells(cell: Cell, attributes: readonly string[], options: number, pieces: Record<ContentColumn, number>) {
  const text = (column: string, most: number): LocalizedText | undefined => {
    const [zh, en] = [within(column, cell(`${column}.zh`), most), within(column, cell(`${column}.en`), most)];
    if (zh === '' && en !== '') throw new Unreadable(`${column}.zh`, { 'zh-CN': '中文不能为空', en: 'The Chinese text is missing' }, en);
    return zh === '' ? undefined : en === '' ? { 'zh-CN': zh } : { 'zh-CN': zh, en };
  };
  const name = text('name', longest.name);
  if (!name) throw new Unreadable('name.zh', { 'zh-CN': '不能为空', en: 'It is empty' }, '');
  const needed = (column: string): string => {
    if (cell(column) === '') throw new Unreadable(column, { 'zh-CN': '不能为空', en: 'It is empty' }, '');
    return within(column, cell(column), longest.name);
  };
  const { variantMedia, ...content } = contentIn(cell, pieces);
  return {
    product: {
      code: codeIn('code', cell('code')),
      name,
      subtitle: text('subtitle', longest.name),
      description: text('description', longest.description),
      kind: oneOf('kind', cell('kind'), Object.values(ProductKind)),
      type: cell('type') || undefined,
      status: oneOf('status', cell('status'), Object.values(ProductStatus)) ?? ProductStatus.DRAFT,
      category: needed('category'),
      slug: slugIn(cell('slug')),
      installation: oneOf('installation', cell('installation'), Object.values(Installation)),
      services: servicesIn(cell('services')),
      ...content,
      attributes: attributes.length > 0 ? attributes.flatMap((code) => attributeIn(cell, code)) : undefined,
    },
    brandName: needed('brand'),
    variant: {
      sku: codeIn('sku', cell('sku')),
      name: text('variant', longest.name) ?? name,
      barcode: gtinIn(cell('barcode')),
      options: options > 0 ? Array.from({ length: options }, (_, index) => optionIn(cell, index)).flat() : undefined,
      serialTracked: { '': undefined, true: true, TRUE: true, 是: true, false: false, FALSE: false, 否: false }[oneOf('serialTracked', cell('serialTracked'), ['true', 'TRUE', '是', 'false', 'FALSE', '否']) ?? ''],
      basePrice: priceIn('basePrice', cell),
      mallPrice: priceIn('mallPrice', cell),
      baseBreaks: breaksIn('basePrice.breaks', cell('basePrice.breaks')),
      mallBreaks: breaksIn('mallPrice.breaks', cell('mallPrice.breaks')),
      components: componentsIn(cell('components')),
      media: variantMedia,
    },
  };
}

/** A code is taken as it is: one that would have to be put right is a slip of the keyboard. */
function codeIn(field: string, text: string): string {
  if (text === '' || legalCode(text) !== text) throw new Unreadable(field, { 'zh-CN': '须为大写字母、数字和 . _ / * + -', en: 'Must be capitals, digits and . _ / * + -' }, text);
  return within(field, text, longestCode);
}

/** Empty: of a new product made from its code. */
function slugIn(text: string): string | undefined {
  if (text === '') return undefined;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) throw new Unreadable('slug', { 'zh-CN': '须为小写字母、数字和连字符', en: 'Must be small letters, digits and hyphens' }, text);
  return within('slug', text, longestSlug);
}

function oneOf<Value extends string>(field: string, text: string, values: readonly Value[]): Value | undefined {
  const value = values.find((each) => each === text);
  if (text !== '' && value === undefined) throw new Unreadable(field, { 'zh-CN': `须为以下之一：${values.join('、')}`, en: `Must be one of: ${values.join(', ')}` }, text);
  return value;
}

const priceIn = (field: 'basePrice' | 'mallPrice', cell: Cell): bigint | undefined => (cell(field) === '' ? undefined : amountIn(field, new PriceRule(`{${field}}`), cell));

function attributeIn(cell: Cell, code: string): AttributeData[] {
  const field = `attributes.${code}`;
  const [value, en, unit, name, nameEn] = [undefined, 'en', 'unit', 'name', 'name.en'].map((part) => within(field, cell(attributeColumn(code, part as 'en' | undefined)), longest.value));
  if (value === '') return [];
  return [{
    code,
    name: nameEn ? { 'zh-CN': name || code, en: nameEn } : { 'zh-CN': name || code },
    value: en ? { 'zh-CN': value, en } : value,
    ...(unit ? { unit } : {}),
  }];
}

function optionIn(cell: Cell, index: number): OptionData[] {
  const part = (each: Parameters<typeof optionColumn>[1]): string => within(optionColumn(index, each), cell(optionColumn(index, each)), longest.value);
  const localized = (zh: string, en: string): LocalizedText => (en ? { 'zh-CN': zh, en } : { 'zh-CN': zh });
  const code = part('code');
  if (code === '') return [];
  for (const needed of ['name.zh', 'value.zh'] as const) if (part(needed) === '') throw new Unreadable(optionColumn(index, needed), { 'zh-CN': '不能为空', en: 'It is empty' }, '');
  return [{ code, name: localized(part('name.zh'), part('name.en')), value: localized(part('value.zh'), part('value.en')) }];
}
