import { newId } from '@tonglu/kit';
import { memberActor } from '@tonglu/kit/testing';
import { changedEvents, edit, productId, refusals } from './editing';
import { editor } from './importing';
import { startCatalog, type TestCatalog } from './start-catalog';

let shop: TestCatalog;
let product: string;
beforeAll(async () => {
  shop = await startCatalog();
});
beforeEach(async () => {
  await shop.reset();
  product = await productId(shop, 'QB-BC508');
});
afterAll(() => shop.graph.stop());

const variant = { sku: 'NEW-1-W', barcode: '4006381333931', name: { zh: '白', en: 'White' }, options: [{ code: 'finish', name: { zh: '颜色' }, value: { zh: '白' } }] };
const fresh = { code: 'NEW-1', name: { zh: '清风电扇', en: 'Breeze fan' }, brand: 'qibai', category: 'air', variants: [variant], attributes: [{ code: 'power', name: { zh: '功率' }, value: { zh: '30' }, unit: 'W' }] };
const found = async (search: string): Promise<string[]> =>
  (await shop.ask<{ products: { edges: { node: { code: string } }[] } }>('query($search: String) { products(search: $search) { edges { node { code } } } }', { search })).data.products.edges.map(({ node }) => node.code);

test('a new product is a draft that only editors see, until it is put on sale', async () => {
  const events = await changedEvents(shop);
  const created = await edit<{ id: string }>(shop, 'createProduct', fresh, '... on Product { id code status kind variants { sku barcode } attributes { code name value unit } }');
  expect(created).toMatchObject({ code: 'NEW-1', status: 'DRAFT', kind: 'GOODS', variants: [{ sku: 'NEW-1-W', barcode: '4006381333931' }], attributes: [{ code: 'power', value: '30', unit: 'W' }] });
  expect(await changedEvents(shop)).toBe(events + 1);
  expect(await found('breeze')).toEqual([]);
  expect((await shop.ask('{ productByCode(code: "NEW-1") { code } }', {}, editor)).data).toEqual({ productByCode: { code: 'NEW-1' } });
  expect((await shop.ask('{ productByCode(code: "NEW-1") { code } }')).errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
  await edit(shop, 'changeProductStatus', { product: created.id, status: 'ACTIVE' });
  expect(await found('breeze')).toEqual(['NEW-1']);
});

test('everything wrong with a new product is said by field, and nothing is written', async () => {
  const twice = { ...variant, barcode: '6900000000014' };
  expect(refusals(await edit(shop, 'createProduct', { ...fresh, code: 'new 1', name: { zh: ' ' }, variants: [{ ...variant, sku: 'x', barcode: '4006381333932' }], attributes: [{ code: '1', value: { zh: '' } }] }))).toEqual([
    'code: must be capitals, digits and . _ / * + -, at most 120',
    'name.zh: must be 1–200 characters',
    'attributes.0.code: must be letters, digits, _ and -, beginning with a letter',
    'attributes.0.name: the product has no type: its properties need names',
    'attributes.0.value.zh: must be 1–500 characters',
    'variants.0.sku: must be capitals, digits and . _ / * + -, at most 120',
    'variants.0.barcode: not a valid GTIN',
  ]);
  expect(refusals(await edit(shop, 'createProduct', { ...fresh, code: 'NAH6800', brand: 'nobody', category: 'nowhere', variants: [twice, twice] }))).toEqual([
    'code: The code NAH6800 is taken',
    'brand: There is no brand "nobody"',
    'category: There is no category "nowhere"',
    'variants.0.barcode: The barcode belongs to QB-KFR35-W',
    'variants.1.sku: The SKU NEW-1-W is taken',
    'variants.1.barcode: The barcode belongs to QB-KFR35-W',
  ]);
  expect(refusals(await edit(shop, 'createProduct', { ...fresh, variants: [] }))).toEqual(['variants: must be 1–200']);
  expect(await shop.subgraph.db.rows(`select from product where code = 'NEW-1'`)).toEqual([]);
});

test('ten editors create the same product at once: one does', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => edit(shop, 'createProduct', fresh)));
  expect(answers.filter(({ problems }) => !problems)).toHaveLength(1);
  expect(refusals(answers.find(({ problems }) => problems) ?? {})?.[0]).toBe('code: The code NEW-1 is taken');
});

