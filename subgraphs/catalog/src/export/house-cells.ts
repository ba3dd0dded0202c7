import { type LocalizedText, Money } from '@tonglu/kit';
import { shield } from '../import/formula';
import { attributeColumn, columnsOf, type FixedColumn, type HouseShape, optionColumn } from './house-columns';
import type { ExportedProduct, ExportedVariant } from './read-catalogue';

const both = (column: string, text: LocalizedText | null): [string, string][] => (text ? [[`${column}.zh`, text['zh-CN']], [`${column}.en`, text.en ?? '']] : []);
const yuan = (fen: bigint | undefined): string => (fen === undefined ? '' : new Money(fen).amount);

/** A variant as a row of the house's own file; nothing in it is run by a spreadsheet. */
export function cellsOf(shape: HouseShape): (product: ExportedProduct, variant: ExportedVariant) => string[] {
  const columns = columnsOf(shape);
  return (product, variant) => {
    const { code, type, kind, status, brand, category } = product;
    const { sku, barcode, serialTracked, prices } = variant;
    const cells = new Map<string, string>([
      ...Object.entries({ code, sku, type: type ?? '', kind, status, brand, category, barcode: barcode ?? '', serialTracked: String(serialTracked), basePrice: yuan(prices.get('BASE')), mallPrice: yuan(prices.get('MALL')) } satisfies Partial<Record<FixedColumn, string>>),
      ...both('name', product.name),
      ...both('subtitle', product.subtitle),
      ...both('description', product.description),
      ...both('variant', variant.name),
      ...variant.options.flatMap((option, index): [string, string][] => [
        [optionColumn(index, 'code'), option.code],
        [optionColumn(index, 'name.zh'), option.name['zh-CN']],
        [optionColumn(index, 'name.en'), option.name.en ?? ''],
        [optionColumn(index, 'value.zh'), option.value['zh-CN']],
        [optionColumn(index, 'value.en'), option.value.en ?? ''],
      ]),
      ...product.attributes.flatMap(({ code: attribute, name, value, unit }): [string, string][] => [
        [attributeColumn(attribute), typeof value === 'string' ? value : value['zh-CN']],
        [attributeColumn(attribute, 'en'), typeof value === 'string' ? '' : (value.en ?? '')],
        [attributeColumn(attribute, 'unit'), unit ?? ''],
        ...(type ? [] : both(`attribute.${attribute}.name`, name).map(([column, text]): [string, string] => [column.replace(/\.zh$/, ''), text])),
      ]),
    ]);
    return columns.map((column) => shield(cells.get(column) ?? ''));
  };
}
