import { countStatements } from '@tonglu/kit/testing';
import type { CatalogSeed } from '../src/subgraph';
import { editor } from './importing';
import { startCatalog, type TestCatalog } from './start-catalog';

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const white = text('云白', 'White');
const black = text('墨色', 'Black');
const option = (value: { 'zh-CN': string; en: string }) => [{ code: 'finish', name: text('颜色', 'Colour'), value }];

/** Four machines: which is told apart by what can be read off the table below. */
const machine = (code: string, category: string, brand: string, capacity: string, price: number, ...colours: { 'zh-CN': string; en: string }[]): CatalogSeed['products'][number] => ({
  code, category, brand, name: text(`${code} 机器`, `${code} machine`),
  attributes: [{ code: 'capacity', name: text('容量', 'Capacity'), value: capacity, unit: 'L' }, { code: 'secret', name: text('内部', 'Internal'), value: 'x' }],
  variants: colours.map((colour, index) => ({ sku: `${code}-${index}`, name: colour, options: option(colour), basePrice: price + index * 100_00 })),
});
const machines: CatalogSeed = {
  brands: [{ slug: 'east', name: text('东', 'East') }, { slug: 'west', name: text('西', 'West') }],
  categories: [{ slug: 'home', name: text('家', 'Home') }, { slug: 'cold', parent: 'home', name: text('冷', 'Cold') }, { slug: 'warm', parent: 'home', name: text('暖', 'Warm') }],
  filters: [
    { code: 'capacity', name: text('容量', 'Capacity'), kind: 'RANGE', unit: 'L' },
    { code: 'finish', name: text('颜色', 'Colour'), kind: 'TERMS' },
  ],
  products: [
    machine('AA1', 'cold', 'east', '100', 1000_00, white),
    machine('BB2', 'cold', 'west', '200', 2000_00, white, black),
    machine('CC3', 'warm', 'east', '1,500', 3000_00, black),
    machine('DD4', 'warm', 'west', '50–60', 4000_00, black),
    { ...machine('EE5', 'warm', 'west', '9', 1_00, white), status: 'DRAFT' },
  ],
};

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog(machines);
});
afterAll(() => shop.graph.stop());

interface Facet { code: string; name: string; kind: string; unit: string | null; values: { value: string; label: string; count: number; selected: boolean }[]; min: number | null; max: number | null; from: number | null; to: number | null }
interface Help { didYouMean: string | null; leftOut: string[]; broader: string | null; categories: { slug: string }[] }
const document = `query($filter: ProductFilter, $search: String) { products(filter: $filter, search: $search) {
  totalCount edges { node { code } } facets { code name kind unit values { value label count selected } min max from to approximate } help { didYouMean leftOut broader categories { slug } } } }`;
const ask = async (filter?: object, search?: string, locale: 'zh-CN' | 'en' = 'zh-CN') => {
  const { data, errors } = await shop.ask<{ products: { edges: { node: { code: string } }[]; facets: Facet[]; help: Help | null } }>(document, { filter, search }, undefined, { locale });
  expect(errors).toBeUndefined();
  const { edges, facets, help } = data.products;
  const counts = (code: string) => facets.find((facet) => facet.code === code)?.values.map(({ value, count, selected }) => `${value} ${count}${selected ? ' ✓' : ''}`);
  return { codes: edges.map(({ node }) => node.code).sort(), facets, help, counts, range: (code: string) => facets.find((facet) => facet.code === code) };
};

test('a list says how it can be narrowed; drafts and what is not declared do not count', async () => {
  const { facets, counts } = await ask();
  expect(facets.map(({ code }) => code)).toEqual(['category', 'brand', 'price', 'capacity', 'finish']);
  expect(counts('category')).toEqual(['cold 2', 'warm 2']);
  expect(counts('brand')).toEqual(['east 2', 'west 2']);
  expect(counts('finish')).toEqual(['墨色 3', '云白 2']);
  expect(facets[2]).toMatchObject({ kind: 'RANGE', min: 1000, max: 4000, from: null, to: null });
  expect(facets[3]).toMatchObject({ name: '容量', kind: 'RANGE', unit: 'L', min: 50, max: 1500 });
});