describe('each verb changes its part, tells it once, and does nothing where it is so already', () => {
  const slug = 'garden-refrigerator';
  test.each([
    ['changeProductDescription', { name: { zh: '雪原冰箱', en: 'Snowfield' } }, '{ name }', { name: '雪原冰箱' }],
    ['changeProductDescription', { description: { zh: '很冷。' } }, '{ description name }', { description: '很冷。', name: '蔬园法式多门冰箱' }],
    ['changeProductAttributes', { attributes: [{ code: 'doors', name: { zh: '门数' }, value: { zh: '4' } }] }, '{ attributes { name value } }', { attributes: [{ name: '门数', value: '4' }] }],
    ['moveProduct', { category: 'air' }, '{ category { slug } }', { category: { slug: 'air' } }],
    ['changeProductBrand', { brand: 'other' }, '{ brand { slug } }', { brand: { slug: 'other' } }],
    ['changeVariant', { variant: { ...variant, sku: 'QB-BC508-W' } }, '{ variants { sku barcode name options { value } } }', { variants: [{ sku: 'QB-BC508-W', barcode: '4006381333931', name: '白', options: [{ value: '白' }] }] }],
    ['changeProductBlocks', { blocks: [{ kind: 'HEADING', text: { zh: '为什么' } }] }, '{ blocks { kind text } }', { blocks: [{ kind: 'HEADING', text: '为什么' }] }],
    ['changeMedia', { media: [{ url: '/media/a.svg', role: 'COVER', alt: { zh: '甲' } }, { url: '/media/b.svg', role: 'SCENE', alt: { zh: '乙' }, sku: 'QB-BC508-W' }] }, '{ media { url } variants { media { url } } }', { media: [{ url: '/media/a.svg' }], variants: [{ media: [{ url: '/media/b.svg' }] }] }],
    ['changeManuals', { manuals: [{ url: '/media/m.pdf', title: { zh: '说明书' }, language: 'zh-CN', bytes: 1000 }] }, '{ manuals { alt url language bytes role } media { url } cover { url } }', { manuals: [{ alt: '说明书', url: '/media/m.pdf', language: 'zh-CN', bytes: 1000, role: 'MANUAL' }], media: [{ url: '/media/fridge.svg' }], cover: { url: '/media/fridge.svg' } }],
  ])('%s', async (verb, input, selection, expected) => {
    const events = await changedEvents(shop);
    expect(await edit(shop, verb, { product, ...input })).toMatchObject({ __typename: 'Product' });
    expect(await edit(shop, verb, { product, ...input })).toMatchObject({ __typename: 'Product' });
    expect(await changedEvents(shop)).toBe(events + 1);
    expect((await shop.ask(`query($slug: String) { product(slug: $slug) ${selection} }`, { slug })).data).toEqual({ product: expected });
  });

  test('addVariant', async () => {
    expect(await edit(shop, 'addVariant', { product, variant }, '... on Product { variants { sku } }')).toMatchObject({ variants: [{ sku: 'QB-BC508-W' }, { sku: 'NEW-1-W' }] });
    expect(refusals(await edit(shop, 'addVariant', { product, variant }))).toEqual(['variant.sku: The SKU NEW-1-W is taken', 'variant.barcode: The barcode belongs to NEW-1-W']);
    expect(await found('4006381333931')).toEqual(['QB-BC508']);
  });
});

describe('who may, and what', () => {
  const verbs: [string, object][] = [
    ['changeProductDescription', {}], ['changeProductAttributes', { attributes: [] }], ['changeProductBlocks', { blocks: [] }], ['moveProduct', { category: 'air' }], ['changeProductBrand', { brand: 'other' }],
    ['addVariant', { variant }], ['changeVariant', { variant }], ['changeMedia', { media: [] }], ['changeManuals', { manuals: [] }],
  ];

  test.each(verbs)('%s: editors only, for products there are; a key has one effect', async (verb, input) => {
    for (const missing of [newId(), 'nonsense']) expect(await edit(shop, verb, { product: missing, ...input })).toMatchObject({ problems: [{ code: 'NOT_FOUND', path: ['input', 'product'] }] });
    await expect(edit(shop, verb, { product, ...input }, '', memberActor(newId()))).rejects.toThrow('Not allowed');
    await edit(shop, verb, { product, ...input, idempotencyKey: 'a-key-of-this-test' });
    expect(await edit(shop, verb, { product: newId(), ...input, idempotencyKey: 'a-key-of-this-test' })).toMatchObject(verb === 'changeVariant' ? { problems: [{ code: 'NOT_FOUND' }] } : { problems: [{ code: 'IDEMPOTENCY_CONFLICT' }] });
  });

  test.each([
    ['moveProduct', { category: 'nowhere' }, ['category: There is no category "nowhere"']],
    ['changeProductBrand', { brand: 'nobody' }, ['brand: There is no brand "nobody"']],
    ['changeVariant', { variant }, ['variant.sku: The product has no variant NEW-1-W']],
    ['changeVariant', { variant: { ...variant, sku: 'QB-BC508-W', barcode: '6900000000014' } }, ['variant.barcode: The barcode belongs to QB-KFR35-W']],
    ['changeMedia', { media: [{ url: 'https://evil.example/x.png', role: 'COVER', alt: { zh: '甲' } }, { url: '/media/../x', role: 'MANUAL', alt: { zh: '甲' }, sku: 'NAH6800' }] }, ['media.0.url: must be a path under /media/', 'media.1.url: must be a path under /media/', 'media.1.role: a manual is no picture: use changeManuals', 'media.1.sku: The product has no variant NAH6800']],
    ['changeManuals', { manuals: [{ url: 'javascript:alert(1)', title: { zh: '甲' }, language: 'fr', bytes: 0.5 }, { url: 'https://user@evil.example/', title: { zh: '' }, language: 'en' }] }, ['manuals.0.url: must be a path under /media/ or an https address', 'manuals.0.language: must be zh-CN or en', 'manuals.0.bytes: must be a whole number above zero', 'manuals.1.url: must be a path under /media/ or an https address', 'manuals.1.title.zh: must be 1–100 characters']],
    ['changeProductBlocks', { blocks: [{ kind: 'PARAGRAPH', text: { zh: '<script>alert(1)</script>' } }, { kind: 'PICTURE', text: { zh: '图' }, url: '//evil' }, { kind: 'LIST', text: { zh: '甲' } }, { kind: 'HEADING', text: { zh: '甲' }, url: '/media/a.svg' }] }, ['blocks.0.text: must be plain text; HTML is not accepted', 'blocks.1.url: must be a path under /media/', 'blocks.2.text: a LIST has none', 'blocks.2.items: must be 1–50 items', 'blocks.3.url: a HEADING has none']],
  ])('%s says what is wrong: %#', async (verb, input, reasons) => {
    expect(refusals(await edit(shop, verb, { product, ...input }))).toEqual(reasons);
  });
});

