import { newId, Refused } from '@tonglu/kit';
import { memberActor } from '@tonglu/kit/testing';
import { edit, fridgeType, productId, refusals } from './editing';
import { importText, reportOf, type TestMapping } from './importing';
import { startCatalog, type TestCatalog } from './start-catalog';

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog();
});
beforeEach(async () => {
  await shop.reset();
  expect(await edit(shop, 'addProductType', fridgeType)).toMatchObject({ __typename: 'ProductType' });
});
afterAll(() => shop.graph.stop());

const plain = (code: string, zh: string, unit?: string) => ({ code, value: { zh }, unit });
const stored = async (code: string): Promise<unknown> => (await shop.subgraph.db.rows<{ attributes: unknown }>('select attributes from product where code = $1', [code]))[0].attributes;
const asStored = [
  { code: 'volume', name: { 'zh-CN': '容积', en: 'Volume' }, value: '1250.5', unit: 'L' },
  { code: 'grade', name: { 'zh-CN': '能效', en: 'Grade' }, value: { 'zh-CN': '一级', en: 'Grade 1' } },
  { code: 'frostFree', name: { 'zh-CN': '无霜', en: 'Frost free' }, value: { 'zh-CN': '是', en: 'Yes' } },
];
const given = [plain('frostFree', 'yes'), plain('grade', ' grade 1 '), plain('volume', '1,250.5')];

const mapping: TestMapping = {
  code: '{code}', type: '{type}', name: { zh: '{code}' }, category: 'refrigerators', brand: 'qibai',
  attributes: [
    { code: 'volume', name: { zh: '随便' }, value: '{volume}' },
    { code: 'grade', name: { zh: '随便' }, value: '{grade}' },
    { code: 'frostFree', name: { zh: '随便' }, value: '{frostFree}' },
  ],
};
const record = (attributes: { code: string; value: string }[]) => ({
  code: 'SEEDED', type: 'FRIDGE', name: { 'zh-CN': '种子' }, brand: 'qibai', category: 'refrigerators', variants: [{ sku: 'SEEDED', name: { 'zh-CN': '标准' } }],
  attributes: attributes.map((attribute) => ({ ...attribute, name: { 'zh-CN': attribute.code } })),
});
const seed = (attributes: { code: string; value: string }[]) => shop.seed({ brands: [], categories: [], products: [record(attributes)] });

describe('a product of a type is held against it and written in its way', () => {
  test('by mutation', async () => {
    const product = await productId(shop, 'QB-BC508');
    expect(await edit(shop, 'changeProductAttributes', { product, type: 'FRIDGE', attributes: given }, '... on Product { type { code } attributes { code value } }')).toMatchObject({ type: { code: 'FRIDGE' } });
    expect(await stored('QB-BC508')).toEqual(asStored);
  });

  test('by import', async () => {
    expect(reportOf(await importText(shop, 'code,type,volume,grade,frostFree\nIMP-1,FRIDGE,"1,250.5",GRADE 1,是\n', mapping))).toMatchObject({ created: 1, rejected: [] });
    expect(await stored('IMP-1')).toEqual(asStored);
  });

  test('by seed', async () => {
    await seed([{ code: 'volume', value: '1,250.5' }, { code: 'grade', value: '一级' }, { code: 'frostFree', value: 'true' }]);
    expect(await stored('SEEDED')).toEqual(asStored);
  });
});

describe('what does not fit is refused with field and reason', () => {
  const wrong = [plain('volume', 'big', 'ml'), plain('grade', '三级'), plain('frostFree', 'perhaps'), plain('colour', 'red')];
  const reasons = [
    'attributes.3: colour: Type FRIDGE has no such property',
    'attributes.0: volume: Must be a number',
    'attributes.0: volume: The unit must be L',
    'attributes.1: grade: Must be one of: Grade 1, Grade 2',
    'attributes.2: frostFree: Must be yes or no',
  ];

  test('by mutation', async () => {
    const product = await productId(shop, 'QB-BC508');
    expect(refusals(await edit(shop, 'changeProductAttributes', { product, type: 'FRIDGE', attributes: wrong }))).toEqual(reasons);
    expect(refusals(await edit(shop, 'changeProductAttributes', { product, type: 'FRIDGE', attributes: [] }))).toEqual(['attributes: volume: Type FRIDGE needs "Volume"']);
    expect(refusals(await edit(shop, 'changeProductAttributes', { product, type: 'BOAT', attributes: [] }))).toEqual(['type: There is no product type "BOAT"']);
    expect(await stored('QB-BC508')).toEqual([]);
  });

  test('by import: the row, its column and the reason; a product keeps its type where the file names none', async () => {
    const rejected = async (file: string, with_: TestMapping = mapping) => reportOf(await importText(shop, file, with_)).rejected.map(({ row, field, column, reason, value }) => [row, field, column, reason, value]);
    expect(await rejected('code,type,volume,grade,frostFree\nIMP-1,FRIDGE,300,一级,\nIMP-2,FRIDGE,300,九级,\nIMP-3,BOAT,1,,\nIMP-4,FRIDGE,,,\n')).toEqual([
      [3, 'attributes.grade', 'grade', 'Must be one of: Grade 1, Grade 2', '九级'],
      [4, 'type', 'type', 'There is no such product type', 'BOAT'],
      [5, 'attributes.volume', 'volume', 'Type FRIDGE needs "Volume"', ''],
    ]);
    await seed([{ code: 'volume', value: '300' }]);
    const untyped = { ...mapping, type: undefined };
    expect(await rejected('code,volume,grade,frostFree\nSEEDED,much,,\n', untyped)).toEqual([[2, 'attributes.volume', 'volume', 'Must be a number', 'much']]);
    expect(await rejected('code,volume,grade,frostFree\nSEEDED,301,,\n', untyped)).toEqual([]);
    expect(await stored('SEEDED')).toMatchObject([{ code: 'volume', value: '301', unit: 'L' }]);
    expect(await rejected('code,type,volume,grade,frostFree\nQB-KFR35,FRIDGE,,,\n', { ...mapping, attributes: [] })).toEqual([[2, 'attributes.energyGrade', null, 'Type FRIDGE has no such property', '一级']]);
  });

  test('by seed, and nothing of it is written', async () => {
    await expect(seed([{ code: 'volume', value: 'big' }])).rejects.toThrow(Refused);
    await expect(shop.seed({ brands: [], categories: [], products: [{ ...record([{ code: 'volume', value: '1' }]), variants: [{ sku: 'SEEDED', barcode: '6900000000013', name: { 'zh-CN': '标准' } }] }] })).rejects.toThrow('INVALID_INPUT products.SEEDED.barcode');
    expect(await shop.subgraph.db.rows(`select from product where code = 'SEEDED'`)).toEqual([]);
  });

  test('by createProduct', async () => {
    const input = { code: 'NEW-1', type: 'FRIDGE', name: { zh: '新' }, brand: 'qibai', category: 'refrigerators', attributes: wrong, variants: [{ sku: 'NEW-1', name: { zh: '标准' } }] };
    expect(refusals(await edit(shop, 'createProduct', input))).toEqual(reasons);
    expect(refusals(await edit(shop, 'createProduct', { ...input, type: 'BOAT' }))).toEqual(['type: There is no such product type']);
  });
});

