import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { decodeText } from './decode-text';
import { limits, refuseFile, type Table, TableBuilder } from './table';

const separators = [',', ';', '\t'] as const;

/** Reads a CSV file in slices, so that a large one does not hold up other requests. */
export async function readCsv(bytes: Buffer): Promise<Table> {
  const text = decodeText(bytes);
  const table = new TableBuilder();
  const records = Readable.from(slices(text)).pipe(
    parse({ bom: true, trim: true, delimiter: separatorOf(text), relax_column_count: true, skip_empty_lines: false, max_record_size: limits.cell * limits.columns }),
  );
  let number = 0;
  try {
    for await (const cells of records as AsyncIterable<string[]>) table.add((number += 1), cells);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    refuseFile(`第 ${number + 1} 行无法解析：引号或换行有误`, `Row ${number + 1} cannot be read: ${error.message}`);
  }
  return table.finish();
}

/** The separator that cuts the header into most columns. */
function separatorOf(text: string): string {
  const header = text.slice(0, Math.max(0, text.search(/[\r\n]/)) || undefined).replace(/"[^"]*"/g, '');
  const count = (separator: string): number => header.split(separator).length;
  return [...separators].sort((a, b) => count(b) - count(a))[0];
}

function* slices(text: string, size = 65_536): Generator<string> {
  for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size);
}
