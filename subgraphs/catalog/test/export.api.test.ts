import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { decode } from 'iconv-lite';
import { newId } from '@tonglu/kit';
import { memberActor } from '@tonglu/kit/testing';
import { fixedColumns } from '../src/export/house-columns';
import { exported } from './bulk';
import { changedEvents, edit, fridgeType, productId } from './editing';
import { editor, importText, type Refused, reportOf } from './importing';
import { startCatalog, type TestCatalog } from './start-catalog';

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog();
});
beforeEach(() => shop.reset());
afterAll(() => shop.graph.stop());

/** All that an export speaks of, as it is stored. */
const snapshot = async (): Promise<unknown> => [
  await shop.subgraph.db.rows('select code, slug, name, subtitle, description, kind, status, type_id, brand_id, category_id, attributes, installation, services, blocks, changed_at from product order by code'),
  await shop.subgraph.db.rows('select suite_id, component_id, quantity, position from suite_component order by 1, position'),
  await shop.subgraph.db.rows('select sku, product_id, barcode, name, options, serial_tracked, position from variant order by sku'),
  await shop.subgraph.db.rows('select price_list_id, variant_id, min_quantity, amount, superseded_at from price order by id'),
  await shop.subgraph.db.rows('select product_id, variant_id, url, alt, role, language, bytes, position from media order by id'),
];

const files: [string, Record<string, string>, string][] = [
  ['CSV in UTF-8', {}, 'products.csv'],
  ['CSV in GBK', { encoding: 'gbk' }, 'products.csv'],
  ['XLSX', { format: 'xlsx' }, 'products.xlsx'],
];

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const picture = (name: string, role: 'COVER' | 'SCENE' | 'DETAIL') => ({ url: `/media/${name}.svg`, role, alt: text(`${name} 图`, `Picture of ${name}`) });
/** Cut anywhere it has a blank, a quotation mark or half a character at the end. */
const long = '𠮷 "b" \n 乙  '.repeat(380).trim();

/** Products that are hard on a file: every part there is, and texts that spreadsheets run, cut or lose. */
async function fillShop(): Promise<void> {
  await edit(shop, 'addProductType', fridgeType);
  const attributes = [{ code: 'volume', value: { zh: '508' } }, { code: 'grade', value: { zh: '二级' } }, { code: 'frostFree', value: { zh: '是' } }, { code: 'note', value: { zh: '=1+1', en: '@SUM(A1)' } }];
  await edit(shop, 'changeProductAttributes', { product: await productId(shop, 'QB-BC508'), type: 'FRIDGE', attributes });
  await shop.seed({
    brands: [], categories: [],
    // What a suite or a product names may be described after it.
    products: [{
      code: 'SET', name: text('两件套', 'A set of two'), brand: 'qibai', category: 'air', kind: 'SUITE', media: [picture('set', 'SCENE')],
      variants: [
        { sku: 'SET-S', name: text('小', 'Small'), basePrice: 5_000_00, components: [{ sku: '0012-A', quantity: 1 }, { sku: 'QB-BC508-W', quantity: 2 }] },
        { sku: 'SET-L', name: text('大', 'Large'), basePrice: 9_000_00, components: [{ sku: '0012-B*', quantity: 99 }], media: [picture('large', 'DETAIL'), picture('room', 'SCENE')] },
      ],
    }, {
      code: '0012', slug: 'a-part', installation: 'PAID', services: ['QB-INSTALL'],
      media: [picture('part', 'COVER'), picture('other', 'DETAIL')],
      manuals: [{ url: 'https://help.example.com/a?b=1,2', title: text('“说明书”，第一版', 'Manual'), language: 'zh-CN', bytes: 123_456 }, { url: '/media/m.pdf', title: { 'zh-CN': '=2' }, language: 'en' }],
      blocks: [
        { kind: 'HEADING', text: text('为什么', 'Why') }, { kind: 'PARAGRAPH', text: { 'zh-CN': long } }, { kind: 'PICTURE', url: '/media/b.svg', text: text('图', 'Picture') },
        { kind: 'LIST', items: [text('一 | 二\n三', 'One; two'), { 'zh-CN': '"四"' }] }, { kind: 'PARAGRAPH', text: { 'zh-CN': `甲${long}` } },
      ], name: { 'zh-CN': '-2+3', en: '+SUM(1,2)' }, subtitle: { 'zh-CN': "'=1" }, description: { 'zh-CN': '一行，"引号"；\n又一行\t列 😀', en: 'A; b' }, brand: 'qibai', category: 'air', kind: 'PART',
      attributes: [{ code: 'range', name: { 'zh-CN': '温区', en: 'Range' }, value: '-18-4', unit: '°C' }, { code: 'volume', name: { 'zh-CN': '体积' }, value: { 'zh-CN': '一升', en: 'One litre' } }],
      variants: [
        { sku: '0012-A', name: { 'zh-CN': '@甲' }, serialTracked: false, basePrice: 1, options: [{ code: 'a', name: { 'zh-CN': '甲', en: 'A' }, value: { 'zh-CN': '=a' } }, { code: 'b', name: { 'zh-CN': '乙' }, value: { 'zh-CN': '2', en: 'two' } }] },
        { sku: '0012-B*', name: { 'zh-CN': '1e5' }, mallPrice: 123_456_789_01, basePrice: 10_00, baseBreaks: [{ minQuantity: 3, amount: 9_00n }, { minQuantity: 10, amount: 8_50n }], mallBreaks: [{ minQuantity: 2, amount: 1n }] },
      ],
    }],
  });
}

