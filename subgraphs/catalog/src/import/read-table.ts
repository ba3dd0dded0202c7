import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { refuseFile, type Table } from './table';

const startsWith = (bytes: Buffer, ...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** Reads a CSV or XLSX file; what it is shows in its first bytes. One that is called XLSX and is none is somebody's mistake. */
export function readTable(bytes: Buffer, name: string): Promise<Table> {
  if (startsWith(bytes, 0x50, 0x4b)) return readXlsx(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) refuseFile('不支持旧版 .xls，请另存为 .xlsx 或 CSV', 'The old .xls format is not supported: save as .xlsx or CSV');
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) refuseFile('这是 PDF，请上传 CSV 或 XLSX', 'This is a PDF: upload CSV or XLSX');
  if (/\.xls[xm]?$/i.test(name)) refuseFile('文件名是 XLSX，内容却不是：请另存为 XLSX，或改名为 .csv', 'It is called XLSX but is none: save it as XLSX, or rename it to .csv');
  return readCsv(bytes);
}
