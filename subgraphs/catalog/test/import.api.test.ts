import { Workbook } from 'exceljs';
import { encode } from 'iconv-lite';
import { memberActor } from '@tonglu/kit/testing';
import { readTable } from '../src/import/read-table';
import { editor, importText, importUpload, type Refused, reportOf, type TestMapping, upload } from './importing';
import { startCatalog, type TestCatalog } from './start-catalog';

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog();
});
beforeEach(() => shop.reset());
afterAll(() => shop.graph.stop());

const mapping: TestMapping = {
  code: '{brand}-{model}',
  name: { zh: '{brand} {model} 冰箱', en: '{brand} {model} refrigerator' },
  category: 'refrigerators',
  brand: '{brand}',
  createBrands: true,
  status: 'ACTIVE',
  attributes: [{ code: 'energyPerYear', name: { zh: '年耗电量', en: 'Energy per year' }, value: '{kwh}', unit: 'kWh' }],
  basePrice: '{price}',
};
const header = 'brand,model,kwh,price\n';
const good = `${header}Haier,BCD-1,300,2999\nHaier,BCD-2,,1999.50\n`;

const problemsOf = (answer: unknown) => (answer as Refused).problems?.map(({ code, path }) => [code, path.join('.')]);
const countProducts = async (): Promise<number> => (await shop.subgraph.db.rows('select from product')).length;

test('rows become products that can be found and bought; again, they are unchanged; changed, they are updated', async () => {
  const first = reportOf(await importText(shop, good, mapping));
  expect(first).toMatchObject({ rows: 2, created: 2, updated: 0, unchanged: 0, rejected: [], applied: true, skus: ['HAIER-BCD-1', 'HAIER-BCD-2'] });
  const { data } = await shop.ask(`{ products(search: "haier bcd-1") { edges { node { slug name brand { slug } attributes { name value unit } variants { sku price { amount { amount } } } } } } }`);
  expect(data).toEqual({
    products: { edges: [{ node: { slug: 'haier-bcd-1', name: 'Haier BCD-1 冰箱', brand: { slug: 'haier' }, attributes: [{ name: '年耗电量', value: '300', unit: 'kWh' }], variants: [{ sku: 'HAIER-BCD-1', price: { amount: { amount: '2999.00' } } }] } }] },
  });
  expect(reportOf(await importText(shop, good, mapping))).toMatchObject({ created: 0, updated: 0, unchanged: 2, skus: [] });
  expect(reportOf(await importText(shop, good.replace('2999', '2899'), mapping))).toMatchObject({ created: 0, updated: 1, unchanged: 1, skus: ['HAIER-BCD-1'] });
  const history = await shop.subgraph.db.rows<{ amount: bigint; current: boolean }>(
    `select amount, superseded_at is null as current from price join variant on variant.id = variant_id where sku = 'HAIER-BCD-1' order by price.id`,
  );
  expect(history).toEqual([{ amount: 299900n, current: false }, { amount: 289900n, current: true }]);
});

