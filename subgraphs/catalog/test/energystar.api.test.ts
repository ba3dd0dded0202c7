import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { countStatements } from '@tonglu/kit/testing';
import { importText, type Report, reportOf, type TestMapping } from './importing';
import { startCatalog, type TestCatalog } from './start-catalog';

/** Real appliances: public lists whose columns differ, with repeats, contradictions and gaps. */
const folder = process.env.ENERGYSTAR_DATA ?? join(resolve(__dirname, '../../..'), '../shared/data/energystar-amee');
const present = existsSync(folder);
if (!present) console.warn(`Skipped: ${folder} is not there`);

interface SourceFile {
  rows: number;
  category: string;
  zh: string;
  mapping: Partial<TestMapping>;
}

const byModel: Partial<TestMapping> = { code: '{brand}-{model}', name: { zh: '{brand} {model}' }, brand: '{brand}' };
const byNumber = (brand: string): Partial<TestMapping> => ({ code: `{${brand}}-{modelNumber|modelName}`, name: { zh: `{${brand}} {modelName|modelNumber}` }, brand: `{${brand}}` });
const classed: Partial<TestMapping> = { ...byNumber('brand'), code: '{brand}-{modelNumber|modelName}-{category}' };

const files: Record<string, SourceFile> = {
  entertainment_setTopBoxes: { rows: 31, category: 'televisions', zh: '机顶盒', mapping: byNumber('brandName') },
  entertainment_televisionsAndCombinationUnits: { rows: 949, category: 'televisions', zh: '电视', mapping: { code: '{brandName|companyName}-{model|series}', name: { zh: '{brandName|companyName} {model|series}' }, brand: '{brandName|companyName}' } },
  kitchen_clothesWashers: { rows: 395, category: 'washing-machines', zh: '洗衣机', mapping: byModel },
  kitchen_dishwashers: { rows: 809, category: 'dishwashers', zh: '洗碗机', mapping: byModel },
  kitchen_freezers: { rows: 285, category: 'refrigerators', zh: '冷柜', mapping: byModel },
  kitchen_refrigerators: { rows: 1147, category: 'refrigerators', zh: '冰箱', mapping: byModel },
  office_computers_desktopsAndIntegrated: { rows: 336, category: 'office', zh: '台式电脑', mapping: classed },
  office_computers_notebooksAndTablets: { rows: 604, category: 'office', zh: '笔记本', mapping: classed },
  office_computers_workstations: { rows: 32, category: 'office', zh: '工作站', mapping: byNumber('brand') },
  office_imageEquipment_copiers: { rows: 80, category: 'office', zh: '复印机', mapping: byNumber('brandName') },
  office_imageEquipment_digitalDuplicators: { rows: 60, category: 'office', zh: '速印机', mapping: byNumber('brandName') },
  office_imageEquipment_faxMachines: { rows: 23, category: 'office', zh: '传真机', mapping: byNumber('brandName') },
  office_imageEquipment_multiFunctionDevices: { rows: 607, category: 'office', zh: '一体机', mapping: byNumber('brandName') },
  office_imageEquipment_printers: { rows: 258, category: 'office', zh: '打印机', mapping: byNumber('brandName') },
};

const mappingOf = ({ category, zh, mapping }: SourceFile): TestMapping => ({
  ...mapping,
  name: { zh: `${mapping.name?.zh} ${zh}`, en: mapping.name?.zh },
  category,
  createBrands: true,
  status: 'ACTIVE',
  attributes: [{ code: 'energyPerYear', name: { zh: '年耗电量', en: 'Energy per year' }, value: '{energyPerTime}', unit: '{units}' }],
  basePrice: '{energyPerTime} * 8 + 999',
});

(present ? describe : describe.skip)('ENERGY STAR lists', () => {
  const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
  let shop: TestCatalog;
  beforeAll(async () => {
    const slugs = ['televisions', 'washing-machines', 'dishwashers', 'refrigerators', 'office'];
    shop = await startCatalog({ brands: [], categories: slugs.map((slug) => ({ slug, name: text(slug, slug) })), products: [] });
  });
  afterAll(() => shop.graph.stop());

  const reports = new Map<string, Report>();
  const total = (figure: (report: Report) => number): number => [...reports.values()].reduce((sum, report) => sum + figure(report), 0);

  test.each(Object.entries(files))('%s: every row is imported or reported', async (name, file) => {
    const bytes = gunzipSync(readFileSync(join(folder, `${name}.csv.gz`)));
    const report = reportOf(await importText(shop, bytes, mappingOf(file), { skipRejected: true }));
    reports.set(name, report);
    expect(report.rows).toBe(file.rows);
    expect(report.created + report.updated + report.unchanged + report.rejected.length).toBe(report.rows);
    expect(report.skus).toHaveLength(report.created + report.updated);
    const reported = new Set(report.rejected.map(({ row }) => row));
    expect(reported.size).toBe(report.rejected.length);
    for (const { field, reason } of report.rejected) expect([field, reason]).toEqual([expect.stringMatching(/.+/), expect.stringMatching(/.+/)]);
  });

  test('all 5,616 rows are accounted for, and what is stored is what was reported', async () => {
    expect(total(({ rows }) => rows)).toBe(5_616);
    const [{ count }] = await shop.subgraph.db.rows<{ count: number }>('select count(*)::int as count from variant');
    expect(count).toBe(total(({ created }) => created));
    expect(total(({ rejected }) => rejected.length)).toBeLessThan(5_616 / 20);
  });

  test('an imported machine is found by model, brand or part of its number, and has its price', async () => {
    const search = (text: string) => shop.ask<{ products: { edges: { node: { code: string; priceRange: { min: { amount: string } } } }[] } }>(`query($text: String) { products(search: $text, first: 5) { edges { node { code priceRange { min { amount } } } } } }`, { text });
    for (const question of ['NAH6800', 'amana nah6800', 'Amana NAH68', 'AMANA-NAH6800']) {
      const { data } = await search(question);
      expect(data.products.edges[0].node).toEqual({ code: 'AMANA-NAH6800', priceRange: { min: { amount: '2943.00' } } });
    }
  });

  test('again, nothing changes', async () => {
    const file = files.kitchen_refrigerators;
    const bytes = gunzipSync(readFileSync(join(folder, 'kitchen_refrigerators.csv.gz')));
    const again = reportOf(await importText(shop, bytes, mappingOf(file), { skipRejected: true }));
    expect(again).toMatchObject({ created: 0, updated: 0, skus: [] });
    expect(again.rejected).toEqual(reports.get('kitchen_refrigerators')?.rejected);
  });

  test('six thousand rows in one file cost a few statements per thousand, so seconds', async () => {
    const lines = Array.from({ length: 6_000 }, (_, index) => `Maker ${index % 50},T${index},${100 + (index % 400)},kWh/year`);
    const started = Date.now();
    const statements = await countStatements(shop.subgraph, async () => {
      const report = reportOf(await importText(shop, ['brand,model,energyPerTime,units', ...lines].join('\n'), mappingOf(files.kitchen_refrigerators)));
      expect(report).toMatchObject({ rows: 6_000, created: 6_000, applied: true });
    });
    console.info(`6,000 rows in ${Date.now() - started} ms`);
    expect(statements).toBeLessThanOrEqual(15 + 6 * 18);
  }, 60_000);
});
