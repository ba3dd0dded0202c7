import { fileSize } from './file-size';

test.each([
  [1, '1 kB'],
  [2_154, '3 kB'],
  [999_000, '999 kB'],
  [999_001, '1.0 MB'],
  [1_234_567, '1.2 MB'],
])('%d bytes are %s', (bytes, told) => expect(fileSize(bytes)).toBe(told));
