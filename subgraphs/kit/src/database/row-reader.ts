import { type CustomTypesConfig, types } from 'pg';

/** int8 as bigint (money is fen), calendar dates as text; everything else as pg does. */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === types.builtins.INT8) return BigInt;
    if (oid === types.builtins.DATE) return String;
    return types.getTypeParser(oid, format);
  }) as CustomTypesConfig['getTypeParser'],
};

/** The columns of a statement, as the server tells them. */
export interface Described {
  fields: readonly { name: string; dataTypeID: number; format: 'text' | 'binary' }[];
}

/** A row out of its texts, null where it is null. */
export type ReadRow = (cells: readonly (string | null)[]) => unknown;

/** By what they are made of: connections share them, so that all rows of a statement have one shape. */
const readers = new WeakMap<CustomTypesConfig, Map<string, ReadRow>>();

/** Reads rows of these columns by straight code. For prepared statements, whose number has a limit. */
export function readerOf({ fields }: Described, columns: CustomTypesConfig): ReadRow {
  const known = readers.get(columns) ?? new Map<string, ReadRow>();
  readers.set(columns, known);
  const key = JSON.stringify(fields.map(({ name, dataTypeID, format }) => [name, dataTypeID, format]));
  let reader = known.get(key);
  if (!reader) known.set(key, (reader = compile(fields, columns)));
  return reader;
}

const asIs = types.getTypeParser(types.builtins.TEXT);

function compile(fields: Described['fields'], columns: CustomTypesConfig): ReadRow {
  const parse = fields.map(({ dataTypeID, format }) => columns.getTypeParser(dataTypeID, format) as (text: string) => unknown);
  const cell = (index: number): string => (parse[index] === asIs ? `cells[${index}]` : `cells[${index}] === null ? null : parse${index}(cells[${index}])`);
  const properties = fields.map(({ name }, index) => `${JSON.stringify(name)}: ${cell(index)}`);
  const names = parse.map((_, index) => `parse${index}`);
  return new Function(...names, `return function readRow(cells) { return { ${properties.join(', ')} }; };`)(...parse) as ReadRow;
}