describe('shelves and brands', () => {
  test('is added once, below one there is', async () => {
    expect(await edit(shop, 'addCategory', { slug: 'wine', parent: 'cold', name: { zh: ' 酒柜 ' } }, '... on Category { name path { slug } }')).toMatchObject({ name: '酒柜', path: [{ slug: 'cold' }, { slug: 'wine' }] });
    expect(await edit(shop, 'addCategory', { slug: 'wine', name: { zh: '另一个' } }, '... on Category { name }')).toMatchObject({ name: '酒柜' });
    expect(refusals(await edit(shop, 'addCategory', { slug: 'A b', name: { zh: '', en: 'x'.repeat(41) } }))).toEqual(['slug: must be small letters, digits and hyphens, at most 64', 'name.zh: must be 1–40 characters', 'name.en: must be 1–40 characters']);
    expect(refusals(await edit(shop, 'addCategory', { slug: 'lost', parent: 'nowhere', name: { zh: '无' } }))).toEqual(['parent: There is no category "nowhere"']);
  });

  test('a category moves with all below it, and its products are found by the new path; never below itself', async () => {
    expect(await found('空气')).not.toContain('QB-BC508');
    expect(await edit(shop, 'moveCategory', { category: 'refrigerators', parent: 'air' }, '... on Category { path { slug } }')).toMatchObject({ path: [{ slug: 'air' }, { slug: 'refrigerators' }] });
    expect(await found('空气')).toContain('QB-BC508');
    for (const parent of ['air', 'refrigerators']) expect(refusals(await edit(shop, 'moveCategory', { category: 'air', parent }))).toEqual(['parent: A category cannot be moved below itself']);
    expect(refusals(await edit(shop, 'moveCategory', { category: 'air', parent: 'nowhere' }))).toEqual(['parent: There is no category "nowhere"']);
    expect(await edit(shop, 'moveCategory', { category: 'nowhere' })).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    expect(await edit(shop, 'moveCategory', { category: 'refrigerators' }, '... on Category { parent { slug } }')).toMatchObject({ parent: null });
  });

  test('two moves that would make a circle together: one is refused', async () => {
    const answers = await Promise.all([edit(shop, 'moveCategory', { category: 'air', parent: 'cold' }), edit(shop, 'moveCategory', { category: 'cold', parent: 'air' })]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Category', 'Refusal']);
  });

  test('new names are found at once', async () => {
    expect(await edit(shop, 'renameCategory', { category: 'cold', name: { zh: '保鲜', en: 'Fresh' } }, '... on Category { name }')).toMatchObject({ name: 'Fresh' });
    expect(await edit(shop, 'renameBrand', { brand: 'other', name: { zh: '山岚', en: 'Shanlan' } }, '... on Brand { name slug }')).toMatchObject({ name: 'Shanlan', slug: 'other' });
    expect(await found('shanlan 保鲜')).toEqual(['NAH6800']);
    expect(await edit(shop, 'addBrand', { slug: 'third', name: { zh: '三' } }, '... on Brand { slug }')).toMatchObject({ slug: 'third' });
    expect(refusals(await edit(shop, 'addBrand', { slug: 'third', name: { zh: '三' } }))).toEqual(['slug: There is a brand third already']);
    expect(refusals(await edit(shop, 'addBrand', { slug: 'No', name: { zh: '' } }))).toEqual(['slug: must be small letters, digits and hyphens, at most 64', 'name.zh: must be 1–60 characters']);
  });
});
