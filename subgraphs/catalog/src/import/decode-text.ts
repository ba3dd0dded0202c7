import { decode } from 'iconv-lite';
import { isUtf8 } from 'node:buffer';
import { refuseFile } from './table';

/** Bytes to text: UTF-8 with or without mark, UTF-16 with mark (Excel's "Unicode text"), else GBK; anything else is refused. */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return legible(decode(bytes, 'utf-16le'));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return legible(decode(bytes, 'utf-16be'));
  return legible(decode(bytes, isUtf8(bytes) ? 'utf-8' : 'gb18030'));
}

/** Control characters and undecodable bytes tell that this is no text, or text of another encoding. */
function legible(text: string): string {
  if (/(?![\t\n\v\f\r])\p{Cc}|\p{Cs}|\ufffd/u.test(text)) refuseFile('无法识别文件编码，请另存为 UTF-8 或 GBK 的 CSV', 'The encoding is not readable: save the file as CSV in UTF-8 or GBK');
  return text;
}