describe('the law: what goes out and comes back in changes nothing', () => {
  test.each(files)('%s', async (_name, query, name) => {
    await fillShop();
    const [before, events] = [await snapshot(), await changedEvents(shop)];
    const report = reportOf(await importText(shop, await exported(shop, query), undefined, { name }));
    expect(report).toMatchObject({ rows: 10, created: 0, updated: 0, unchanged: 10, rejected: [], applied: true });
    expect(await snapshot()).toEqual(before);
    expect(await changedEvents(shop)).toBe(events);
  });

  test.each(files)('an empty shop takes over another one’s products, and sends out the same file: %s', async (_name, query, name) => {
    await fillShop();
    const file = await exported(shop, query);
    const told = String(await exported(shop));
    const all = `{ products(first: 50, sort: NEWEST) { edges { node { code slug name subtitle kind installation services { sku } attributes { code name value unit } media { url role alt } manuals { url alt language bytes } blocks { kind text url items }
      variants { sku barcode name options { code name value } media { url } components { name quantity share { amount } } price { amount { amount } base { amount } breaks { minQuantity amount { amount } } } } } } } }`;
    const before = (await shop.ask(all)).data;
    await shop.subgraph.db.write('truncate variant, product, price cascade');
    expect(reportOf(await importText(shop, file, undefined, { name, dryRun: true }))).toMatchObject({ rows: 10, created: 10, rejected: [], applied: false });
    expect(await shop.subgraph.db.rows('select from product')).toEqual([]);
    expect(reportOf(await importText(shop, file, undefined, { name }))).toMatchObject({ rows: 10, created: 10, rejected: [] });
    expect((await shop.ask(all)).data).toEqual(before);
    expect(String(await exported(shop))).toBe(told);
  });

  test('for any texts', async () => {
    const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', ' ', '甲', 'a', '1', '𠮷', '￥'), minLength: 1, maxLength: 12 }).map((each) => each.trim()).filter((each) => each !== '');
    await fc.assert(
      fc.asyncProperty(text, text, fc.constantFrom(...files), async (zh, en, [, query, name]) => {
        await shop.seed({ brands: [], categories: [], products: [{ code: 'ANY', name: { 'zh-CN': zh, en }, brand: 'qibai', category: 'air', attributes: [{ code: 'x', name: { 'zh-CN': en }, value: zh }], variants: [{ sku: 'ANY', name: { 'zh-CN': en }, options: [{ code: 'o', name: { 'zh-CN': zh }, value: { 'zh-CN': zh, en } }] }] }] });
        expect(reportOf(await importText(shop, await exported(shop, query), undefined, { name }))).toMatchObject({ updated: 0, created: 0, rejected: [] });
      }),
      { numRuns: 25 },
    );
  });

  test('what is changed in the file is changed, and nothing else', async () => {
    const edited = String(await exported(shop)).replace('蔬园法式多门冰箱', '雪原冰箱').replace('6499.00', '6399').replaceAll('Cooling capacity', 'Capacity of cooling');
    expect(reportOf(await importText(shop, edited, undefined))).toMatchObject({ created: 0, updated: 3, unchanged: 3, rejected: [] });
    const { data } = await shop.ask(`{ product(slug: "garden-refrigerator") { name variants { price { base { amount } amount { amount } } } media { url } } }`);
    expect(data).toEqual({ product: { name: '雪原冰箱', variants: [{ price: { base: { amount: '6399.00' }, amount: { amount: '5999.00' } } }], media: [{ url: '/media/fridge.svg' }] } });
  });
});

