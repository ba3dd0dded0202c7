import { InvalidInput, type LocalizedText, refuse } from '@tonglu/kit';
import { isFormula, unshield } from './formula';

/** A file read as rows of text under named columns. */
export interface Table {
  columns: string[];
  rows: TableRow[];
}

export interface TableRow {
  /** As a spreadsheet counts: the header is row 1. */
  number: number;
  cells: string[];
  /** Why the row cannot be used at all. */
  fault?: CellFault;
}

export interface CellFault {
  column: string;
  reason: LocalizedText;
  value: string;
}

/** `cells`: of all rows together; what a file may make the importer hold at a time. */
export const limits = { rows: 50_000, columns: 500, cells: 5_000_000, cell: 10_000 } as const;

/** The file as a whole is of no use. */
export function refuseFile(zh: string, en: string): never {
  refuse(new InvalidInput(['input', 'upload'], { 'zh-CN': zh, en }));
}

/** A cell as read: its text, or why it has none. */
export type Cell = string | { value: string; reason: LocalizedText };

export const formulaReason: LocalizedText = { 'zh-CN': '不接受公式，请粘贴为数值', en: 'Formulas are not accepted: paste the value' };
const signReason: LocalizedText = { 'zh-CN': '以 + 或 - 开头，可能是公式；若确是文字，请在前面加 \'', en: 'It begins with + or - and may be a formula; if it is text, put an apostrophe before it' };

/** Collects rows of cells into a table; the first row that is not blank names the columns. */
export class TableBuilder {
  private columns?: string[];
  private readonly rows: TableRow[] = [];
  private cells = 0;

  add(number: number, cells: readonly Cell[]): void {
    if (cells.every((cell) => cell === '')) return;
    if (!this.columns) {
      this.columns = readHeader(cells);
      return;
    }
    if (this.rows.length === limits.rows) refuseFile(`最多 ${limits.rows} 行`, `At most ${limits.rows} rows`);
    this.cells += cells.length;
    if (this.cells > limits.cells) refuseFile(`最多 ${limits.cells} 个单元格，请分成几个文件`, `At most ${limits.cells} cells: split the file`);
    this.rows.push({ number, cells: cells.map((cell) => (typeof cell === 'string' ? unshield(cell) : cell.value)), fault: faultOf(cells, this.columns) });
  }

  finish(): Table {
    if (!this.columns) refuseFile('文件是空的', 'The file is empty');
    if (this.rows.length === 0) refuseFile('文件只有表头，没有数据', 'The file has a header but no rows');
    return { columns: this.columns, rows: this.rows };
  }
}

function readHeader(cells: readonly Cell[]): string[] {
  const columns = cells.map((cell) => (typeof cell === 'string' ? cell : cell.value));
  while (columns.at(-1) === '') columns.pop();
  if (columns.length > limits.columns) refuseFile(`最多 ${limits.columns} 列`, `At most ${limits.columns} columns`);
  const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index);
  if (twice !== undefined) refuseFile(`列名“${twice}”出现了两次`, `The column name "${twice}" appears twice`);
  return columns;
}

function faultOf(cells: readonly Cell[], columns: readonly string[]): CellFault | undefined {
  for (const [index, cell] of cells.entries()) {
    const column = columns[index] ?? '';
    if (typeof cell !== 'string') return { column, ...cell };
    if (isFormula(cell)) return { column, reason: /^[+\-＋－]/.test(cell) ? signReason : formulaReason, value: short(cell) };
    if (/(?![\t\n\v\f\r])\p{Cc}|\p{Cs}/u.test(cell)) return { column, reason: { 'zh-CN': '含有控制字符', en: 'It contains control characters' }, value: short(cell.replace(/\p{Cc}|\p{Cs}/gu, '�')) };
    if (unshield(cell).length > limits.cell) return { column, reason: { 'zh-CN': `单元格超过 ${limits.cell} 个字符`, en: `The cell has more than ${limits.cell} characters` }, value: short(cell) };
    if (cell !== '' && index >= columns.length) {
      return { column: `#${index + 1}`, reason: { 'zh-CN': `表头只有 ${columns.length} 列，该行多出单元格`, en: `The header has ${columns.length} columns, the row has more` }, value: short(cell) };
    }
  }
  return undefined;
}

/** Enough of a value to recognise it by. */
export const short = (value: string): string => (value.length > 80 ? `${value.slice(0, 79)}…` : value);
