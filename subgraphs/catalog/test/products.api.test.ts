import { countStatements } from '@tonglu/kit/testing';
import type { CatalogSeed } from '../src/subgraph';
import { startCatalog, type TestCatalog } from './start-catalog';

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog();
});
afterAll(() => shop.graph.stop());

interface Page {
  products: { totalCount: number; edges: { cursor: string; node: { id: string; code: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const find = async (variables: Record<string, unknown>): Promise<Page['products']> => {
  const { data, errors } = await shop.ask<Page>(
    `query($filter: ProductFilter, $search: String, $sort: ProductSort! = RELEVANCE, $first: Int! = 24, $after: String) {
      products(filter: $filter, search: $search, sort: $sort, first: $first, after: $after) { totalCount edges { cursor node { id code } } pageInfo { hasNextPage endCursor } } }`,
    variables,
  );
  expect(errors).toBeUndefined();
  return data.products;
};
const codes = async (variables: Record<string, unknown>): Promise<string[]> => (await find(variables)).edges.map(({ node }) => node.code);

const fullList = `query($first: Int!) { products(first: $first) { totalCount edges { node {
  id code slug name subtitle kind status description brand { id slug name } category { id slug name path { name } }
  attributes { code name value unit } cover { url alt role } media { id url } priceRange { min { amount } max { amount } }
  variants { id sku barcode name options { code name value } media { url } price { amount { amount currencyCode } base { amount } level list } product { id } } } } } }`;

const productPage = `query($slug: String!) { product(slug: $slug) {
  id name description brand { name } category { name slug path { name slug } parent { name children { name productCount } } } attributes { name value unit } media { url alt role } cover { url }
  variants { id sku name options { name value } media { url alt } price { amount { amount } base { amount } level list } } priceRange { min { amount } max { amount } } } }`;

describe('what shoppers find', () => {
  test('a draft does not exist: not in lists, search, by id, slug or suggestions', async () => {
    expect(await codes({})).toEqual(['QB-KFR35', 'QB-BC508', 'NAH6800', 'QB-INSTALL']);
    expect(await codes({ search: 'QB-SECRET' })).toEqual([]);
    expect(await codes({ search: '6900000000045' })).toEqual([]);
    const [row] = await shop.subgraph.db.rows<{ id: string; slug: string }>(`select id, slug from product where code = 'QB-SECRET'`);
    const { data } = await shop.ask<Record<string, unknown>>(
      `query($id: ID, $slug: String) { byId: product(id: $id) { id } bySlug: product(slug: $slug) { id } searchSuggestions(text: "未发布") { text } }`,
      row,
    );
    expect(data).toEqual({ byId: null, bySlug: null, searchSuggestions: [] });
  });

  test('the page shows the channel price beside the base price, pictures by variant, and text in the reader’s language', async () => {
    const { data } = await shop.ask<{ product: unknown }>(productPage, { slug: 'quiet-split-air-conditioner' }, undefined, { locale: 'en' });
    expect(data.product).toMatchObject({
      name: 'Quiet split air conditioner',
      brand: { name: 'Qibai' },
      category: { slug: 'split-air-conditioners', path: [{ slug: 'air' }, { slug: 'split-air-conditioners' }], parent: { name: 'Air', children: [{ productCount: 1 }] } },
      attributes: [{ name: 'Energy grade', value: 'Grade 1', unit: null }, { name: 'Cooling capacity', value: '3500', unit: 'W' }],
      cover: { url: '/media/ac.svg' },
      media: [{ url: '/media/ac.svg', alt: 'Picture of ac' }],
      variants: [
        { sku: 'QB-KFR35-W', media: [{ url: '/media/ac.svg' }], options: [{ name: 'Colour', value: 'Cloud' }], price: { amount: { amount: '2999.00' }, base: { amount: '3499.00' }, level: 'CHANNEL', list: 'Mall price' } },
        { sku: 'QB-KFR35-G', media: [{ url: '/media/ac-graphite.svg' }], price: { amount: { amount: '3599.00' }, base: { amount: '3599.00' }, level: 'BASE', list: 'Base price' } },
      ],
      priceRange: { min: { amount: '2999.00' }, max: { amount: '3599.00' } },
    });
  });

  test('without a price there is none to show', async () => {
    const { data } = await shop.ask(`{ product(slug: "qb-install") { priceRange { min { amount } } variants { price { list } } } }`);
    expect(data).toEqual({ product: { priceRange: null, variants: [{ price: null }] } });
  });

  test('filters by category with all below it, brand and price', async () => {
    expect(await codes({ filter: { category: 'cold' } })).toEqual(['QB-BC508', 'NAH6800']);
    expect(await codes({ filter: { category: 'cold', brand: 'qibai' } })).toEqual(['QB-BC508']);
    expect(await codes({ filter: { priceFrom: '1.00', priceTo: '2999.00' } })).toEqual(['QB-KFR35', 'NAH6800']);
    expect(await codes({ filter: { category: 'nowhere' } })).toEqual([]);
  });

  test('unknown ids and slugs are null; half-given arguments are named', async () => {
    const { data } = await shop.ask(`{ a: product(id: "nonsense") { id } b: product(slug: "nonsense") { id } c: category(slug: "nonsense") { id } }`);
    expect(data).toEqual({ a: null, b: null, c: null });
    const { errors } = await shop.ask(`{ product { id } }`);
    expect(errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'id' });
  });
});

describe('search', () => {
  test.each([
    ['冰箱', ['QB-BC508', 'NAH6800']],
    ['电冰箱', ['QB-BC508', 'NAH6800']],
    ['fridge', ['QB-BC508', 'NAH6800']],
    ['refrigerators', ['QB-BC508', 'NAH6800']],
    ['refrigeratr', ['QB-BC508', 'NAH6800']],
    ['garden refrigarator', ['QB-BC508', 'NAH6800']],
    ['refrigirater', ['QB-BC508', 'NAH6800']],
    ['石墨 空调', ['QB-KFR35']],
    ['法式冰箱', ['QB-BC508', 'NAH6800']],
    ['空调', ['QB-KFR35']],
    ['变频空调', ['QB-KFR35']],
    ['静眠 一级', ['QB-KFR35']],
    ['Quiet AIR', ['QB-KFR35']],
    ['栖白 冰箱', ['QB-BC508']],
    ['NAH6800', ['NAH6800']],
    ['nah 68', ['NAH6800']],
    ['6800', ['NAH6800']],
    ['6900000000038', ['QB-BC508']],
    ['qbbc508w', ['QB-BC508']],
    ['ＢＣ５０８', ['QB-BC508']],
    ['手表', []],
    ['watch', []],
    ['？！', []],
    [`'; drop table product; --`, []],
    [`a' | !'b \\ & <->`, []],
  ])('%s', async (search, expected) => {
    expect((await codes({ search })).sort()).toEqual([...expected].sort());
  });

  test('few have it all: they come first, and what comes near follows; a brand is not given up', async () => {
    expect(await codes({ search: '法式冰箱' })).toEqual(['QB-BC508', 'NAH6800']);
    expect(await codes({ search: 'garden refrigarator' })).toEqual(['QB-BC508', 'NAH6800']);
    expect(await codes({ search: '栖白 冰箱' })).toEqual(['QB-BC508']);
    expect(await codes({ search: 'QB-BC508' })).toEqual(['QB-BC508']);
  });

  test('an exact SKU comes first', async () => {
    expect((await codes({ search: 'qb-bc508-w' }))[0]).toBe('QB-BC508');
    expect(await codes({ search: 'QB' })).toEqual(expect.arrayContaining(['QB-KFR35', 'QB-BC508', 'QB-INSTALL']));
  });

  test('suggestions: category, then products', async () => {
    const { data } = await shop.ask<{ searchSuggestions: { text: string; product: { code: string } | null }[] }>(`{ searchSuggestions(text: "冰") { text product { code } } }`);
    expect(data.searchSuggestions[0]).toEqual({ text: '冰箱', product: null });
    expect(data.searchSuggestions.slice(1).map(({ product }) => product?.code).sort()).toEqual(['NAH6800', 'QB-BC508']);
  });

  test('a question too long is refused by name', async () => {
    const { errors } = await shop.ask(`query($search: String) { products(search: $search) { totalCount } }`, { search: '冰'.repeat(201) });
    expect(errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'search' });
  });
});

describe('pages', () => {
  const sorts = ['RELEVANCE', 'NEWEST', 'PRICE_ASC', 'PRICE_DESC', 'BEST_SELLING'];

  test.each(sorts.flatMap((sort) => [[sort, undefined], [sort, '冰箱']]))('%s (search %s): pages of one cover the list once, in its order', async (sort, search) => {
    const whole = await find({ sort, search });
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Page['products'] = await find({ sort, search, first: 1, after });
      expect(page.totalCount).toBe(whole.totalCount);
      seen.push(...page.edges.map(({ node }) => node.code));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(whole.edges.map(({ node }) => node.code));
    expect(seen).toHaveLength(whole.totalCount);
    const last = whole.edges.at(-1);
    expect((await find({ sort, search, after: last?.cursor })).edges).toEqual([]);
  });

  test('prices in order, those without last', async () => {
    expect(await codes({ sort: 'PRICE_ASC' })).toEqual(['NAH6800', 'QB-KFR35', 'QB-BC508', 'QB-INSTALL']);
    expect(await codes({ sort: 'PRICE_DESC' })).toEqual(['QB-BC508', 'QB-KFR35', 'NAH6800', 'QB-INSTALL']);
    expect(await codes({ sort: 'NEWEST' })).toEqual(['QB-INSTALL', 'NAH6800', 'QB-BC508', 'QB-KFR35']);
  });

  test.each([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ after: 'garbage' }, 'after'],
    [{ after: Buffer.from('["NEWEST",1,"x"]').toString('base64url'), sort: 'NEWEST' }, 'after'],
    [{ after: Buffer.from('["NEWEST",0,"0190a000-0000-7000-8000-000000000000"]').toString('base64url') }, 'after'],
    [{ filter: { priceFrom: '-1' } }, 'filter.priceFrom'],
    [{ filter: { priceFrom: '9', priceTo: '1' } }, 'filter.priceFrom'],
  ])('%j is refused by name', async (variables, field) => {
    const { errors } = await shop.ask(
      `query($filter: ProductFilter, $sort: ProductSort! = RELEVANCE, $first: Int! = 24, $after: String) { products(filter: $filter, sort: $sort, first: $first, after: $after) { totalCount } }`,
      variables,
    );
    expect(errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('cost', () => {
  const many: CatalogSeed = {
    brands: [],
    categories: [],
    products: Array.from({ length: 60 }, (_, index) => ({
      code: `BULK-${index}`,
      name: { 'zh-CN': `量产风扇 ${index}`, en: `Bulk fan ${index}` },
      brand: 'qibai',
      category: 'air',
      media: [{ url: `/media/bulk-${index}.svg`, role: 'COVER' as const, alt: { 'zh-CN': '风扇' } }],
      variants: [0, 1, 2].map((colour) => ({ sku: `BULK-${index}-${colour}`, name: { 'zh-CN': `颜色 ${colour}` }, basePrice: 100_00 + index, mallPrice: 90_00 + index })),
    })),
  };

  test('a list costs one statement whatever its size, a page three at most; asked again, they cost one', async () => {
    await shop.seed(many);
    await shop.ask(fullList, { first: 2 }); // reads what is kept until something changes
    for (const first of [1, 24, 60]) {
      expect(await countStatements(shop.subgraph, () => shop.ask(fullList, { first }))).toBe(1);
      expect(await countStatements(shop.subgraph, () => shop.ask(fullList, { first }))).toBe(1);
    }
    const searched = fullList.replace('query($first: Int!) { products(first: $first)', '{ products(search: "没有这种风扇", sort: PRICE_ASC, first: 24)');
    await shop.ask(searched.replace('24', '23')); // reads the dictionary
    expect(await countStatements(shop.subgraph, () => shop.ask(searched))).toBe(1);
    expect(await countStatements(shop.subgraph, () => shop.ask(productPage, { slug: 'quiet-split-air-conditioner' }))).toBeLessThanOrEqual(3);
    const typed = '{ searchSuggestions(text: "风") { text product { slug cover { url } } } }';
    expect(await countStatements(shop.subgraph, () => shop.ask(typed))).toBeLessThanOrEqual(4);
    expect(await countStatements(shop.subgraph, () => shop.ask(typed))).toBe(1);
  });
});
