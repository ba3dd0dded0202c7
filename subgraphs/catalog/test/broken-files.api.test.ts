import { Workbook } from 'exceljs';
import { deflateRawSync } from 'node:zlib';
import { encode } from 'iconv-lite';
import { edit } from './editing';
import { importText, type Refused, type Report, type TestMapping, upload } from './importing';
import { startCatalog, type TestCatalog } from './start-catalog';

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog();
});
afterAll(() => shop.graph.stop());

const mapping: TestMapping = { code: '{型号}', name: { zh: '{品牌}{型号}' }, category: '{类目}', brand: '{品牌}', createBrands: true, barcode: '{条码}', basePrice: '{价格}' };
const header = '品牌,型号,类目,条码,价格\n';
const good = '海尔,BCD-1,refrigerators,,1999\n';

/** Everything an import could touch. */
const state = async (): Promise<string> =>
  JSON.stringify(await Promise.all(['product', 'variant', 'brand', 'category', 'price', 'price_list', 'media', 'outbox', 'search_word'].map((table) => shop.subgraph.db.rows(`select count(*)::integer as rows, md5(string_agg(t::text, '|' order by t::text)) as content from ${table} t`))));

let before: string;
beforeEach(async () => {
  before = await state();
});
afterEach(async () => {
  expect(await state()).toBe(before);
});

/** A ZIP of one deflated file. */
function zip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content, { level: 9 });
  const head = (size: number, mark: number): Buffer => {
    const bytes = Buffer.alloc(size);
    bytes.writeUInt32LE(mark, 0);
    return bytes;
  };
  const entry = head(30, 0x04034b50);
  entry.writeUInt16LE(8, 8);
  entry.writeUInt32LE(packed.length, 18);
  entry.writeUInt32LE(content.length, 22);
  entry.writeUInt16LE(name.length, 26);
  const listed = head(46, 0x02014b50);
  listed.writeUInt16LE(8, 10);
  listed.writeUInt32LE(packed.length, 20);
  listed.writeUInt32LE(content.length, 24);
  listed.writeUInt16LE(name.length, 28);
  const end = head(22, 0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([entry, Buffer.from(name), packed, listed, Buffer.from(name), end]);
}

