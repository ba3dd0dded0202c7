import { type LocalizedText, Money } from '@tonglu/kit';
import { shield } from '../import/formula';
import { MediaRole } from '../media/media';
import { attributeColumn, columnsOf, type ContentColumn, contentColumn, type FixedColumn, type HouseShape, optionColumn } from './house-columns';
import { cut } from './pieces';
import type { ExportedProduct, ExportedVariant } from './read-catalogue';

const both = (column: string, text: LocalizedText | null): [string, string][] => (text ? [[`${column}.zh`, text['zh-CN']], [`${column}.en`, text.en ?? '']] : []);
const yuan = (fen: bigint | undefined): string => (fen === undefined ? '' : new Money(fen).amount);
const spoken = ({ 'zh-CN': zh, en }: LocalizedText): { zh: string; en?: string } => ({ zh, ...(en ? { en } : {}) });

/** What one piece costs, and a piece of several. */
function pricesIn({ prices }: ExportedVariant, list: string): [one: string, several: string] {
  const all = prices.filter((price) => price.list === list);
  const several = all.filter(({ minQuantity }) => minQuantity > 1).map(({ minQuantity, amount }) => `${minQuantity} ${yuan(amount)}`);
  return [yuan(all.find(({ minQuantity }) => minQuantity === 1)?.amount), several.join('; ')];
}

/** What there is to see and to read, each list as JSON. */
function contentOf({ media, blocks }: ExportedProduct, { id }: ExportedVariant): [ContentColumn, object[]][] {
  const pictures = media.filter(({ role }) => role !== MediaRole.MANUAL);
  const picture = ({ role, url, alt }: (typeof media)[number]) => ({ role, url, alt: spoken(alt) });
  return [
    ['media', pictures.filter(({ variantId }) => variantId === null).map(picture)],
    ['variant.media', pictures.filter(({ variantId }) => variantId === id).map(picture)],
    ['manuals', media.filter(({ role }) => role === MediaRole.MANUAL).map(({ url, alt, language, bytes }) => ({ url, title: spoken(alt), language, ...(bytes === null ? {} : { bytes }) }))],
    ['blocks', (blocks ?? []).map(({ kind, text, url, items }) => ({ kind, ...(text && { text: spoken(text) }), ...(url && { url }), ...(items && { items: items.map(spoken) }) }))],
  ];
}

/** A variant as a row of the house's own file; nothing in it is run by a spreadsheet. */
export function cellsOf(shape: HouseShape): (product: ExportedProduct, variant: ExportedVariant) => string[] {
  const columns = columnsOf(shape);
  return (product, variant) => {
    const { code, slug, type, kind, status, brand, category, installation } = product;
    const { sku, barcode, serialTracked } = variant;
    const [[basePrice, baseBreaks], [mallPrice, mallBreaks]] = [pricesIn(variant, 'BASE'), pricesIn(variant, 'MALL')];
    const cells = new Map<string, string>([
      ...Object.entries({
        code, sku, slug, type: type ?? '', kind, status, brand, category, barcode: barcode ?? '', serialTracked: String(serialTracked), basePrice, mallPrice, installation: installation ?? '',
        'basePrice.breaks': baseBreaks, 'mallPrice.breaks': mallBreaks, services: product.services.join('; '), components: variant.components.map((component) => `${component.sku} ${component.quantity}`).join('; '),
      } satisfies Partial<Record<FixedColumn, string>>),
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
      ...contentOf(product, variant).flatMap(([column, list]) => (list.length > 0 ? cut(JSON.stringify(list)) : []).map((piece, index): [string, string] => [contentColumn(column, index), piece])),
    ]);
    return columns.map((column) => shield(cells.get(column) ?? ''));
  };
}
