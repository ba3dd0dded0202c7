import { encode } from 'iconv-lite';

export const encodings = ['utf-8', 'gbk'] as const;
export type Encoding = (typeof encodings)[number];

/** GB18030 is GBK and all the rest: no character is lost, and whatever GBK has looks the same in it. */
const charsets: Readonly<Record<Encoding, string>> = { 'utf-8': 'utf-8', gbk: 'gb18030' };

const quoted = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as CSV; UTF-8 begins with a mark, without which Excel reads Chinese wrongly. */
export async function* writeCsv(pages: AsyncIterable<string[][]>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') yield Buffer.from('\ufeff');
  for await (const rows of pages) yield encode(rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join(''), charsets[encoding]);
}
