import type { Rejection } from './import-report';
import type { ImportMappingInput } from './mapping-input';
import { houseReader } from './house-rows';
import { columnsByField, readMapping } from './mapping';
import { type ReadRow, readRow } from './read-row';
import type { Table, TableRow } from './table';

/** How the rows of one file become products. */
export interface RowReader {
  read(row: TableRow): ReadRow | Rejection;
  createBrands: boolean;
  /** The columns a field is read from. */
  columnsOf(field: string): string | null;
}

/** A mapping says how a foreign file is read; without one, the file is one of the house's own exports. */
export function readerOf(mapping: ImportMappingInput | null | undefined, table: Table): RowReader {
  if (!mapping) return houseReader(table);
  const read = readMapping(mapping, table);
  const columns = columnsByField(mapping);
  return {
    read: (row) => readRow(read, table.columns, row),
    createBrands: read.createBrands,
    columnsOf: (field) => columns.get(field) ?? (table.columns.includes(field) ? field : null),
  };
}
