import { newId } from '@tonglu/kit';
import { countStatements, memberActor, visitorActor } from '@tonglu/kit/testing';
import { edit, fridgeType, productId, refusals } from './editing';
import { type CatalogContext, seedMaterials } from '../src/subgraph';
import { editor } from './importing';
import { startCatalog, type TestCatalog } from './start-catalog';

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog();
});
beforeEach(() => shop.reset());
afterAll(() => shop.graph.stop());

describe('the product page (C2)', () => {
  const page = `{ product(slug: "garden-refrigerator") {
    type { code name attributes { code kind required terms unit group } }
    specifications { name attributes { code name value unit } }
    blocks { kind text url items } manuals { alt url language bytes role } media { role } cover { url } } }`;

  test('specification under headings, rich description, manuals: in the reader’s language, in few statements', async () => {
    const product = await productId(shop, 'QB-BC508');
    await edit(shop, 'addProductType', fridgeType);
    await edit(shop, 'changeProductAttributes', { product, type: 'FRIDGE', attributes: [{ code: 'frostFree', value: { zh: '是' } }, { code: 'note', value: { zh: '静音', en: 'Quiet' } }, { code: 'volume', value: { zh: '508' } }, { code: 'grade', value: { zh: '一级' } }] });
    await edit(shop, 'changeProductBlocks', { product, blocks: [
      { kind: 'HEADING', text: { zh: '三个温区', en: 'Three zones' } },
      { kind: 'PARAGRAPH', text: { zh: '5 < 7，且 a > b' } },
      { kind: 'PICTURE', text: { zh: '打开的冰箱', en: 'An open refrigerator' }, url: '/media/scenes/a.svg' },
      { kind: 'LIST', items: [{ zh: '果蔬', en: 'Fruit' }, { zh: '肉类', en: 'Meat' }] },
    ] });
    await edit(shop, 'changeManuals', { product, manuals: [{ url: '/media/manuals/a.pdf', title: { zh: '说明书', en: 'Manual' }, language: 'zh-CN', bytes: 1_234_567 }, { url: 'https://docs.example.com/a?b=c', title: { zh: '在线手册' }, language: 'en' }] });
    const { data } = await shop.ask(page, {}, undefined, { locale: 'en' });
    expect(data).toEqual({
      product: {
        type: { code: 'FRIDGE', name: 'Refrigerator', attributes: [
          { code: 'volume', kind: 'NUMBER', required: true, terms: [], unit: 'L', group: 'Performance' },
          { code: 'grade', kind: 'TERM', required: false, terms: ['Grade 1', 'Grade 2'], unit: null, group: 'Performance' },
          { code: 'frostFree', kind: 'BOOLEAN', required: false, terms: [], unit: null, group: null },
          { code: 'note', kind: 'TEXT', required: false, terms: [], unit: null, group: 'Other' },
        ] },
        specifications: [
          { name: 'Performance', attributes: [{ code: 'volume', name: 'Volume', value: '508', unit: 'L' }, { code: 'grade', name: 'Grade', value: 'Grade 1', unit: null }] },
          { name: null, attributes: [{ code: 'frostFree', name: 'Frost free', value: 'Yes', unit: null }] },
          { name: 'Other', attributes: [{ code: 'note', name: 'Note', value: 'Quiet', unit: null }] },
        ],
        blocks: [
          { kind: 'HEADING', text: 'Three zones', url: null, items: [] },
          { kind: 'PARAGRAPH', text: '5 < 7，且 a > b', url: null, items: [] },
          { kind: 'PICTURE', text: 'An open refrigerator', url: '/media/scenes/a.svg', items: [] },
          { kind: 'LIST', text: null, url: null, items: ['Fruit', 'Meat'] },
        ],
        manuals: [{ alt: 'Manual', url: '/media/manuals/a.pdf', language: 'zh-CN', bytes: 1_234_567, role: 'MANUAL' }, { alt: '在线手册', url: 'https://docs.example.com/a?b=c', language: 'en', bytes: null, role: 'MANUAL' }],
        media: [{ role: 'COVER' }],
        cover: { url: '/media/fridge.svg' },
      },
    });
    expect(await countStatements(shop.subgraph, () => shop.ask(page))).toBeLessThanOrEqual(2);
  });

  test('a product without a type has one group without a heading; pictures of a seed leave manuals alone', async () => {
    const product = await productId(shop, 'QB-KFR35');
    await edit(shop, 'changeManuals', { product, manuals: [{ url: '/media/m.pdf', title: { zh: '说明书' }, language: 'en' }] });
    await shop.seed({ brands: [], categories: [], products: [{ code: 'QB-KFR35', name: { 'zh-CN': '静眠壁挂空调' }, brand: 'qibai', category: 'air', media: [], variants: [{ sku: 'QB-KFR35-W', name: { 'zh-CN': '云白' } }] }] });
    const { data } = await shop.ask('{ product(slug: "quiet-split-air-conditioner") { type { code } specifications { name attributes { code } } blocks { kind } manuals { url } media { url } } }');
    expect(data).toEqual({ product: { type: null, specifications: [{ name: null, attributes: [{ code: 'energyGrade' }, { code: 'coolingCapacity' }] }], blocks: [], manuals: [{ url: '/media/m.pdf' }], media: [] } });
  });
});

