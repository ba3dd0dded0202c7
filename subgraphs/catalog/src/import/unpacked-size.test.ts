import { Workbook } from 'exceljs';
import { unpackedSize } from './unpacked-size';

test('a workbook says how large it gets; anything else says nothing', async () => {
  const workbook = new Workbook();
  workbook.addWorksheet('a').addRow(['x'.repeat(20_000)]);
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  const size = unpackedSize(bytes);
  expect(size).toBeGreaterThan(20_000);
  expect(bytes.length).toBeLessThan(20_000);
  for (const other of [Buffer.from(''), Buffer.from('PK'), bytes.subarray(0, bytes.length - 30)]) expect(unpackedSize(other)).toBeUndefined();
});
