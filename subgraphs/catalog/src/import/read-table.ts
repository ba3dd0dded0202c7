import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { refuseFile, type Table } from './table';

const startsWith = (bytes: Buffer, ...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** Reads a CSV or XLSX file; what it is shows in its first bytes, whatever it is called. */
export function readTable(bytes: Buffer): Promise<Table> {
  if (startsWith(bytes, 0x50, 0x4b)) return readXlsx(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) refuseFile('不支持旧版 .xls，请另存为 .xlsx 或 CSV', 'The old .xls format is not supported: save as .xlsx or CSV');
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) refuseFile('这是 PDF，请上传 CSV 或 XLSX', 'This is a PDF: upload CSV or XLSX');
  return readCsv(bytes);
}
