import { newId } from '@tonglu/kit';
import { memberActor } from '@tonglu/kit/testing';
import { importText } from '../importing';
import { type Answer, type ListSetting, type PriceShop, startPriceShop, visitorOf } from './price-shop';

let shop: PriceShop;
beforeAll(async () => {
  shop = await startPriceShop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.graph.stop());

const sku = 'QB-BC508-W';
const at = (days: number): string => new Date(shop.clock.now().getTime() + days * 86_400_000).toISOString();
const paths = ({ problems }: Answer) => problems?.map(({ path }) => path.join('.'));

describe('lists that nothing decides between are refused when published', () => {
  const first: Record<string, ListSetting> = {
    'the same region': { code: 'B', level: 'LOCAL', region: '31' },
    'a region inside it': { code: 'B', level: 'LOCAL', region: '310104' },
    'a store, which may be inside it': { code: 'B', level: 'LOCAL', store: 'S1' },
    'the same region in one channel': { code: 'B', level: 'LOCAL', region: '31', channel: 'MALL' },
  };
  test.each(Object.keys(first))('%s', async (which) => {
    await shop.set({ code: 'A', level: 'LOCAL', region: '31' }, { [sku]: '5000' });
    const list = first[which];
    expect(await shop.set(list, { [sku]: '4000' })).toMatchObject({ problems: [{ code: 'PRICE_CONFLICT', list: 'A', sku }] });
    expect(await shop.set({ ...list, priority: 1 }, { [sku]: '4000' })).toMatchObject({ changed: 1 });
  });

  test.each<[string, ListSetting]>([
    ['another region', { code: 'B', level: 'LOCAL', region: '32' }],
    ['floors', { code: 'B', level: 'LOCAL', region: '31', kind: 'FLOOR' }],
    ['another seller', { code: 'B', level: 'LOCAL', region: '31', seller: 'D1' }],
    ['another level', { code: 'B', level: 'POLICY', grade: 'A', region: '31' }],
    ['a draft', { code: 'B', level: 'LOCAL', region: '31', draft: true }],
  ])('not %s', async (_which, list) => {
    await shop.set({ code: 'A', level: 'LOCAL', region: '31' }, { [sku]: '5000' });
    expect(await shop.set(list, { [sku]: '4000' })).toMatchObject({ changed: 1 });
  });

  test('quantities do not tell two lists apart: of many pieces both would have a price', async () => {
    await shop.set({ code: 'A', level: 'DEALER', dealer: 'D1' }, { [sku]: '5000' });
    expect(await shop.set({ code: 'B', level: 'DEALER', dealer: 'D1' }, { [`${sku} x100`]: '4000' })).toMatchObject({ problems: [{ code: 'PRICE_CONFLICT', list: 'A' }] });
  });

  test('rules meet listed prices and other rules', async () => {
    await shop.set({ code: 'A', level: 'POLICY', grade: 'A' }, {}, [{ category: 'cold', percentOff: 500 }]);
    expect(await shop.set({ code: 'B', level: 'POLICY', grade: 'A', region: '31' }, { [sku]: '4000' })).toMatchObject({ problems: [{ code: 'PRICE_CONFLICT', list: 'A' }] });
    expect(await shop.set({ code: 'B', level: 'POLICY', grade: 'A', region: '31' }, {}, [{ category: 'refrigerators', percentOff: 600 }])).toMatchObject({ problems: [{ code: 'PRICE_CONFLICT', list: 'A' }] });
    expect(await shop.set({ code: 'B', level: 'POLICY', grade: 'A', region: '31' }, {}, [{ category: 'air', percentOff: 600 }])).toMatchObject({ changed: 0 });
  });

  test('an import that would put a price beside another list’s: nothing of it is written', async () => {
    await shop.set({ code: 'MALL-TOO', level: 'CHANNEL', channel: 'MALL' }, { 'QB-KFR35-G': '3000' });
    const file = 'code,sku,brand,category,name.zh,mallPrice\nQB-KFR35,QB-KFR35-G,qibai,split-air-conditioners,静眠壁挂空调,2888\n';
    expect(await importText(shop, file, undefined)).toMatchObject({ __typename: 'Refusal', problems: [{ code: 'PRICE_CONFLICT' }] });
    expect(await shop.priceOf('QB-KFR35-G')).toMatchObject({ amount: { amount: '3000.00' } });
  });

  test('rules for shelves that are empty today: what is put there tomorrow would have two prices', async () => {
    await shop.subgraph.db.write(`insert into category (id, parent_id, slug, name, position) select gen_random_uuid(), id, 'wine-coolers', '{"zh-CN": "酒柜"}', 99 from category where slug = 'cold' on conflict do nothing`);
    await shop.set({ code: 'A', level: 'POLICY', grade: 'A' }, {}, [{ category: 'cold', percentOff: 500 }]);
    await shop.set({ code: 'ALL', level: 'POLICY', grade: 'B' }, {}, [{ percentOff: 500 }]);
    const cooler = [{ category: 'wine-coolers', percentOff: 600 }];
    expect(await shop.set({ code: 'B', level: 'POLICY', grade: 'A', region: '31' }, {}, cooler)).toMatchObject({ problems: [{ code: 'INVALID_INPUT', path: ['input', 'list', 'priority'], message: 'Price list A has a rule for wine-coolers in the same period with the same priority' }] });
    expect(await shop.set({ code: 'B', level: 'POLICY', grade: 'B', region: '31' }, {}, cooler)).toMatchObject({ problems: [{ code: 'INVALID_INPUT', message: 'Price list ALL has a rule for wine-coolers in the same period with the same priority' }] });
    expect(await shop.set({ code: 'B', level: 'POLICY', grade: 'A', region: '31', priority: 1 }, {}, cooler)).toMatchObject({ changed: 0 });
    expect(await shop.set({ code: 'AIR', level: 'POLICY', grade: 'A', priority: 1 }, {}, [{ category: 'air', percentOff: 600 }])).toMatchObject({ changed: 0 });
  });

  test('a draft when it is published, and a list that was given another priority', async () => {
    await shop.set({ code: 'A', level: 'LOCAL', region: '31' }, { [sku]: '5000' });
    await shop.set({ code: 'B', level: 'LOCAL', region: '31', draft: true }, { [sku]: '4000' });
    expect(await shop.priceOf(sku, visitorOf(undefined, { district: '310104' }))).toMatchObject({ amount: { amount: '5000.00' } });
    expect(await shop.publish('B')).toMatchObject({ problems: [{ code: 'PRICE_CONFLICT', list: 'A' }] });
    expect(await shop.withdraw('A')).toMatchObject({ state: 'WITHDRAWN' });
    expect(await shop.publish('B')).toMatchObject({ state: 'PUBLISHED' });
    expect(await shop.priceOf(sku, visitorOf(undefined, { district: '310104' }))).toMatchObject({ amount: { amount: '4000.00' } });
    expect(await shop.set({ code: 'C', level: 'LOCAL', region: '31', priority: 1 }, { [sku]: '3000' })).toMatchObject({ changed: 1 });
    expect(await shop.set({ code: 'C', level: 'LOCAL', region: '31', priority: 0 }, { NAH6800: '1.10' })).toMatchObject({ problems: [{ code: 'PRICE_CONFLICT', list: 'B' }] });
  });

  test('of editors who publish at once exactly one comes through', async () => {
    const answers = await Promise.all(['A', 'B', 'C', 'D', 'E'].map((code) => shop.set({ code, level: 'LOCAL', region: '31' }, { [`${sku} x${code.charCodeAt(0)}`]: '5000' })));
    expect(answers.filter(({ changed }) => changed === 1)).toHaveLength(1);
    expect(answers.filter(({ problems }) => problems?.[0].code === 'PRICE_CONFLICT')).toHaveLength(4);
    for (const code of ['F', 'G', 'H']) await shop.set({ code, level: 'DEALER', dealer: 'D1', draft: true }, { [sku]: '4000' });
    const published = await Promise.all(['F', 'G', 'H'].map((code) => shop.publish(code)));
    expect(published.filter(({ state }) => state === 'PUBLISHED')).toHaveLength(1);
  });
});

describe('bad lists are refused by name, and nothing is set', () => {
  test.each<[string, ListSetting, string[]]>([
    ['no scope', { code: 'X', level: 'CONTRACT' }, ['input.list.contract']],
    ['no buyer', { code: 'X', level: 'QUOTATION' }, ['input.list.buyer']],
    ['no region or store', { code: 'X', level: 'LOCAL' }, ['input.list.store']],
    ['a scope of another level', { code: 'X', level: 'BASE', dealer: 'D1' }, ['input.list.dealer']],
    ['no region', { code: 'X', level: 'LOCAL', region: '3' }, ['input.list.region']],
    ['no channel', { code: 'X', level: 'CHANNEL', channel: 'FAX' }, ['input.list.channel']],
    ['an empty name of a dealer', { code: 'X', level: 'DEALER', dealer: '' }, ['input.list.dealer']],
    ['no seller', { code: 'X', level: 'BASE', seller: ' ' }, ['input.list.seller']],
  ])('%s', async (_which, list, expected) => {
    expect([...new Set(paths(await shop.set(list, { [sku]: '5000' })))]).toEqual(expected);
    expect(await shop.subgraph.db.rows(`select from price_list where code = 'X'`)).toEqual([]);
  });

  test('prices and rules', async () => {
    const list = { code: 'X', level: 'POLICY', grade: 'A' };
    expect(paths(await shop.set(list, { [`${sku} x0`]: '5000', [`${sku} x100000`]: '0' }))).toEqual(['input.prices.0.minQuantity', 'input.prices.1.amount', 'input.prices.1.minQuantity']);
    expect(paths(await shop.set(list, {}, [{}, { category: 'air', percentOff: 500, amountOff: '1' }, { category: 'air', percentOff: 10_000 }, { category: 'cold', amountOff: '0', reference: 'DEALER' }]))).toEqual([
      'input.rules.0', 'input.rules.1', 'input.rules.2.percentOff', 'input.rules.2.category', 'input.rules.3.amountOff', 'input.rules.3.reference',
    ]);
    expect(paths(await shop.set(list, {}, [{ category: 'nowhere', percentOff: 5 }]))).toEqual(['input.rules.0.category']);
    expect(paths(await shop.set({ code: 'X', level: 'CHANNEL' }, {}, [{ percentOff: 5 }]))).toEqual(['input.rules']);
    expect(paths(await shop.set(list, {}))).toEqual(['input.prices']);
    expect(await shop.subgraph.db.rows(`select from price_list where code = 'X'`)).toEqual([]);
  });

  test('scopes do not move; what is withdrawn stays so; only drafts are published', async () => {
    await shop.set({ code: 'X', level: 'LOCAL', region: '31' }, { [sku]: '5000' });
    expect(paths(await shop.set({ code: 'X', level: 'LOCAL', region: '32' }, { [sku]: '5000' }))).toEqual(['input.list.region']);
    expect(paths(await shop.set({ code: 'X', level: 'LOCAL', region: '31', kind: 'FLOOR' }, { [sku]: '5000' }))).toEqual(['input.list.kind']);
    expect(paths(await shop.publish('X'))).toEqual(['input.list']);
    await shop.withdraw('X');
    expect(paths(await shop.withdraw('X'))).toEqual(['input.list']);
    expect(paths(await shop.set({ code: 'X', level: 'LOCAL', region: '31' }, { [sku]: '5000' }))).toEqual(['input.list.code']);
    expect((await shop.publish('NOTHING')).problems).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'list'] }]);
  });

  test('nobody but an editor sees or changes lists', async () => {
    for (const query of ['{ priceLists { code } }', `{ priceTrace(variant: "${newId()}") { amount { amount } } }`]) {
      expect((await shop.ask(query, {}, memberActor(newId()))).errors?.[0].extensions.code).toBe('FORBIDDEN');
      expect((await shop.ask(query)).errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
    }
    for (const verb of ['publishPriceList', 'withdrawPriceList']) {
      expect((await shop.ask(`mutation { ${verb}(input: { list: "MALL", idempotencyKey: "12345678" }) { __typename } }`, {}, memberActor(newId()))).errors?.[0].extensions.code).toBe('FORBIDDEN');
    }
  });
});