test('one bad row keeps all out; skipRejected lets the good ones in; both report each row', async () => {
  const file = `${good}Haier,BCD-3,1,free\n,BCD-4,1,1\nHaier,,1,1\nHaier,BCD-5,1,=1+1\nHaier,***,1,5\nHaier,BCD-1,300,2999\nHaier,BCD-1,301,2999\nHaier,BCD-6,1,1,extra\nHaier,${'9'.repeat(130)},1,1\n`;
  const rejected = [
    { row: 4, field: 'basePrice', column: 'price', reason: 'Not an amount above zero', value: 'free' },
    { row: 5, field: 'code', column: 'brand | model', reason: 'Column "brand" is empty', value: '' },
    { row: 6, field: 'code', column: 'brand | model', reason: 'Column "model" is empty', value: '' },
    { row: 7, field: 'price', column: 'price', reason: 'Formulas are not accepted: paste the value', value: '=1+1' },
    { row: 10, field: 'sku', column: 'brand | model', reason: 'Same SKU as row 2 with other content', value: 'HAIER-BCD-1' },
    { row: 11, field: '#5', column: null, reason: 'The header has 4 columns, the row has more', value: 'extra' },
    { row: 12, field: 'code', column: 'brand | model', reason: 'At most 120 characters, there are 136', value: `HAIER-${'9'.repeat(73)}…` },
  ];
  const before = await countProducts();
  const refused = reportOf(await importText(shop, file, mapping));
  expect(refused).toMatchObject({ rows: 11, created: 3, updated: 0, unchanged: 1, applied: false });
  expect(refused.rejected).toEqual(rejected);
  expect(await countProducts()).toBe(before);
  expect(await shop.subgraph.db.rows(`select from brand where slug = 'haier'`)).toEqual([]);
  const skipped = reportOf(await importText(shop, file, mapping, { skipRejected: true, locale: 'zh-CN' }));
  expect(skipped).toMatchObject({ rows: 11, created: 3, unchanged: 1, applied: true });
  expect(skipped.rejected[0]).toEqual({ row: 4, field: 'basePrice', column: 'price', reason: '不是大于零的金额', value: 'free' });
  expect(await countProducts()).toBe(before + 3);
});

test('a dry run says the same and changes nothing', async () => {
  const before = await countProducts();
  expect(reportOf(await importText(shop, good, mapping, { dryRun: true }))).toMatchObject({ rows: 2, created: 2, applied: false });
  expect(await countProducts()).toBe(before);
});

test('what the catalogue has decides: categories, brands, whose codes and barcodes', async () => {
  const reasons = async (file: string, with_: TestMapping) => reportOf(await importText(shop, file, { ...mapping, ...with_ })).rejected.map(({ field, reason }) => [field, reason]);
  expect(await reasons(good, { category: 'nowhere' })).toEqual([['category', 'There is no such category'], ['category', 'There is no such category']]);
  expect((await reasons(good, { createBrands: false }))[0]).toEqual(['brand', 'There is no such brand']);
  expect(await reasons(`${header}栖白,QB-X1,1,1\n`, { createBrands: false, code: '{model}' })).toEqual([]);
  expect(await reasons(`${header}Qibai,QB-X1,1,1\n`, { createBrands: false, code: '{model}' })).toEqual([]);
  expect(await reasons(`${header}Qibai,QB-KFR35-W,1,1\n`, { code: '{model}' })).toEqual([['sku', 'The SKU belongs to product QB-KFR35']]);
  expect(await reasons(`${header}Qibai,garden-refrigerator,1,1\n`, { code: '{model}' })).toEqual([['code', 'Its address is that of product QB-BC508']]);
  const barcode = 'brand,model,kwh,price,gtin\nA,1,1,1,6900000000014\nA,2,1,1,6900000000013\nA,3,1,1,4006381333931\nA,4,1,1,4006381333931\n';
  expect(await reasons(barcode, { barcode: '{gtin}' })).toEqual([['barcode', 'The barcode belongs to QB-KFR35-W'], ['barcode', 'Not a valid GTIN'], ['barcode', 'Same barcode as row 4']]);
  expect(await countProducts()).toBe(5 + 1);
});

test('rows with one code are variants of one product; contradicting ones are rejected; what is not mapped stays', async () => {
  const file = 'code,colour,price\nQB-BC508,Red,7000\nQB-BC508,Blue,7100\n';
  const variants: TestMapping = {
    code: '{code}', sku: '{code}-{colour}', name: { zh: '蔬园法式多门冰箱', en: 'Garden French-door refrigerator' }, variantName: { zh: '{colour}' }, category: 'refrigerators', brand: 'qibai',
    options: [{ code: 'colour', name: { zh: '颜色', en: 'Colour' }, value: { zh: '{colour}' } }], mallPrice: '{price}',
  };
  expect(reportOf(await importText(shop, file, variants))).toMatchObject({ created: 2, rejected: [] });
  const { data } = await shop.ask(`{ product(slug: "garden-refrigerator") { code media { url } variants { sku options { value } price { amount { amount } level } } } }`);
  expect(data).toEqual({
    product: {
      code: 'QB-BC508', media: [{ url: '/media/fridge.svg' }],
      variants: expect.arrayContaining([{ sku: 'QB-BC508-RED', options: [{ value: 'Red' }], price: { amount: { amount: '7000.00' }, level: 'CHANNEL' } }]),
    },
  });
  const contradiction = reportOf(await importText(shop, 'code,colour,price,name\nN1,Red,1,A\nN1,Blue,1,B\n', { ...variants, name: { zh: '{name}' } }));
  expect(contradiction.rejected).toEqual([{ row: 3, field: 'code', column: 'code', reason: 'Same product as row 2 with other content', value: 'N1' }]);
});