describe('what is in the file', () => {
  test('nothing that a spreadsheet would run; UTF-8 with its mark', async () => {
    await fillShop();
    const csv = await exported(shop);
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect((parse(csv, { bom: true }) as string[][]).flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    expect(decode(await exported(shop, { encoding: 'gbk' }), 'gb18030')).toContain('蔬园法式多门冰箱');
    const workbook = new Workbook();
    await workbook.xlsx.load((await exported(shop, { format: 'xlsx' })) as never);
    const cells: unknown[] = [];
    workbook.worksheets[0].eachRow((row) => row.eachCell(({ value }) => cells.push(value)));
    expect(cells.filter((cell) => typeof cell !== 'string' || /^[=+@]/.test(cell))).toEqual([]);
    expect(cells).toContain('0012');
  });

  test('columns only for what there is', async () => {
    const [header] = String(await exported(shop)).slice(1).split('\r\n');
    expect(header.split(',').slice(fixedColumns.length)).toEqual([
      'option1.code', 'option1.name.zh', 'option1.name.en', 'option1.value.zh', 'option1.value.en',
      'attribute.energyGrade', 'attribute.energyGrade.en', 'attribute.energyGrade.unit', 'attribute.energyGrade.name', 'attribute.energyGrade.name.en',
      'attribute.coolingCapacity', 'attribute.coolingCapacity.en', 'attribute.coolingCapacity.unit', 'attribute.coolingCapacity.name', 'attribute.coolingCapacity.name.en', 'media', 'variant.media',
    ].filter((column) => !['attribute.energyGrade.unit', 'attribute.coolingCapacity.en'].includes(column)));
  });
});

describe('reading it back', () => {
  const problems = async (file: string): Promise<string[] | undefined> => ((await importText(shop, file, undefined)) as Refused).problems?.map(({ message }) => message);

  test('missing and unknown columns are named', async () => {
    expect(await problems('code,name.zh\nA,甲\n')).toEqual(['The file lacks the columns sku, brand, category; a file of another format needs a mapping']);
    expect(await problems('code,sku,brand,category,name.zh,colour\nA,A,qibai,air,甲,x\n')).toEqual(['Unknown columns: colour']);
  });

  test('each bad row is told with its column', async () => {
    const rows = ['a b,A,qibai,air,甲,,,', 'A,A,,air,甲,,,', 'A,A,qibai,air,,,,', 'A,A,qibai,air,甲,TOY,,', 'A,A,qibai,air,甲,,perhaps,', 'A,A,qibai,air,甲,,,free', 'B,B,qibai,nowhere,甲,,,', 'B2,B2,qibai,air,甲,GOODS,是,5'];
    const report = reportOf(await importText(shop, `code,sku,brand,category,name.zh,kind,serialTracked,basePrice\n${rows.join('\n')}\n`, undefined));
    expect(report).toMatchObject({ applied: false, created: 1 });
    expect(report.rejected.map(({ row, column, reason }) => [row, column, reason])).toEqual([
      [2, 'code', 'Must be capitals, digits and . _ / * + -'],
      [3, 'brand', 'It is empty'],
      [4, 'name.zh', 'It is empty'],
      [5, 'kind', 'Must be one of: GOODS, ACCESSORY, PART, SERVICE, VIRTUAL, SUITE'],
      [6, 'serialTracked', 'Must be one of: true, TRUE, 是, false, FALSE, 否'],
      [7, 'basePrice', 'Not an amount above zero'],
      [8, 'category', 'There is no such category'],
    ]);
  });
});

test('editors only; bad parameters are named', async () => {
  const ask = async (query: Record<string, string>, actor = editor) => shop.subgraph.handle({ method: 'GET', path: '/exports', query, headers: {}, body: Buffer.alloc(0) }, { actor, locale: 'en', requestId: newId(), caller: 'gateway' });
  expect((await ask({}, memberActor(newId()))).status).toBe(403);
  expect((await ask({}, { kind: 'VISITOR', channel: 'MALL', roles: [] } as never)).status).toBe(401);
  expect(await ask({ format: 'pdf' })).toMatchObject({ status: 400, body: expect.stringContaining('format: must be csv or xlsx') as string });
  expect(await ask({ encoding: 'big5' })).toMatchObject({ status: 400, body: expect.stringContaining('encoding: must be utf-8 or gbk') as string });
});
