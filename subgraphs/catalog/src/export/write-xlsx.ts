import { PassThrough } from 'node:stream';
import { stream } from 'exceljs';

const mostWaiting = 1024 * 1024;

/** Rows as XLSX, packed while they come. All cells are texts, so that nothing turns into a date or loses its zeros. */
export async function* writeXlsx(pages: AsyncIterable<string[][]>): AsyncGenerator<Uint8Array> {
  const packed = new PassThrough();
  const writing = writeSheet(pages, packed);
  writing.catch((error: Error) => packed.destroy(error));
  for await (const chunk of packed) yield chunk as Uint8Array;
  await writing;
}

async function writeSheet(pages: AsyncIterable<string[][]>, packed: PassThrough): Promise<void> {
  const workbook = new stream.xlsx.WorkbookWriter({ stream: packed, useStyles: false, useSharedStrings: false });
  const sheet = workbook.addWorksheet('products');
  for await (const rows of pages) {
    for (const cells of rows) sheet.addRow(cells.map((cell) => (cell === '' ? null : cell))).commit();
    while (packed.readableLength > mostWaiting && !packed.destroyed) await new Promise((resolve) => setTimeout(resolve, 5));
    if (packed.destroyed) return; // nobody reads on
  }
  sheet.commit();
  await workbook.commit();
}