describe('materials for forwarding (C2)', () => {
  const poster = { code: 'SUMMER', title: { zh: '夏日海报', en: 'Summer poster' }, kind: 'POSTER', pictures: [{ url: '/media/posters/a.svg', alt: { zh: '海报', en: 'Poster' } }], products: ['QB-KFR35', 'QB-SECRET'] };
  const publish = async (): Promise<void> => {
    await edit(shop, 'addMaterial', poster);
    await edit(shop, 'changeMaterialStatus', { material: 'SUMMER', status: 'PUBLISHED' });
  };
  const forward = (input: object = {}) => edit<{ token: string }>(shop, 'forwardMaterial', { material: 'SUMMER', ...input }, '... on ForwardedMaterial { token }');
  const open = async (token: string): Promise<unknown> => (await shop.ask<{ material: unknown }>('query($token: String!) { material(token: $token) { code title kind pictures { url alt } products { code } } }', { token })).data.material;
  const visit = (token: string, kind: string, actor = visitorActor('visitor-1')) => edit<{ counted: boolean }>(shop, 'countMaterialVisit', { token, kind }, '... on MaterialVisited { counted }', actor as typeof editor);
  const counts = async (): Promise<unknown> => (await shop.ask<{ materials: unknown }>('{ materials { code counts { shares views forwards } } }', {}, editor)).data.materials;

  test('a link of one’s own leads to what is published, without drafts; withdrawn, it leads nowhere', async () => {
    await edit(shop, 'addMaterial', poster);
    expect(await forward()).toMatchObject({ problems: [{ code: 'NOT_FOUND', path: ['input', 'material'] }] });
    await edit(shop, 'changeMaterialStatus', { material: 'SUMMER', status: 'PUBLISHED' });
    const { token } = await forward();
    expect(Buffer.from(token, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
    expect(await open(token)).toEqual({ code: 'SUMMER', title: '夏日海报', kind: 'POSTER', pictures: [{ url: '/media/posters/a.svg', alt: '海报' }], products: [{ code: 'QB-KFR35' }] });
    for (const wrong of ['', 'x', `${token}x`, token.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))]) expect(await open(wrong)).toBeNull();
    await edit(shop, 'changeMaterialStatus', { material: 'SUMMER', status: 'WITHDRAWN' });
    expect(await open(token)).toBeNull();
    expect(await visit(token, 'VIEW')).toMatchObject({ problems: [{ code: 'NOT_FOUND', path: ['input', 'token'] }] });
    expect(refusals(await edit(shop, 'changeMaterialStatus', { material: 'SUMMER', status: 'DRAFT' }))).toEqual(['status: Cannot go from WITHDRAWN to DRAFT']);
  });

  test('each forwarding has its own token, a repeat the same; none is stored', async () => {
    await publish();
    const [first, second, again] = [await forward({ idempotencyKey: 'share-one' }), await forward(), await forward({ idempotencyKey: 'share-one' })];
    expect(first.token).toBe(again.token);
    expect(first.token).not.toBe(second.token);
    const stored = JSON.stringify([await shop.subgraph.db.rows('select * from material_share'), await shop.subgraph.db.rows('select * from idempotency')]);
    expect(stored).not.toContain(first.token);
  });

  test('each person counts once per link and deed, however many come at once', async () => {
    await publish();
    const [one, two] = [(await forward()).token, (await forward()).token];
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => visit(one, 'VIEW', visitorActor(`visitor-${index % 4}`))));
    expect(answers.filter(({ counted }) => counted)).toHaveLength(4);
    expect(await visit(one, 'FORWARD')).toMatchObject({ counted: true });
    expect(await visit(one, 'FORWARD')).toMatchObject({ counted: false });
    expect(await visit(two, 'VIEW')).toMatchObject({ counted: true });
    expect(await visit(two, 'VIEW', memberActor(newId()))).toMatchObject({ counted: true });
    expect(await visit(two, 'VIEW', { kind: 'VISITOR', channel: 'MALL', roles: [] } as never)).toMatchObject({ problems: [{ code: 'INVALID_INPUT' }] });
    expect(await counts()).toEqual([{ code: 'SUMMER', counts: { shares: 2, views: 6, forwards: 1 } }]);
  });

  test('a seed publishes what is new, leaves what editors have, and names what it cannot find', async () => {
    await edit(shop, 'addMaterial', poster);
    const seed = (products: string[] = ['QB-KFR35']) =>
      seedMaterials(shop.subgraph.context() as CatalogContext, ['SUMMER', 'AUTUMN'].map((code) => ({ code, title: { 'zh-CN': '种子', en: 'Seed' }, kind: 'ARTICLE', pictures: [], blocks: [{ kind: 'PARAGRAPH', text: { 'zh-CN': '正文' } }], products })));
    await expect(seed(['NOTHING'])).rejects.toThrow();
    expect(await seed()).toBe(1);
    expect(await seed()).toBe(0);
    const { data } = await shop.ask('{ materials { code title kind status blocks { text } products { code } } }', {}, editor);
    expect(data).toEqual({ materials: [
      { code: 'AUTUMN', title: '种子', kind: 'ARTICLE', status: 'PUBLISHED', blocks: [{ text: '正文' }], products: [{ code: 'QB-KFR35' }] },
      { code: 'SUMMER', title: '夏日海报', kind: 'POSTER', status: 'DRAFT', blocks: [], products: [{ code: 'QB-KFR35' }] },
    ] });
  });

  test('a list costs the same however long', async () => {
    const list = '{ materials { code title products { code } counts { views } } }';
    await publish();
    await shop.ask(list, {}, editor); // reads what is kept by version
    const few = await countStatements(shop.subgraph, () => shop.ask(list, {}, editor));
    for (let index = 0; index < 5; index += 1) await edit(shop, 'addMaterial', { ...poster, code: `M-${index}` });
    expect(await countStatements(shop.subgraph, () => shop.ask(list, {}, editor))).toBe(few);
  });

  test('bad input is named; editors only', async () => {
    expect(refusals(await edit(shop, 'addMaterial', { ...poster, code: 'a b', title: { zh: '' }, pictures: [], video: '/media/a.mp4', products: ['A', 'A'] }))).toEqual([
      'code: must be 1–60 capitals, digits or hyphens', 'pictures: a poster needs a picture', 'video: only a video has one', 'products: at most 20, each once', 'title.zh: must be 1–100 characters',
    ]);
    expect(refusals(await edit(shop, 'addMaterial', { ...poster, kind: 'VIDEO', video: 'http://x/a.mp4', pictures: [{ url: 'x', alt: { zh: '甲' } }] }))).toEqual(['video: must be a path under /media/', 'pictures.0.url: must be a path under /media/']);
    expect(refusals(await edit(shop, 'addMaterial', { ...poster, kind: 'ARTICLE' }))).toEqual(['blocks: an article needs content']);
    expect(refusals(await edit(shop, 'addMaterial', { ...poster, products: ['NOTHING'] }))).toEqual(['products.0: There is no product NOTHING']);
    await publish();
    expect(refusals(await edit(shop, 'addMaterial', poster))).toEqual(['code: The code SUMMER is taken']);
    for (const [verb, input] of [['addMaterial', poster], ['changeMaterialStatus', { material: 'SUMMER', status: 'WITHDRAWN' }], ['forwardMaterial', { material: 'SUMMER' }]] as const) {
      await expect(edit(shop, verb, input, '', memberActor(newId()))).rejects.toThrow('Not allowed');
    }
    expect((await shop.ask('{ materials { code } }')).errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
