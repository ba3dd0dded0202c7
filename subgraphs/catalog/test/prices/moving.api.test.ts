import { countStatements } from '@tonglu/kit/testing';
import { edit, productId } from '../editing';
import { importText, type Refused } from '../importing';
import { type PriceShop, startPriceShop } from './price-shop';

let shop: PriceShop;
beforeAll(async () => {
  shop = await startPriceShop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.graph.stop());

const [code, sku] = ['QB-BC508', 'QB-BC508-W'];
const shelfOf = async (): Promise<string> => (await shop.subgraph.db.rows<{ slug: string }>('select category.slug from product join category on category.id = product.category_id where product.code = $1', [code]))[0].slug;
const parentOf = async (slug: string): Promise<string | null> => (await shop.subgraph.db.rows<{ parent: string | null }>('select parent.slug as parent from category left join category parent on parent.id = category.parent_id where category.slug = $1', [slug]))[0].parent;
const moveProduct = async (category: string): Promise<Partial<Refused>> => edit(shop, 'moveProduct', { product: await productId(shop, code), category });
const moveCategory = (category: string, parent?: string): Promise<Partial<Refused>> => edit(shop, 'moveCategory', { category, parent });
const told = ({ problems }: Partial<Refused>) => problems?.map((each) => `${each.code} ${each.path.join('.')}: ${each.message}`);

const grade = { level: 'POLICY', grade: 'A' };
const inShanghai = { ...grade, region: '31' };
const met = (one: string, other: string, path: string) => [`PRICE_CONFLICT input.${path}: After the move, price lists ${one} and ${other} would both price ${sku} in the same period with the same priority`];

describe('a product', () => {
  test('that would come under a rule beside the price another list names is not moved', async () => {
    await shop.set({ code: 'LISTED', ...grade }, { [sku]: '5000' });
    await shop.set({ code: 'AIR', ...inShanghai }, {}, [{ category: 'air', percentOff: 500 }]);
    expect(told(await moveProduct('split-air-conditioners'))).toEqual(met('AIR', 'LISTED', 'category'));
    expect(await shelfOf()).toBe('refrigerators');
    await shop.set({ code: 'AIR', ...inShanghai, priority: 1 }, { NAH6800: '1.00' });
    expect(told(await moveProduct('split-air-conditioners'))).toBeUndefined();
    expect(await shelfOf()).toBe('split-air-conditioners');
  });

  test('is moved where the rules it comes under have met no rival', async () => {
    await shop.set({ code: 'COLD', ...grade }, {}, [{ category: 'cold', percentOff: 500 }]);
    await shop.set({ code: 'AIR', ...inShanghai }, {}, [{ category: 'air', percentOff: 500 }]);
    await shop.set({ code: 'B', level: 'POLICY', grade: 'B' }, { [sku]: '5000' });
    await shop.set({ code: 'DRAFT', ...inShanghai, draft: true }, { [sku]: '4000' });
    await shop.set({ code: 'GONE', ...inShanghai }, { NAH6800: '1.00' });
    await shop.withdraw('GONE');
    await shop.set({ code: 'FLOOR', ...inShanghai, kind: 'FLOOR' }, { [sku]: '100' });
    expect(told(await moveProduct('air'))).toBeUndefined();
    expect((await shop.publish('DRAFT')).problems).toMatchObject([{ code: 'PRICE_CONFLICT', list: 'AIR', sku }]);
  });

  test('is moved where the rules it comes under, or the prices it has, have ended', async () => {
    const ended = { validFrom: '2020-01-01T00:00:00Z', validUntil: '2020-02-01T00:00:00Z' };
    await shop.set({ code: 'LISTED', ...grade, ...ended }, { [sku]: '5000' });
    await shop.set({ code: 'AIR', ...inShanghai, ...ended }, {}, [{ category: 'air', percentOff: 500 }]);
    expect(told(await moveProduct('split-air-conditioners'))).toBeUndefined();
  });

  test('is not moved by a file either: nothing of it is written', async () => {
    await shop.set({ code: 'LISTED', ...grade }, { [sku]: '5000' });
    await shop.set({ code: 'AIR', ...inShanghai }, {}, [{ category: 'air', percentOff: 500 }]);
    const file = `code,sku,brand,category,name.zh\nNEW-1,NEW-1,qibai,air,新品\n${code},${sku},qibai,split-air-conditioners,冰箱\n`;
    for (const dryRun of [true, false]) expect(told((await importText(shop, file, undefined, { dryRun })) as Refused)).toEqual(met('AIR', 'LISTED', 'category'));
    expect(await shelfOf()).toBe('refrigerators');
    expect(await shop.subgraph.db.rows(`select from product where code = 'NEW-1'`)).toEqual([]);
  });

  test.each([['first', 0], ['last', 1]])('and a rule that is published meanwhile, asked for %s: one of the two is refused', async (_when, place) => {
    await shop.set({ code: 'LISTED', ...grade }, { [sku]: '5000' });
    const both = [() => shop.set({ code: 'AIR', ...inShanghai }, {}, [{ category: 'air', percentOff: 500 }]), () => moveProduct('air')];
    const answers: Pick<Partial<Refused>, 'problems'>[] = await Promise.all((place === 0 ? both : both.reverse()).map((change) => change()));
    expect(answers.flatMap(({ problems }) => problems?.map((each) => each.code) ?? [])).toEqual(['PRICE_CONFLICT']);
  });

  test('costs the same, however many lists have rules there', async () => {
    const there = async () => countStatements(shop.subgraph, async () => void expect(told(await moveProduct('air'))).toBeUndefined());
    const free = await there();
    await moveProduct('refrigerators');
    await shop.set({ code: 'LISTED', level: 'POLICY', grade: 'B' }, { [sku]: '5000' });
    for (const each of ['1', '2', '3']) await shop.set({ code: `AIR-${each}`, ...grade, region: `3${each}` }, {}, [{ category: 'air', percentOff: 500 }]);
    expect(await there()).toBe(free);
  });
});

describe('a category', () => {
  test('is not moved under a rule beside a price of what stands on it', async () => {
    await shop.set({ code: 'LISTED', ...grade }, { [sku]: '5000' });
    await shop.set({ code: 'AIR', ...inShanghai }, {}, [{ category: 'air', percentOff: 500 }]);
    expect(told(await moveCategory('cold', 'air'))).toEqual(met('AIR', 'LISTED', 'parent'));
    expect(told(await moveCategory('refrigerators', 'split-air-conditioners'))).toEqual(met('AIR', 'LISTED', 'parent'));
    expect(await parentOf('refrigerators')).toBe('cold');
    await shop.withdraw('LISTED');
    expect(told(await moveCategory('cold', 'air'))).toBeUndefined();
    expect(await parentOf('cold')).toBe('air');
  });

  test('nor with a rule of its own, though nothing stands on it', async () => {
    await shop.subgraph.db.write(`insert into category (id, parent_id, slug, name, position) select gen_random_uuid(), id, 'wine-coolers', '{"zh-CN": "酒柜"}', 99 from category where slug = 'cold'`);
    await shop.set({ code: 'WINE', ...grade }, {}, [{ category: 'wine-coolers', percentOff: 500 }]);
    await shop.set({ code: 'AIR', ...inShanghai }, {}, [{ category: 'air', percentOff: 500 }]);
    const refused = ['INVALID_INPUT input.parent: After the move, price lists AIR and WINE would both have a rule for wine-coolers in the same period with the same priority'];
    expect(told(await moveCategory('wine-coolers', 'air'))).toEqual(refused);
    expect(told(await moveCategory('cold', 'split-air-conditioners'))).toEqual(refused);
    expect(told(await moveCategory('wine-coolers', 'services'))).toBeUndefined();
  });

  test('is moved away from rules, or within them', async () => {
    await shop.set({ code: 'COLD', ...grade }, {}, [{ category: 'cold', percentOff: 500 }]);
    await shop.set({ code: 'LISTED', ...inShanghai, priority: 1 }, { [sku]: '5000' });
    await shop.subgraph.db.write(`update price_list set priority = 0 where code = 'LISTED'`); // they met before there was a check
    await shop.subgraph.db.write(`insert into category (id, parent_id, slug, name, position) select gen_random_uuid(), id, 'large', '{"zh-CN": "大件"}', 99 from category where slug = 'cold'`);
    expect(told(await moveCategory('refrigerators', 'large'))).toBeUndefined();
    expect(told(await moveCategory('refrigerators'))).toBeUndefined();
    expect(await parentOf('refrigerators')).toBeNull();
    expect(told(await moveCategory('refrigerators', 'cold'))).toEqual(met('COLD', 'LISTED', 'parent'));
  });
});
