import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretOf } from './secret';

const directory = mkdtempSync(join(tmpdir(), 'tonglu-secret-'));
const file = join(directory, 'secret');
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('made once, for its owner’s eyes, and kept', () => {
  const secret = secretOf(directory, undefined);
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(secretOf(directory, undefined)).toBe(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(secretOf(directory, 'given by the environment')).toBe('given by the environment');
});

test('a file that holds half a secret is refused, not used', () => {
  writeFileSync(file, '');
  expect(() => secretOf(directory, undefined)).toThrow(/secret holds no usable secret/);
});