describe('types', () => {
  test('bad ones are refused by field, known codes and prefixes too', async () => {
    const attribute = { code: 'a', name: { zh: '甲' }, kind: 'TEXT' };
    expect(refusals(await edit(shop, 'addProductType', { code: 'x', name: { zh: '' }, attributes: [attribute, attribute, { ...attribute, code: '1' }, { ...attribute, code: 'b', kind: 'TERM' }, { ...attribute, code: 'c', kind: 'TERM', terms: [{ zh: 'A' }, { zh: 'B', en: 'a' }] }] }))).toEqual([
      'code: must be 1–40 capitals, digits or hyphens, beginning with a letter',
      'prefix: must be 1–40 capitals, digits or hyphens, beginning with a letter and not ending in a hyphen',
      'name.zh: must be 1–60 characters',
      'attributes.1.code: the property a is given twice',
      'attributes.2.code: must be letters, digits, _ and -, beginning with a letter',
      'attributes.3.terms: must be 1–200',
      'attributes.4.terms: "a" is given twice',
    ]);
    expect(refusals(await edit(shop, 'addProductType', { ...fridgeType, prefix: 'FR2' }))).toEqual(['code: Type FRIDGE has it already']);
    expect(refusals(await edit(shop, 'addProductType', { ...fridgeType, code: 'FRIDGE2' }))).toEqual(['prefix: Type FRIDGE has it already']);
    await expect(edit(shop, 'addProductType', { ...fridgeType, code: 'Z' }, '', memberActor(newId()))).rejects.toThrow('Not allowed');
  });

  test('a change is taken over by products, or refused where one would not fit', async () => {
    await edit(shop, 'changeProductAttributes', { product: await productId(shop, 'QB-BC508'), type: 'FRIDGE', attributes: given });
    const [volume, grade, frostFree, note] = fridgeType.attributes;
    const change = (attributes: object[]) => edit(shop, 'changeProductType', { type: 'FRIDGE', attributes });
    expect(refusals(await change([volume, grade, frostFree, { ...note, required: true }]))).toEqual(['attributes.3: note of product QB-BC508 would not fit: Type FRIDGE needs "Note"']);
    expect(refusals(await change([volume, frostFree]))).toEqual(['attributes: grade of product QB-BC508 would not fit: Type FRIDGE has no such property']);
    expect(await stored('QB-BC508')).toEqual(asStored);
    expect(await change([frostFree, { ...volume, name: { zh: '总容积' } }, grade])).toMatchObject({ __typename: 'ProductType' });
    expect(await stored('QB-BC508')).toEqual([asStored[2], { ...asStored[0], name: { 'zh-CN': '总容积' } }, asStored[1]]);
    expect(await edit(shop, 'changeProductType', { type: 'BOAT', attributes: [] })).toMatchObject({ problems: [{ code: 'NOT_FOUND', path: ['input', 'type'] }] });
  });
});

describe('codes', () => {
  const propose = (key = newId()) => edit<{ code: string; sku: string }>(shop, 'proposeProductCode', { type: 'FRIDGE', idempotencyKey: key }, '... on ProposedCode { code sku }');

  test('the next one is past all that are used or proposed; the same key gives the same', async () => {
    expect(await propose('key-of-one')).toMatchObject({ code: 'FR-00001', sku: 'FR-00001-01' });
    expect(await propose('key-of-one')).toMatchObject({ code: 'FR-00001' });
    await shop.seed({ brands: [], categories: [], products: [{ ...record([{ code: 'volume', value: '1' }]), code: 'FR-00041' }] });
    expect(await propose()).toMatchObject({ code: 'FR-00042' });
    expect(await edit(shop, 'proposeProductCode', { type: 'BOAT' })).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
  });

  test('twenty editors at once get twenty codes', async () => {
    const codes = await Promise.all(Array.from({ length: 20 }, () => propose()));
    expect(new Set(codes.map(({ code }) => code)).size).toBe(20);
  });
});
