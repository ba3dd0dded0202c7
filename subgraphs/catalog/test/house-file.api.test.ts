import { importText, reportOf } from './importing';
import { startCatalog, type TestCatalog } from './start-catalog';

/** What the house's own files say of prices, suites and pictures. */
let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog();
});
beforeEach(() => shop.reset());
afterAll(() => shop.graph.stop());

const file = (columns: string, ...rows: string[]) => `code,sku,brand,category,name.zh,${columns}\n${rows.join('\n')}\n`;
const bring = async (...given: Parameters<typeof file>) => reportOf(await importText(shop, file(...given), undefined));
const of = async (sku: string) => {
  const [found] = await shop.subgraph.db.rows(
    `select (select jsonb_agg(jsonb_build_array(list.code, min_quantity, amount) order by list.code, min_quantity) from price join price_list list on list.id = price_list_id where variant_id = variant.id and superseded_at is null) as prices,
       (select jsonb_agg(jsonb_build_array(piece.sku, part.quantity) order by part.position) from suite_component part join variant piece on piece.id = part.component_id where suite_id = variant.id) as components,
       (select jsonb_agg(jsonb_build_array(url, media.variant_id is not null) order by position) from media where media.product_id = variant.product_id and role <> 'MANUAL') as media
     from variant where sku = $1`, [sku]);
  return found;
};

test('a cell says all there is of its kind, an empty one says nothing', async () => {
  const row = 'N,N,qibai,air,新';
  expect(await bring('basePrice,basePrice.breaks,mallPrice.breaks', `${row},10,3 9; 5 8.50,4 7`)).toMatchObject({ created: 1 });
  expect(await of('N')).toMatchObject({ prices: [['BASE', 1, 1000], ['BASE', 3, 900], ['BASE', 5, 850], ['MALL', 4, 700]] });
  expect(await bring('basePrice,basePrice.breaks,mallPrice.breaks', `${row},,5 8；6 7,`)).toMatchObject({ updated: 1 });
  expect(await of('N')).toMatchObject({ prices: [['BASE', 1, 1000], ['BASE', 5, 800], ['BASE', 6, 700], ['MALL', 4, 700]] });
  expect(await bring('basePrice,basePrice.breaks', `${row},,`)).toMatchObject({ unchanged: 1 });

  const pictures = (...names: string[]) => `"${JSON.stringify(names.map((name) => ({ role: 'COVER', url: `/media/${name}.svg`, alt: { zh: name } }))).replaceAll('"', '""')}"`;
  const ac = '静眠壁挂空调';
  expect(await bring('media,variant.media', `QB-KFR35,QB-KFR35-W,qibai,split-air-conditioners,${ac},${pictures('a', 'b')},`)).toMatchObject({ updated: 1 });
  expect(await of('QB-KFR35-G')).toMatchObject({ media: [['/media/a.svg', false], ['/media/b.svg', false], ['/media/ac-graphite.svg', true]] });
  expect(await bring('variant.media', `QB-KFR35,QB-KFR35-G,qibai,split-air-conditioners,${ac},[]`)).toMatchObject({ updated: 1 });
  expect(await of('QB-KFR35-G')).toMatchObject({ media: [['/media/a.svg', false], ['/media/b.svg', false]] });

  expect(await bring('kind,components', 'S,S,qibai,air,套,SUITE,QB-BC508-W 2; N 1')).toMatchObject({ created: 1 });
  expect(await of('S')).toMatchObject({ components: [['QB-BC508-W', 2], ['N', 1]] });
  expect(await bring('kind,components', 'S,S,qibai,air,套,SUITE,N 3')).toMatchObject({ updated: 1 });
  expect(await bring('kind,components', 'S,S,qibai,air,套,SUITE,')).toMatchObject({ unchanged: 1 });
  expect(await of('S')).toMatchObject({ components: [['N', 3]] });
  expect(reportOf(await importText(shop, 'no,parts\nT,N 2\n', { code: '{no}', name: { zh: '套' }, category: 'air', brand: 'qibai', kind: 'SUITE', components: '{parts}' }))).toMatchObject({ created: 1 });
  expect(await of('T')).toMatchObject({ components: [['N', 2]] });
});

