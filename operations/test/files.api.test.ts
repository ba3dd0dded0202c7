import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { editorPhone, type House, openHouse } from '../../gateway/test/house';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tonglu-files-'));
let house: House;
let session: string;
beforeAll(async () => {
  house = await openHouse('local');
  session = await house.signIn(editorPhone);
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

/** A program as people run it; what it says and how it ends. */
const program = (name: string, ...args: string[]): Promise<{ code: number | null; said: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', name, ...args, '--graph', house.url], { cwd: root });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += String(bytes)));
    child.on('close', (code) => done({ code, said }));
  });
const file = (name: string): string => join(folder, name);

test('what npm run export writes, npm run import takes back without a change', async () => {
  expect(await program('export', file('all.xlsx'), `--token=${session}`)).toMatchObject({ code: 0, said: expect.stringContaining('all.xlsx: written') as string });
  const back = await program('import', file('all.xlsx'), `--token=${session}`);
  expect(back).toMatchObject({ code: 0, said: expect.stringMatching(/imported\n {2}(\d+) rows: 0 created, 0 updated, \1 unchanged, 0 rejected/) as string });
}, 120_000);

test('a file with a mapping is imported, watched; a bad row keeps it out and is shown', async () => {
  writeFileSync(file('map.json'), JSON.stringify({ mapping: { code: '{code}', name: { zh: '{code}' }, category: 'refrigerators', brand: 'qibai', basePrice: '{price}' } }));
  writeFileSync(file('good.csv'), 'code,price\nP-1,10\nP-2,20\n');
  writeFileSync(file('bad.csv'), 'code,price\nP-3,10\nP-4,=1+1\n');
  const good = await program('import', file('good.csv'), '--mapping', file('map.json'), `--token=${session}`);
  expect(good).toMatchObject({ code: 0, said: expect.stringContaining('2 of 2 rows') as string });
  expect(good.said).toContain('2 rows: 2 created');
  const bad = await program('import', file('bad.csv'), '--mapping', file('map.json'), `--token=${session}`);
  expect(bad.code).toBe(1);
  expect(bad.said).toContain('nothing was changed');
  expect(bad.said).toContain('row 3  price: Formulas are not accepted: paste the value [=1+1]');
}, 120_000);

test('who may not, and what cannot be, ends with one sentence and leaves no file', async () => {
  expect(await program('export', file('no.csv'), '--token=nobody-of-this-house-0001')).toMatchObject({ code: 1, said: expect.stringContaining('Sign in first (UNAUTHENTICATED)') as string });
  expect(existsSync(file('no.csv')) || existsSync(file('no.csv.part'))).toBe(false);
  writeFileSync(file('large.csv'), Buffer.alloc(100 * 1024 * 1024, 'x'));
  expect(await program('import', file('large.csv'), `--token=${session}`)).toMatchObject({ code: 1, said: expect.stringContaining('The body is too large: at most 20 MB') as string });
}, 120_000);
