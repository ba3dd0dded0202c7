import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { stream } from 'exceljs';

/** What exceljs does not declare: where it takes up the texts of a workbook. */
interface Reader extends AsyncIterable<AsyncIterable<{ number: number; values: unknown }>> {
  _parseWorksheet(chunks: AsyncIterable<Uint8Array | string>, sheet: string): AsyncIterable<unknown>;
  _parseSharedStrings(entry: AsyncIterable<Uint8Array | string>): AsyncIterable<unknown>;
}

const Base = stream.xlsx.WorkbookReader as unknown as new (...settings: ConstructorParameters<typeof stream.xlsx.WorkbookReader>) => Reader;

/**
 * exceljs decodes each chunk by itself: a Chinese character that lies across two of them, one in some thousand rows,
 * becomes two question marks. Here chunks end where characters end.
 */
export class WorkbookReader extends Base {
  override _parseWorksheet(chunks: AsyncIterable<Uint8Array>, sheet: string): AsyncIterable<unknown> {
    return super._parseWorksheet(wholeCharacters(chunks), sheet);
  }

  override _parseSharedStrings(entry: AsyncIterable<Uint8Array>): AsyncIterable<unknown> {
    return super._parseSharedStrings(Readable.from(wholeCharacters(entry)));
  }
}

async function* wholeCharacters(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  for await (const chunk of chunks) {
    const text = decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    if (text !== '') yield text;
  }
  const rest = decoder.end();
  if (rest !== '') yield rest;
}