test('a list that is given another priority wins for all that it prices', async () => {
  const local = visitorOf(undefined, { district: '310104' });
  await shop.set({ code: 'A', level: 'LOCAL', region: '31', priority: 1 }, { [sku]: '5000' });
  await shop.set({ code: 'B', level: 'LOCAL', region: '31' }, { [sku]: '4000', NAH6800: '1.20' });
  expect(await shop.priceOf(sku, local)).toMatchObject({ amount: { amount: '5000.00' } });
  await shop.set({ code: 'B', level: 'LOCAL', region: '31', priority: 2 }, { NAH6800: '1.30' });
  expect(await shop.priceOf(sku, local)).toMatchObject({ amount: { amount: '4000.00' } });
});

test('editors see every list with its scope, state and rules', async () => {
  await shop.set({ code: 'A', level: 'POLICY', grade: 'A', region: '31', priority: 3, validUntil: at(9), draft: true }, { [sku]: '5000', [`${sku} x5`]: '4900' }, [{ category: 'air', percentOff: 500 }, { amountOff: '10' }]);
  const { data } = await shop.ask(`{ priceLists { code state kind level grade region priority validUntil priceCount rules { category percentOff amountOff { amount } } } some: priceLists(level: BASE) { code } none: priceLists(state: WITHDRAWN) { code } }`, {}, shop.editor);
  expect(data).toEqual({
    priceLists: [
      { code: 'A', state: 'DRAFT', kind: 'SALE', level: 'POLICY', grade: 'A', region: '31', priority: 3, validUntil: at(9), priceCount: 2, rules: [{ category: 'air', percentOff: 500, amountOff: null }, { category: null, percentOff: null, amountOff: { amount: '10.00' } }] },
      { code: 'MALL', state: 'PUBLISHED', kind: 'SALE', level: 'CHANNEL', grade: null, region: null, priority: 0, validUntil: null, priceCount: 2, rules: [] },
      { code: 'BASE', state: 'PUBLISHED', kind: 'SALE', level: 'BASE', grade: null, region: null, priority: 0, validUntil: null, priceCount: 5, rules: [] },
    ],
    some: [{ code: 'BASE' }],
    none: [],
  });
});