describe('files', () => {
  const chinese = '品牌,型号,价格\n海尔,BCD-216,1999\n';
  const map: TestMapping = { code: '{型号}', name: { zh: '{品牌}{型号}冰箱' }, category: 'refrigerators', brand: '{品牌}', createBrands: true, status: 'ACTIVE', basePrice: '{价格}' };

  test.each([
    ['UTF-8', Buffer.from(chinese)],
    ['UTF-8 with mark', Buffer.from(`\ufeff${chinese}`)],
    ['GBK', encode(chinese, 'gbk')],
    ['UTF-16', encode(chinese, 'utf-16le', { addBOM: true })],
    ['semicolons', Buffer.from(chinese.replaceAll(',', ';'))],
    ['tabs and CRLF', Buffer.from(chinese.replaceAll(',', '\t').replaceAll('\n', '\r\n'))],
    ['blank lines and quotes', Buffer.from('\n品牌,型号,价格\n\n"海尔","BCD-216","1,999"\n,,\n')],
  ])('%s is read', async (_name, body) => {
    expect(reportOf(await importText(shop, body, map))).toMatchObject({ rows: 1, created: 1, skus: ['BCD-216'] });
    const { data } = await shop.ask(`{ products(search: "海尔冰箱") { edges { node { name brand { name } } } } }`);
    expect(data).toEqual({ products: { edges: [{ node: { name: '海尔BCD-216冰箱', brand: { name: '海尔' } } }] } });
  });

  test('XLSX is read; a formula or an error in a row is reported', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('价目');
    sheet.addRow(['品牌', '型号', '价格']);
    sheet.addRow(['海尔', 'BCD-216', 1999.9]);
    sheet.addRow([{ richText: [{ text: '海' }, { text: '尔' }] }, 217, '2,099']);
    sheet.addRow(['海尔', 'BCD-218', { formula: 'C2+100', result: 2099.9 }]);
    sheet.addRow([]);
    sheet.addRow(['海尔', 'BCD-219', { error: '#REF!' }]);
    const report = reportOf(await importText(shop, Buffer.from(await workbook.xlsx.writeBuffer()), map, { skipRejected: true }));
    expect(report).toMatchObject({ rows: 4, created: 2, skus: ['BCD-216', '217'], applied: true });
    expect(report.rejected).toEqual([
      { row: 4, field: '价格', column: '价格', reason: 'Formulas are not accepted: paste the value', value: '=C2+100' },
      { row: 6, field: '价格', column: '价格', reason: 'The cell holds an error', value: '#REF!' },
    ]);
  });

  test('XLSX: no Chinese character is cut in two, however long the file', async () => {
    const names = Array.from({ length: 4_000 }, (_, index) => `${'冰箱'.repeat(20)}${index}`);
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('长');
    sheet.addRow(['品牌', '型号', '价格']);
    names.forEach((name, index) => sheet.addRow([name, `L-${index}`, 1]));
    const { rows } = await readTable(Buffer.from(await workbook.xlsx.writeBuffer()), 'long.xlsx');
    expect(rows.map(({ cells }) => cells[0])).toEqual(names);
  });

  test.each([
    ['only a header', '品牌,型号,价格\n', 'input.upload'],
    ['blank', ' \n\n', 'input.upload'],
    ['another encoding', Buffer.from([0x62, 0x2c, 0x81, 0x0a, 0xff, 0xff, 0xff]), 'input.upload'],
    ['binary', Buffer.from([1, 2, 3, 0, 0, 5]), 'input.upload'],
    ['a broken quote', '品牌,型号,价格\n"海尔,1,1\n', 'input.upload'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'input.upload'],
    ['a PDF', '%PDF-1.7', 'input.upload'],
    ['half a ZIP', Buffer.from('PK\u0003\u0004 nothing'), 'input.upload'],
    ['a column twice', '品牌,型号,价格,价格\n海尔,1,1,1\n', 'input.upload'],
    ['too many rows', `品牌,型号,价格\n${'海尔,1,1\n'.repeat(50_001)}`, 'input.upload'],
  ])('%s is refused and changes nothing', async (_name, body, path) => {
    const before = await countProducts();
    expect(problemsOf(await importText(shop, body, map, { skipRejected: true }))).toEqual([['INVALID_INPUT', path]]);
    expect(await countProducts()).toBe(before);
  });

  test('an over-long cell is reported', async () => {
    const report = reportOf(await importText(shop, `${chinese}海尔,${'x'.repeat(10_001)},1\n`, map));
    expect(report.rejected).toMatchObject([{ row: 3, field: '型号', reason: 'The cell has more than 10000 characters' }]);
  });
});

