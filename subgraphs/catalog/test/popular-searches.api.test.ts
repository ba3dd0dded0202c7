import { type Actor, anonymous, type Locale } from '@tonglu/kit';
import { countStatements, visitorActor } from '@tonglu/kit/testing';
import { rankSearches } from '../src/search/popular/rank-searches';
import { type CatalogContext, seedAssortments, seedPopularSearches } from '../src/subgraph';
import { startCatalog, type TestCatalog } from './start-catalog';

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog();
});
beforeEach(async () => {
  for (const table of ['search_count', 'search_counted', 'popular_search']) await shop.subgraph.db.write(`delete from ${table}`);
});
afterAll(() => shop.graph.stop());

const rank = () => rankSearches(shop.subgraph.db, shop.clock.now());
const popular = async (actor?: Actor, locale: Locale = 'zh-CN') => (await shop.ask<{ popularSearches: string[] }>('{ popularSearches }', {}, actor, { locale })).data.popularSearches;
const count = async (text: string, actor: Actor, locale: Locale = 'zh-CN') => {
  const { data, errors } = await shop.ask<{ countSearch: { counted?: boolean; problems?: { code: string }[] } }>(
    'mutation($text: String!) { countSearch(input: { text: $text }) { ... on SearchCounted { counted } ... on Refusal { problems { code } } } }', { text }, actor, { locale });
  return errors ?? data.countSearch.problems?.map(({ code }) => code) ?? data.countSearch.counted;
};
let visitors = 0;
const visitor = (over: Partial<Actor> = {}): Actor => ({ ...visitorActor(`visitor-${(visitors += 1)}`), ...over });
const people = (most: number) => Array.from({ length: most }, () => visitor());
const search = (text: string, most: number, locale?: Locale) => Promise.all(people(most).map((actor) => count(text, actor, locale)));
const counted = async () => Object.fromEntries((await shop.subgraph.db.rows<{ text: string; people: bigint }>('select text, sum(people) as people from search_count group by text')).map((row) => [row.text, Number(row.people)]));

test('what several people search for is told, the most popular first, by language and channel', async () => {
  await search('冰箱', 3);
  await search('静眠 壁挂空调', 5);
  await search('对开门冰箱', 2); // two are not enough
  await search('Refrigerator', 4, 'en');
  expect(await popular()).toEqual([]); // lists are made now and then
  await rank();
  expect(await popular()).toEqual(['静眠 壁挂空调', '冰箱']);
  expect(await popular(undefined, 'en')).toEqual(['refrigerator']);
  expect(await popular({ ...anonymous, channel: 'DEALER' })).toEqual([]);
});

test('one person is one, however often, at once, and under however many tokens or addresses', async () => {
  const one = visitor({ address: 'here' });
  await Promise.all(Array.from({ length: 10 }, () => count('冰箱', one)));
  await Promise.all(people(10).map((actor) => count('冰箱', { ...actor, address: 'here' })));
  for (const address of ['there', 'elsewhere']) await count('冰箱', { ...one, address });
  await count('冰箱', { ...visitor(), address: 'there', kind: 'MEMBER', memberId: 'm' });
  await count('冰箱', { ...visitor(), kind: 'MEMBER', memberId: 'm' });
  expect(await counted()).toEqual({ 冰箱: 1 });
  await search('冰箱', 20);
  expect(await counted()).toEqual({ 冰箱: 21 });
  shop.clock.advance({ days: 1 });
  await count('冰箱', one);
  expect(await counted()).toEqual({ 冰箱: 22 });
});

test.each(['王小明', '13800000001', '空调 13800000001', '冰箱 13800000001匹', 'kongtiao', '空凋', 'refrigeratr', '未发布', '冰箱 '.repeat(14)])('%s is not counted: nothing but words of the catalogue is kept', async (text) => {
  expect(await count(text, visitor())).toBe(false);
  expect(await counted()).toEqual({});
});

test('who is nobody is refused, and what is too long', async () => {
  expect(await count('冰箱', anonymous)).toEqual(['INVALID_INPUT']);
  expect(await count('冰'.repeat(201), visitor())).toMatchObject([{ message: expect.stringContaining('input.text'), extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('what was searched for lately comes first, what is two weeks old is forgotten, and nobody can be followed', async () => {
  await search('冰箱', 9);
  shop.clock.advance({ days: 10 });
  await search('壁挂空调', 4);
  await rank();
  expect(await popular()).toEqual(['壁挂空调', '冰箱']);
  expect(await shop.subgraph.db.rows('select distinct day from search_counted')).toHaveLength(1);
  shop.clock.advance({ days: 4 });
  await rank();
  expect(await popular()).toEqual(['壁挂空调']);
  shop.clock.advance({ days: 30 });
  await rank();
  expect(await counted()).toEqual({});
  expect(await popular()).toEqual(['壁挂空调']); // better than an empty box
});

test('a new house is told what its seed says, until people search', async () => {
  const seed = () => seedPopularSearches(shop.subgraph.context() as CatalogContext, [{ locale: 'zh-CN', text: '冰箱', people: 9 }, { locale: 'zh-CN', text: '手表', people: 8 }, { locale: 'en', text: 'Refrigerator', people: 7 }]);
  await seed();
  await seed();
  expect(await popular()).toEqual(['冰箱']);
  expect(await popular(undefined, 'en')).toEqual(['refrigerator']);
  expect(await counted()).toMatchObject({ 冰箱: 9 });
});

test('to tell it costs what to tell anything costs that is kept; to count, one statement more than to know who asks', async () => {
  await search('冰箱', 3);
  await rank();
  await popular();
  expect(await countStatements(shop.subgraph, popular)).toBe(1);
  expect(await countStatements(shop.subgraph, () => count('冰箱', visitor()))).toBeLessThanOrEqual(3);
});

test('only what finds something for the viewer is told', async () => {
  for (const text of ['冰箱', '蔬园冰箱', '对开门冰箱']) await search(text, 3);
  await rank();
  expect(await popular()).toHaveLength(3);
  await seedAssortments(shop.subgraph.context() as CatalogContext, [{ code: 'NO-GARDEN', name: { 'zh-CN': '不在此地' }, channels: ['MALL'], scope: 'REGION', values: ['31'], rules: [{ effect: 'EXCLUDE', product: 'QB-BC508' }] }]);
  expect((await popular({ ...anonymous, district: '310104' })).sort()).toEqual(['冰箱', '对开门冰箱']);
  await shop.subgraph.db.write(`update product set status = 'END_OF_LIFE' where code = 'NAH6800'`);
  expect((await popular()).sort()).toEqual(['冰箱', '蔬园冰箱']);
  expect(await popular({ ...anonymous, district: '310104' })).toEqual([]);
});
