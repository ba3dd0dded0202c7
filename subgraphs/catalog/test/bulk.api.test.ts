import { Gate, memberActor } from '@tonglu/kit/testing';
import { runImport } from '../src/import/run-import';
import type { CatalogContext } from '../src/subgraph';
import { exported, importRun, startRun } from './bulk';
import { edit } from './editing';
import { importText, reportOf, type TestMapping, upload } from './importing';
import { startCatalog, type TestCatalog } from './start-catalog';

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog();
});
beforeEach(() => shop.reset());
afterAll(() => shop.graph.stop());

const mapping: TestMapping = {
  code: '{code}', name: { zh: '{name} 冰箱', en: '{name} refrigerator' }, category: 'refrigerators', brand: 'qibai', status: 'ACTIVE', basePrice: '{price}', mallPrice: '{price} * 0.9',
  attributes: [{ code: 'volume', name: { zh: '容积', en: 'Volume' }, value: '{volume}', unit: 'L' }],
};
const lines = (count: number, price = 1_000): string => ['code,name,volume,price', ...Array.from({ length: count }, (_, index) => `BULK-${index},Bulk ${index % 100},${100 + (index % 400)},${price + (index % 900)}`)].join('\n');
const variants = async (): Promise<number> => (await shop.subgraph.db.rows<{ count: number }>('select count(*)::integer as count from variant'))[0].count;

describe('an import that runs by itself', () => {
  test('waits, runs and reports; a second go at the same run does nothing', async () => {
    const { upload: id } = await upload(shop, lines(3));
    expect(await importRun(shop, id)).toBeNull();
    const { answer, work } = await startRun(shop, id, { mapping });
    expect(answer).toMatchObject({ __typename: 'ImportRun', state: 'WAITING', rows: 0, done: 0, report: null });
    await Promise.all([work(), work()]);
    const done = await importRun(shop, id);
    expect(done).toMatchObject({ state: 'DONE', rows: 3, done: 3, report: { rows: 3, created: 3, applied: true, skus: ['BULK-0', 'BULK-1', 'BULK-2'] } });
    await work();
    expect(await importRun(shop, id)).toEqual(done);
  });

  test('the same key starts one run', async () => {
    const { upload: id } = await upload(shop, lines(3));
    await Promise.all([1, 2, 3].map(() => edit(shop, 'startImport', { upload: id, mapping, idempotencyKey: 'one-run-only' })));
    expect(await shop.subgraph.db.rows('select from import_run')).toHaveLength(1);
  });

  test('a bad row keeps all out, a dry run too, and a file of no use is refused; others see nothing of it', async () => {
    const before = await variants();
    const { upload: id } = await upload(shop, `${lines(2)}\nBULK-9,Bulk,1,free`);
    await (await startRun(shop, id, { mapping })).work();
    expect(await importRun(shop, id)).toMatchObject({ state: 'DONE', report: { applied: false, created: 2, rejected: [{ row: 4, column: 'price', reason: 'Not an amount above zero' }] } });
    await (await startRun(shop, id, { mapping, skipRejected: true, dryRun: true })).work();
    expect(await importRun(shop, id)).toMatchObject({ state: 'DONE', report: { applied: false, created: 2 } });
    await (await startRun(shop, id)).work();
    expect(await importRun(shop, id)).toMatchObject({ state: 'REFUSED', report: null, problems: [{ code: 'INVALID_INPUT', message: 'The file lacks the columns sku, brand, category, name.zh; a file of another format needs a mapping', path: ['input', 'upload'] }] });
    expect(await variants()).toBe(before);
    expect(await importRun(shop, id, memberActor('0190a000-0000-7000-8000-00000000e003', { roles: ['CATALOG_EDITOR'] }))).toBeNull();
  });

  test('what breaks on the way is told as failed and leaves nothing behind', async () => {
    const before = await variants();
    const { upload: id } = await upload(shop, lines(3));
    const { work } = await startRun(shop, id, { mapping });
    await shop.subgraph.db.write(`alter table variant add constraint broken check (sku <> 'BULK-2')`);
    await work();
    await shop.subgraph.db.write('alter table variant drop constraint broken');
    expect(await importRun(shop, id)).toMatchObject({ state: 'FAILED', report: null, problems: [] });
    expect(await variants()).toBe(before);
  });

  test('a run whose process died is done whole by the next', async () => {
    const { upload: id } = await upload(shop, lines(3));
    await startRun(shop, id, { mapping });
    const [run] = await shop.subgraph.db.write<{ id: string }>(`update import_run set state = 'RUNNING', rows = 3, done = 2 returning id`);
    await runImport.run(shop.subgraph.context() as CatalogContext, { run: run.id });
    expect(await importRun(shop, id)).toMatchObject({ state: 'DONE', done: 3, report: { created: 3 } });
  });
});

