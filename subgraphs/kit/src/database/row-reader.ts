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
const readers = new Map<string, ReadRow>();

/** Reads rows of these columns by straight code. For prepared statements, whose number has a limit. */
export function readerOf({ fields }: Described): ReadRow {
  const key = JSON.stringify(fields.map(({ name, dataTypeID, format }) => [name, dataTypeID, format]));
  let reader = readers.get(key);
  if (!reader) readers.set(key, (reader = compile(fields)));
  return reader;
}

const asIs = types.getTypeParser(types.builtins.TEXT);

function compile(fields: Described['fields']): ReadRow {
  const parse = fields.map(({ dataTypeID, format }) => columnTypes.getTypeParser(dataTypeID, format) as (text: string) => unknown);
  const cell = (index: number): string => (parse[index] === asIs ? `cells[${index}]` : `cells[${index}] === null ? null : parse${index}(cells[${index}])`);
  const properties = fields.map(({ name }, index) => `${JSON.stringify(name)}: ${cell(index)}`);
  const names = parse.map((_, index) => `parse${index}`);
  return new Function(...names, `return function readRow(cells) { return { ${properties.join(', ')} }; };`)(...parse) as ReadRow;
}
