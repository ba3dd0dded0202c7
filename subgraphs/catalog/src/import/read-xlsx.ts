import { Refused } from '@tonglu/kit';
import type { CellValue } from 'exceljs';
import { Readable } from 'node:stream';
import { type Cell, formulaReason, limits, refuseFile, short, type Table, TableBuilder } from './table';
import { unpackedSize } from './unpacked-size';
import { WorkbookReader } from './workbook-reader';

const largestUnpacked = 200 * 1024 * 1024;

/** Reads the first sheet of an XLSX file row by row. */
export async function readXlsx(bytes: Buffer): Promise<Table> {
  const size = await unpackedSize(bytes, largestUnpacked);
  if (size === undefined) refuseFile('不是有效的 XLSX 文件', 'This is not a readable XLSX file');
  if (size > largestUnpacked) refuseFile('解压后的文件过大', 'The file is too large when unpacked');
  const table = new TableBuilder();
  try {
    await readSheet(bytes, table);
  } catch (error) {
    if (error instanceof Refused) throw error;
    refuseFile('无法读取该 XLSX 文件，请用表格软件另存后再试', 'This XLSX file cannot be read: save it again with a spreadsheet program');
  }
  return table.finish();
}

async function readSheet(bytes: Buffer, table: TableBuilder): Promise<void> {
  const workbook = new WorkbookReader(Readable.from([bytes]), { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', entries: 'ignore' });
  for await (const sheet of workbook) {
    for await (const row of sheet) {
      const values = row.values as CellValue[];
      if (values.length - 1 > limits.columns) refuseFile(`最多 ${limits.columns} 列`, `At most ${limits.columns} columns`);
      table.add(row.number, Array.from({ length: Math.max(0, values.length - 1) }, (_, index) => readCell(values[index + 1])));
    }
    break;
  }
}

function readCell(value: CellValue): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('formula' in value || 'sharedFormula' in value) return { value: short(`=${'formula' in value ? value.formula : value.sharedFormula}`), reason: formulaReason };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('').trim();
  if ('text' in value) return String(value.text).trim();
  return { value: 'error' in value ? value.error : '', reason: { 'zh-CN': '单元格是错误值', en: 'The cell holds an error' } };
}