test('labels are in the reader’s language, values in none', async () => {
  const { facets } = await ask({ attributes: [{ code: 'finish', values: ['云白'] }] }, undefined, 'en');
  expect(facets.find(({ code }) => code === 'finish')).toMatchObject({ name: 'Colour', values: [{ value: '墨色', label: 'Black' }, { value: '云白', label: 'White', selected: true }] });
});

test('choices in one facet narrow the others, not itself', async () => {
  const one = await ask({ attributes: [{ code: 'finish', values: ['云白'] }] });
  expect(one.codes).toEqual(['AA1', 'BB2']);
  expect(one.counts('finish')).toEqual(['墨色 3', '云白 2 ✓']);
  expect(one.counts('brand')).toEqual(['east 1', 'west 1']);
  expect(one.range('capacity')).toMatchObject({ min: 100, max: 200 });

  const two = await ask({ attributes: [{ code: 'finish', values: ['云白', '墨色'] }, { code: 'brand', values: ['west'] }] });
  expect(two.codes).toEqual(['BB2', 'DD4']);
  expect(two.counts('finish')).toEqual(['墨色 2 ✓', '云白 1 ✓']);
  expect(two.counts('brand')).toEqual(['east 2', 'west 2 ✓']);
  expect(two.counts('category')).toEqual(['cold 1', 'warm 1']);
});

test('ranges hold from … to …, and keep their own bounds', async () => {
  const { codes, range, counts } = await ask({ priceTo: '3000', attributes: [{ code: 'capacity', from: 60, to: 200 }] });
  expect(codes).toEqual(['AA1', 'BB2']);
  expect(range('capacity')).toMatchObject({ min: 100, max: 1500, from: 60, to: 200 });
  expect(range('price')).toMatchObject({ min: 1000, max: 2000, from: null, to: 3000 });
  expect(counts('category')).toBeUndefined(); // one shelf is no choice
});

test('inside a category its shelves are counted, with all below them', async () => {
  const { counts, codes } = await ask({ category: 'home', attributes: [{ code: 'category', values: ['cold'] }] });
  expect(codes).toEqual(['AA1', 'BB2']);
  expect(counts('category')).toEqual(['cold 2 ✓', 'warm 2']);
  expect((await ask({ category: 'cold' })).range('category')).toBeUndefined();
});