test('everything wrong with a mapping is said at once', async () => {
  const wrong: TestMapping = { ...mapping, code: '{maker}', name: { zh: '' }, basePrice: '{price} *', mallPrice: '{cost}', attributes: [{ code: '1', name: { zh: '甲' }, value: '{x}' }] };
  expect(problemsOf(await importText(shop, good, wrong))).toEqual([
    ['INVALID_INPUT', 'input.mapping.code'],
    ['INVALID_INPUT', 'input.mapping.name.zh'],
    ['INVALID_INPUT', 'input.mapping.attributes.0.code'],
    ['INVALID_INPUT', 'input.mapping.attributes.0.value'],
    ['INVALID_INPUT', 'input.mapping.basePrice'],
    ['INVALID_INPUT', 'input.mapping.mallPrice'],
  ]);
});

describe('who may', () => {
  test('editors only, each with their own uploads, for a day', async () => {
    const member = memberActor('0190a000-0000-7000-8000-00000000e002');
    const colleague = memberActor('0190a000-0000-7000-8000-00000000e003', { roles: ['CATALOG_EDITOR'] });
    expect((await upload(shop, good, member)).status).toBe(403);
    expect((await upload(shop, good, { ...member, kind: 'VISITOR', memberId: undefined })).status).toBe(401);
    const { upload: id } = await upload(shop, good);
    await expect(importUpload(shop, id, mapping, { actor: member })).rejects.toThrow('Not allowed');
    const missing = await importUpload(shop, '0190a000-0000-7000-8000-000000000000', mapping);
    expect(problemsOf(missing)).toEqual([['NOT_FOUND', 'input.upload']]);
    expect(await importUpload(shop, id, mapping, { actor: colleague })).toEqual(missing);
    expect(await importUpload(shop, 'nonsense', mapping)).toEqual(missing);
    shop.clock.advance({ hours: 25 });
    expect(await importUpload(shop, id, mapping)).toEqual(missing);
  });

  test('the same key imports once and answers the same; another mapping on it is refused', async () => {
    const { upload: id } = await upload(shop, good);
    const answers = await Promise.all([1, 2, 3].map(() => importUpload(shop, id, mapping, { key: 'import-key-1' })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(reportOf(answers[0]).created).toBe(2);
    expect(problemsOf(await importUpload(shop, id, { ...mapping, basePrice: '1' }, { key: 'import-key-1' }))).toEqual([['IDEMPOTENCY_CONFLICT', 'input.idempotencyKey']]);
  });

  test('an empty or nameless upload is refused', async () => {
    expect((await upload(shop, '')).status).toBe(400);
    const request = { method: 'POST', path: '/imports', query: {}, headers: {}, body: Buffer.from('x') };
    expect((await shop.subgraph.handle(request, { actor: editor, locale: 'en', requestId: 'r', caller: 'gateway' })).status).toBe(400);
  });
});
