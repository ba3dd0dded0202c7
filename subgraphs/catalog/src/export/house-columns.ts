/**
 * The columns of the house's own files: what the export writes and the import reads without a mapping. One row is one
 * variant; what belongs to the product stands in each of its rows.
 */
export const fixedColumns = [
  'code', 'sku', 'slug', 'type', 'kind', 'status', 'brand', 'category',
  'name.zh', 'name.en', 'subtitle.zh', 'subtitle.en', 'description.zh', 'description.en', 'installation', 'services',
  'variant.zh', 'variant.en', 'barcode', 'serialTracked', 'basePrice', 'basePrice.breaks', 'mallPrice', 'mallPrice.breaks', 'components',
] as const;

export type FixedColumn = (typeof fixedColumns)[number];

/** Without these a row says nothing. */
export const neededColumns: readonly FixedColumn[] = ['code', 'sku', 'brand', 'category', 'name.zh'];

/** How a property is spread over columns: only the parts that some product has. */
export interface AttributeShape {
  code: string;
  /** Some value differs by language. */
  localized: boolean;
  unit: boolean;
  /** Some product without a type has it: the type of the others knows its name. */
  named: boolean;
}

/** Lists of things with several parts, as JSON; long ones go on in the columns behind: `blocks`, `blocks.2`, `blocks.3`. */
export const contentColumns = ['media', 'variant.media', 'manuals', 'blocks'] as const;
export type ContentColumn = (typeof contentColumns)[number];

export interface HouseShape {
  /** Most choices that a variant has. */
  options: number;
  attributes: AttributeShape[];
  /** How many columns the longest of each takes; none where no product has any. */
  content: Record<ContentColumn, number>;
}

const optionParts = ['code', 'name.zh', 'name.en', 'value.zh', 'value.en'] as const;

export const optionColumn = (index: number, part: (typeof optionParts)[number]): string => `option${index + 1}.${part}`;
export const attributeColumn = (code: string, part?: 'en' | 'unit' | 'name' | 'name.en'): string => ['attribute', code, ...(part ? [part] : [])].join('.');

export const contentColumn = (column: ContentColumn, piece: number): string => (piece === 0 ? column : `${column}.${piece + 1}`);

/** Which part of which property or choice a column is. */
export const attributePattern = /^attribute\.([A-Za-z][A-Za-z0-9_-]*)(?:\.(en|unit|name|name\.en))?$/;
export const optionPattern = /^option([1-9]|1\d|20)\.(?:code|(?:name|value)\.(?:zh|en))$/;

export const contentPattern = /^(?:media|variant\.media|manuals|blocks)(?:\.(?:[2-9]|[1-9]\d{1,2}))?$/;

export const columnsOf = ({ options, attributes, content }: HouseShape): string[] => [
  ...fixedColumns,
  ...Array.from({ length: options }, (_, index) => optionParts.map((part) => optionColumn(index, part))).flat(),
  ...attributes.flatMap(({ code, localized, unit, named }) => [
    attributeColumn(code),
    ...(localized ? [attributeColumn(code, 'en')] : []),
    ...(unit ? [attributeColumn(code, 'unit')] : []),
    ...(named ? [attributeColumn(code, 'name'), attributeColumn(code, 'name.en')] : []),
  ]),
  ...contentColumns.flatMap((column) => Array.from({ length: content[column] }, (_, piece) => contentColumn(column, piece))),
];
