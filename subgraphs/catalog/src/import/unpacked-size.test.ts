import { Workbook } from 'exceljs';
import { unpackedSize } from './unpacked-size';

const enough = 10_000_000;

async function workbookOf(characters: number): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.addWorksheet('a').addRow(['x'.repeat(characters)]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

test('a workbook gets as large as it is; anything else has no size', async () => {
  const bytes = await workbookOf(20_000);
  expect(await unpackedSize(bytes, enough)).toBeGreaterThan(20_000);
  expect(bytes.length).toBeLessThan(20_000);
  for (const other of [Buffer.from(''), Buffer.from('PK'), bytes.subarray(0, bytes.length - 30)]) expect(await unpackedSize(other, enough)).toBeUndefined();
});

test('a bomb that says it is small is found out, long before it has gone off', async () => {
  const bomb = await workbookOf(5_000_000);
  for (let at = bomb.indexOf('PK\u0001\u0002'); at >= 0; at = bomb.indexOf('PK\u0001\u0002', at + 4)) bomb.writeUInt32LE(1, at + 24);
  const size = await unpackedSize(bomb, 100_000);
  expect(size).toBeGreaterThan(100_000);
  expect(size).toBeLessThan(1_000_000);
});

test('an entry that the directory does not list is not overlooked', async () => {
  const [visible, hidden] = await Promise.all([workbookOf(10), workbookOf(5_000_000)]);
  const directoryOf = (zip: Buffer): number => zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16);
  const [before, added] = [directoryOf(visible), hidden.subarray(0, directoryOf(hidden))];
  const both = Buffer.concat([visible.subarray(0, before), added, visible.subarray(before)]);
  both.writeUInt32LE(before + added.length, both.lastIndexOf('PK\u0005\u0006') + 16);
  expect(await unpackedSize(visible, enough)).toBeDefined();
  expect(await unpackedSize(both, enough)).toBeUndefined();
});