test('five imports of the same products at once take turns: one creates, the others find them there', async () => {
  const ids = await Promise.all(Array.from({ length: 5 }, async () => (await upload(shop, lines(300))).upload));
  const runs = [];
  for (const id of ids) runs.push(await startRun(shop, id, { mapping }));
  await Promise.all(runs.map(({ work }) => work()));
  const reports = await Promise.all(ids.map((id) => importRun(shop, id)));
  expect(reports.map((run) => run?.report?.created).sort()).toEqual([0, 0, 0, 0, 300]);
  expect(reports.map((run) => run?.report?.unchanged).sort((a, b) => Number(a) - Number(b))).toEqual([0, 300, 300, 300, 300]);
});

test('an editor in an import’s way is told so in time, and nothing is done', async () => {
  const taken = new Gate();
  const freed = new Gate();
  const held = shop.subgraph.db.source.transaction(async (manager) => {
    await manager.query(`select pg_advisory_xact_lock(hashtext('catalog.write'))`);
    taken.open();
    await freed.opened;
  });
  await taken.opened;
  const started = Date.now();
  expect(await edit(shop, 'addBrand', { slug: 'late', name: { zh: '迟' } })).toMatchObject({ problems: [{ code: 'BUSY', message: 'A large import is being written: try again a little later' }] });
  expect(Date.now() - started).toBeLessThan(9_500);
  freed.open();
  await held;
  expect(await edit(shop, 'addBrand', { slug: 'late', name: { zh: '迟' } })).toMatchObject({ __typename: 'Brand' });
}, 60_000);

test('twenty thousand rows in one go: progress to watch, little memory, out and in again without a change', async () => {
  const count = 20_000;
  const { upload: id } = await upload(shop, lines(count));
  const { work } = await startRun(shop, id, { mapping });
  const seen = new Set<number>();
  let peak = 0;
  const base = process.memoryUsage().rss;
  let over = false;
  const watch = (async () => {
    while (!over) {
      const run = await importRun(shop, id);
      if (run?.rows === count) seen.add(run.done);
      peak = Math.max(peak, process.memoryUsage().rss - base);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  const started = Date.now();
  await work();
  const tookMs = Date.now() - started;
  over = true;
  await watch;
  expect(await importRun(shop, id)).toMatchObject({ state: 'DONE', rows: count, done: count, report: { created: count, rejected: [] } });
  expect(seen.size).toBeGreaterThan(10); // a thousand at a time
  expect(peak).toBeLessThan(500 * 1024 * 1024);

  const exports = Date.now();
  const file = await exported(shop);
  const xlsx = await exported(shop, { format: 'xlsx' });
  console.info(`${count} rows: in ${tookMs} ms (+${Math.round(peak / 1e6)} MB), out as CSV and XLSX in ${Date.now() - exports} ms, ${file.length} and ${xlsx.length} bytes`);
  for (const [body, name] of [[file, 'a.csv'], [xlsx, 'a.xlsx']] as const) {
    expect(reportOf(await importText(shop, body, undefined, { name }))).toMatchObject({ rows: count + 6, created: 0, updated: 0, unchanged: count + 6, rejected: [] });
  }
}, 240_000);