test('a changed product, and a filter declared later, are counted as they are now', async () => {
  await shop.seed({ ...machines, products: [machine('AA1', 'cold', 'east', '100', 1000_00, black)] });
  expect((await ask()).counts('finish')).toEqual(['墨色 4', '云白 1']);
  await shop.seed(machines);
  const input = { code: 'secret', name: { zh: '内部', en: 'Internal' }, kind: 'TERMS', categories: ['warm'], idempotencyKey: 'declare-secret' };
  const mutation = `mutation($input: DeclareFilterInput!) { declareFilter(input: $input) { ... on FilterAttribute { code name } ... on Refusal { problems { path } } } }`;
  expect((await shop.ask(mutation, { input }, editor)).data).toEqual({ declareFilter: { code: 'secret', name: '内部' } });
  expect((await ask({ attributes: [{ code: 'secret', values: ['x'] }] })).codes).toEqual(['CC3', 'DD4']);
  expect((await shop.ask(mutation, { input: { ...input, code: 'brand', categories: [], idempotencyKey: 'declare-brand' } }, editor)).data).toEqual({ declareFilter: { problems: [{ path: ['input', 'code'] }] } });
  expect((await shop.ask(mutation, { input: { ...input, categories: ['nowhere'], idempotencyKey: 'declare-nowhere' } }, editor)).data).toEqual({ declareFilter: { problems: [{ path: ['input', 'categories'] }] } });
  expect((await shop.ask(mutation, { input })).errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
});

test.each([
  [{ attributes: [{ code: 'finish' }] }, 'filter.attributes.0'],
  [{ attributes: [{ code: 'finish', values: ['a'], from: 1 }] }, 'filter.attributes.0'],
  [{ attributes: [{ code: 'price', from: 1 }] }, 'filter.attributes.0.code'],
  [{ attributes: [{ code: 'capacity', from: 2, to: 1 }] }, 'filter.attributes.0.from'],
  [{ attributes: [{ code: 'finish', values: Array.from({ length: 51 }, String) }] }, 'filter.attributes.0.values'],
  [{ attributes: Array.from({ length: 21 }, (_, index) => ({ code: `c${index}`, values: ['a'] })) }, 'filter.attributes'],
  [{ brand: 'east', attributes: [{ code: 'brand', values: ['west'] }] }, 'filter.attributes'],
])('%j is refused by name', async (filter, field) => {
  const { errors } = await shop.ask(document, { filter });
  expect(errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
});

describe('help', () => {
  test('none where the search found what was typed', async () => expect((await ask(undefined, '机器')).help).toBeNull());
  test('misspelt: what was meant', async () => expect((await ask(undefined, 'machien')).help).toMatchObject({ didYouMean: expect.stringContaining('machine') }));
  test('too much asked: what was left out', async () => expect((await ask(undefined, '暖 手表')).help).toMatchObject({ leftOut: ['手表'] }));
  test('nothing: where to look', async () => expect((await ask(undefined, '手表')).help).toMatchObject({ didYouMean: null, categories: [{ slug: 'home' }] }));
});

test('suggestions come while pinyin is typed, and name what is on sale only', async () => {
  const suggest = async (typed: string) => {
    const { data } = await shop.ask<{ searchSuggestions: { text: string; category: { slug: string } | null; product: { code: string } | null }[] }>('query($text: String!) { searchSuggestions(text: $text) { text category { slug } product { code } } }', { text: typed });
    return data.searchSuggestions.map(({ text: shown, category, product }) => category?.slug ?? product?.code ?? shown);
  };
  expect(await suggest('nua')).toEqual(['warm', 'CC3', 'DD4']);
  expect(await suggest('jiq')).toEqual(['机器', 'AA1', 'BB2', 'CC3', 'DD4']);
  expect(await suggest('EE5')).toEqual([]);
});

test('synonyms are the operators’, and hold at once', async () => {
  expect((await ask(undefined, 'contraption')).codes).toEqual([]);
  const mutation = `mutation($input: AddSynonymInput!) { addSynonym(input: $input) { ... on Synonym { terms } ... on Refusal { problems { path } } } }`;
  const input = { terms: ['machine', 'contraption'], idempotencyKey: 'contraption' };
  expect((await shop.ask(mutation, { input })).errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
  expect((await shop.ask(mutation, { input: { terms: ['one', 'one', '!'], language: 'fr', idempotencyKey: 'synonym-no' } }, editor)).data).toEqual({ addSynonym: { problems: [{ path: ['input', 'terms', '1'] }, { path: ['input', 'language'] }] } });
  expect((await shop.ask(mutation, { input }, editor)).data).toEqual({ addSynonym: { terms: ['machine', 'contraption'] } });
  expect((await ask(undefined, 'contraption')).codes).toHaveLength(4);
  expect((await shop.ask(`{ synonyms { terms } }`)).errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
});

test('every page of a search has the same facets, also one after the last', async () => {
  const page = async (after: string | null) => {
    const { data, errors } = await shop.ask<{ products: { totalCount: number; edges: { cursor: string; node: { code: string } }[]; facets: Facet[] } }>(
      'query($after: String) { products(search: "机器", first: 3, after: $after) { totalCount edges { cursor node { code } } facets { code name kind unit values { value label count selected } min max from to } } }', { after });
    expect(errors).toBeUndefined();
    return data.products;
  };
  const first = await page(null);
  const second = await page(first.edges.at(-1)!.cursor);
  const none = await page(second.edges.at(-1)!.cursor);
  expect([first, second, none].map(({ edges }) => edges.length)).toEqual([3, 1, 0]);
  expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.code)).size).toBe(4);
  expect(first.facets.map(({ code }) => code)).toEqual(['category', 'brand', 'price', 'capacity', 'finish']);
  for (const { facets, totalCount } of [second, none]) expect([totalCount, facets]).toEqual([4, first.facets]);
});

test('the facets of a search come with its page', async () => {
  const list = (fields: string) => `{ products(search: "机器", sort: PRICE_ASC) { totalCount ${fields} edges { node { name brand { name } category { name } cover { url } priceRange { min { amount } } variants { sku } } } } }`;
  const alone = async () => countStatements(shop.subgraph, () => shop.ask(list('')));
  await alone();
  const statements = await alone();
  expect(await countStatements(shop.subgraph, () => shop.ask(list('facets { code values { count } } help { didYouMean }')))).toBe(statements);
});