test('each bad row is told, with what is wrong in it', async () => {
  const suite = (code: string, components: string) => `${code},${code},qibai,air,套,SUITE,,${components},,`;
  const json = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const report = await bring(
    'kind,basePrice.breaks,components,services,slug,blocks',
    suite('S1', 'NOWHERE 2'), suite('S2', 'QB-BC508-W 100'), suite('S3', 'QB-BC508-W 1'), suite('S4', 'QB-BC508-W 1; QB-BC508-W 2'), suite('S5', 'S6 2'), suite('S6', 'QB-BC508-W 2'), suite('S7', 'QB-BC508-W'), suite('S8', 'QB-BC508-W two'),
    'G1,G1,qibai,air,物,GOODS,,QB-BC508-W 2,,', 'G2,G2,qibai,air,物,GOODS,,,QB-BC508-W,',
    'G3,G3,qibai,air,物,GOODS,5 9; 3 8,,,', 'G4,G4,qibai,air,物,GOODS,3 free,,,', 'G5,G5,qibai,air,物,GOODS,9.50,,,',
    'G6,G6,qibai,air,物,GOODS,,,,garden-refrigerator', 'G7,G7,qibai,air,物,GOODS,,,,a', 'G8,G8,qibai,air,物,GOODS,,,,a', 'G9,G9,qibai,air,物,GOODS,,,,A b',
    `H1,H1,qibai,air,物,GOODS,,,,,${json('[{"kind": "PICTURE", "text": {"zh": "图"}, "url": "//evil"}]')}`, 'H2,H2,qibai,air,物,GOODS,,,,,{', `H3,H3,qibai,air,物,GOODS,,,,,${json('[{"kind": "HTML"}]')}`,
    `H4,H4,qibai,air,物,GOODS,,,,,${json('[{"kind": "PARAGRAPH", "text": {"zh": "<b>"}}]')}`,
  );
  expect(report).toMatchObject({ rows: 21, created: 2, applied: false });
  expect(report.rejected.map(({ row, column, reason, value }) => [row, column, reason, value])).toEqual([
    [2, 'components', 'There is no such SKU', 'NOWHERE'],
    [3, 'components', 'The quantity must be 1–99', 'QB-BC508-W'],
    [4, 'components', 'A suite has at least two pieces', 'S3'],
    [5, 'components', 'It is listed twice', 'QB-BC508-W'],
    [6, 'components', 'A suite cannot contain a suite', 'S6'],
    [8, 'components', 'Must be written "SKU quantity; SKU quantity"', 'QB-BC508-W'],
    [9, 'components', 'The quantity must be 1–99', 'QB-BC508-W'],
    [10, 'components', 'Only a suite has components', 'G1'],
    [11, 'services', 'It is no service', 'QB-BC508-W'],
    [12, 'basePrice.breaks', 'The pieces must rise, from 2 to 99999 at most', '3 8'],
    [13, 'basePrice.breaks', 'Not an amount above zero', 'free'],
    [14, 'basePrice.breaks', 'Must be written "pieces price; pieces price"', '9.50'],
    [15, 'slug', 'Its address is that of product QB-BC508', 'garden-refrigerator'],
    [17, 'slug', 'Its address is that of product G7', 'a'],
    [18, 'slug', 'Must be small letters, digits and hyphens', 'A b'],
    [19, 'blocks', '0.url: must be a path under /media/', expect.stringContaining('//evil')],
    [20, 'blocks', 'Not the JSON that is asked for', '{'],
    [21, 'blocks', 'Not the JSON that is asked for: 0.kind', expect.anything()],
    [22, 'blocks', '0.text: must be plain text; HTML is not accepted', expect.anything()],
  ]);
  expect(await shop.subgraph.db.rows(`select from product where code in ('S6', 'G7')`)).toEqual([]);
});

test('what names a row that is rejected is rejected with it; the rest may come in', async () => {
  const rows = ['P1,P1,qibai,air,件,GOODS,free,', 'P2,P2,qibai,air,件,GOODS,5,', 'S1,S1-A,qibai,air,套,SUITE,5,P1 2', 'S1,S1-B,qibai,air,套,SUITE,5,P2 2', 'S2,S2,qibai,air,套,SUITE,5,P1 1; P2 1', 'P3,P3,qibai,air,件,GOODS,5,P2 2', 'S3,S3,qibai,air,套,SUITE,5,P3 2'];
  const report = reportOf(await importText(shop, file('kind,basePrice,components', ...rows), undefined, { skipRejected: true }));
  expect(report).toMatchObject({ rows: 7, created: 2, applied: true, skus: ['P2', 'S1-B'] });
  expect(report.rejected.map(({ row, column, value }) => [row, column, value])).toEqual([[2, 'basePrice', 'free'], [4, 'components', 'P1'], [6, 'components', 'P1'], [7, 'components', 'P3'], [8, 'components', 'P3']]);
  expect(await of('S1-B')).toMatchObject({ components: [['P2', 2]] });
});