async function workbook(rows: unknown[][]): Promise<Buffer> {
  const book = new Workbook();
  const sheet = book.addWorksheet('价目');
  for (const row of rows) sheet.addRow(row);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('a file that is of no use as a whole says why', () => {
  const whole: [string, () => Buffer | Promise<Buffer>, string | undefined, string][] = [
    ['another encoding', () => encode(header + good, 'utf-16le'), undefined, 'The encoding is not readable: save the file as CSV in UTF-8 or GBK'],
    ['Shift-JIS', () => Buffer.concat([Buffer.from(header), Buffer.from([0x83, 0x6e, 0xff, 0x81, 0x2c, 0x0a])]), undefined, 'The encoding is not readable: save the file as CSV in UTF-8 or GBK'],
    ['half a character', () => Buffer.concat([Buffer.from([0xff, 0xfe]), encode(header + good, 'utf-16le'), Buffer.from([0x00, 0xd8])]), undefined, 'The encoding is not readable: save the file as CSV in UTF-8 or GBK'],
    ['NUL', () => Buffer.from(`${header}海尔,BCD\u0000-1,refrigerators,,1999\n`), undefined, 'The encoding is not readable: save the file as CSV in UTF-8 or GBK'],
    ['a ZIP bomb', () => zip('xl/worksheets/sheet1.xml', Buffer.alloc(201 * 1024 * 1024)), undefined, 'The file is too large when unpacked'],
    ['a cut-off workbook', async () => (await workbook([['品牌'], ['海尔']])).subarray(0, 3_000), 'a.xlsx', 'This is not a readable XLSX file'],
    ['a ZIP that is no workbook', () => zip('readme.txt', Buffer.from('hello')), 'a.xlsx', 'The file is empty'],
    ['a CSV that is called XLSX', () => Buffer.from(header + good), 'a.xlsx', 'It is called XLSX but is none: save it as XLSX, or rename it to .csv'],
    ['text that is called XLS', () => Buffer.from('<html><table><tr><td>海尔'), 'a.xls', 'It is called XLSX but is none: save it as XLSX, or rename it to .csv'],
    ['a workbook without rows', () => workbook([]), 'a.xlsx', 'The file is empty'],
    ['a column twice', () => Buffer.from('品牌,品牌\n1,2\n'), undefined, 'The column name "品牌" appears twice'],
    ['too many cells', () => Buffer.from(`${Array.from({ length: 400 }, (_, index) => `c${index}`).join(',')}\n${`1${','.repeat(399)}\n`.repeat(12_501)}`), undefined, 'At most 5000000 cells: split the file'],
  ];

  test.each(whole)('%s', async (_name, make, name, message) => {
    const answer = (await importText(shop, await make(), mapping, { skipRejected: true, name })) as Refused;
    expect(answer.problems).toEqual([{ code: 'INVALID_INPUT', path: ['input', 'upload'], message }]);
  });

  test('missing columns are all named', async () => {
    const answer = (await importText(shop, '品牌,价格\n海尔,1\n', mapping)) as Refused;
    expect(answer.problems.map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`)).toEqual(
      [['code', '型号'], ['name.zh', '型号'], ['category', '类目'], ['barcode', '条码']].map(([field, column]) => `${field}: The file has no column "${column}"; it has 品牌, 价格`),
    );
  });

  test('nothing at all is refused when it arrives', async () => {
    expect(await upload(shop, '')).toMatchObject({ status: 400, body: '{"code":"INVALID_INPUT","field":"body","message":"The file is empty"}' });
  });
});

describe('a bad row is told with row, column and reason, in both languages, and keeps the file out', () => {
  const rows: [string, string, [string | null, string, string]][] = [
    ['a formula', '海尔,=1+1,refrigerators,,1', ['型号', 'Formulas are not accepted: paste the value', '不接受公式，请粘贴为数值']],
    ['a formula with @', '@SUM(A1),BCD-2,refrigerators,,1', ['品牌', 'Formulas are not accepted: paste the value', '不接受公式，请粘贴为数值']],
    ['a formula with +', '海尔,+A1,refrigerators,,1', ['型号', 'It begins with + or - and may be a formula; if it is text, put an apostrophe before it', "以 + 或 - 开头，可能是公式；若确是文字，请在前面加 '"]],
    ['a formula with -', "海尔,-1+cmd|' /C calc'!A0,refrigerators,,1", ['型号', 'It begins with + or - and may be a formula; if it is text, put an apostrophe before it', "以 + 或 - 开头，可能是公式；若确是文字，请在前面加 '"]],
    ['the same code with other content', '海尔,BCD-1,refrigerators,,2000', ['型号', 'Same SKU as row 2 with other content', '与第 2 行的 SKU 相同而内容不同']],
    ['an unknown category', '海尔,BCD-2,nowhere,,1', ['类目', 'There is no such category', '没有这个类目']],
    ['a price that is none', '海尔,BCD-2,refrigerators,,free', ['价格', 'Not an amount above zero', '不是大于零的金额']],
    ['a price below zero', '海尔,BCD-2,refrigerators,,-5', ['价格', 'Not an amount above zero', '不是大于零的金额']],
    ['no price', '海尔,BCD-2,refrigerators,,', ['价格', 'The price is empty', '价格为空']],
    ['a wrong check digit', '海尔,BCD-2,refrigerators,4006381333932,1', ['条码', 'Not a valid GTIN', '不是有效的商品条码']],
    ['a barcode that another has', '海尔,BCD-2,refrigerators,6900000000014,1', ['条码', 'The barcode belongs to QB-KFR35-W', '该条码属于 QB-KFR35-W']],
    ['a cell too many', '海尔,BCD-2,refrigerators,,1,extra', [null, 'The header has 5 columns, the row has more', '表头只有 5 列，该行多出单元格']],
  ];

  test.each(rows)('%s', async (_name, row, [column, en, zh]) => {
    for (const [locale, reason] of [['en', en], ['zh-CN', zh]] as const) {
      const report = (await importText(shop, `${header}${good}${row}\n`, mapping, { locale })) as Report;
      expect(report).toMatchObject({ rows: 2, created: 1, applied: false });
      expect(report.rejected).toMatchObject([{ row: 3, column, reason }]);
    }
  });

  test('an apostrophe says that it is text', async () => {
    const report = (await importText(shop, `${header}'-18-4 专卖,BCD-1,refrigerators,,1999\n`, mapping, { dryRun: true })) as Report;
    expect(report).toMatchObject({ created: 1, rejected: [] });
  });
});

test('who may not import learns nothing of a file, and starts nothing', async () => {
  const { upload: id } = await upload(shop, header + good);
  expect(await edit(shop, 'startImport', { upload: 'nonsense' })).toMatchObject({ problems: [{ code: 'NOT_FOUND', path: ['input', 'upload'] }] });
  await expect(edit(shop, 'startImport', { upload: id }, '', { kind: 'MEMBER', channel: 'MALL', memberId: '0190a000-0000-7000-8000-00000000e009', roles: [] })).rejects.toThrow('Not allowed');
});
