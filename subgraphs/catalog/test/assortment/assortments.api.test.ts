import { type Actor, anonymous, newId } from '@tonglu/kit';
import { countStatements, memberActor } from '@tonglu/kit/testing';
import { type AssortmentSeed, type CatalogContext, seedAssortments } from '../../src/subgraph';
import { editor } from '../importing';
import { startCatalog, type TestCatalog } from '../start-catalog';

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog();
});
beforeEach(() => shop.reset());
afterAll(() => shop.graph.stop());

type Rule = { effect: 'INCLUDE' | 'EXCLUDE'; product?: string; category?: string; brand?: string };
const fridge = 'QB-BC508';
const all = ['NAH6800', 'QB-BC508', 'QB-INSTALL', 'QB-KFR35'];
const without = (...codes: string[]): string[] => all.filter((code) => !codes.includes(code));
const no = (item: Omit<Rule, 'effect'> = {}): Rule => ({ effect: 'EXCLUDE', ...item });
const yes = (item: Omit<Rule, 'effect'> = {}): Rule => ({ effect: 'INCLUDE', ...item });
const viewer = (over: Partial<Actor> = {}): Actor => ({ ...anonymous, ...over });
const draft = (code: string, over: Partial<AssortmentSeed> = {}): AssortmentSeed => ({ code, name: { 'zh-CN': code }, channels: ['MALL', 'DEALER'], scope: 'CHANNEL', rules: [no({ product: fridge })], ...over });
const publish = (...drafts: AssortmentSeed[]): Promise<number> => seedAssortments(shop.subgraph.context() as CatalogContext, drafts);
const seen = async (who: Actor = anonymous): Promise<string[]> =>
  (await shop.ask<{ products: { edges: { node: { code: string } }[] } }>('{ products { edges { node { code } } } }', {}, who)).data.products.edges.map(({ node }) => node.code).sort();

describe('inside one assortment the most specific rule decides', () => {
  test.each<[string, Rule[], string[]]>([
    ['a product', [no({ product: fridge })], without(fridge)],
    ['a brand', [no({ brand: 'qibai' })], ['NAH6800']],
    ['a category with all below it', [no({ category: 'cold' })], without('QB-BC508', 'NAH6800')],
    ['everything', [no()], []],
    ['a closed channel with what it sells', [no(), yes({ category: 'refrigerators' })], ['NAH6800', 'QB-BC508']],
    ['a product before its category', [no({ category: 'refrigerators' }), yes({ product: fridge })], without('NAH6800')],
    ['the nearer category before the one above', [no({ category: 'cold' }), yes({ category: 'refrigerators' })], all],
    ['a category before a brand', [no({ category: 'refrigerators' }), yes({ brand: 'qibai' })], without('QB-BC508', 'NAH6800')],
    ['a brand before everything', [no(), yes({ brand: 'other' })], ['NAH6800']],
  ])('%s', async (_, rules, expected) => {
    await publish(draft('A', { rules }));
    expect(await seen()).toEqual(expected);
  });
});

describe('of several the most specific that says something decides', () => {
  const shanghai = viewer({ district: '310104' });
  test.each<[string, AssortmentSeed[], Actor, boolean]>([
    ['nothing said: sold', [draft('A', { rules: [no({ product: 'NAH6800' })] })], shanghai, true],
    ['another channel', [draft('A', { channels: ['STORE'] })], shanghai, true],
    ['this channel', [draft('A')], shanghai, false],
    ['a region before the channel', [draft('A'), draft('B', { scope: 'REGION', values: ['31'], rules: [yes({ product: fridge })] })], shanghai, true],
    ['no region for who has chosen none', [draft('A'), draft('B', { scope: 'REGION', values: ['31'], rules: [yes({ product: fridge })] })], viewer(), false],
    ['another region', [draft('A'), draft('B', { scope: 'REGION', values: ['11'], rules: [yes({ product: fridge })] })], shanghai, false],
    ['a city before its province', [draft('A', { scope: 'REGION', values: ['31'], rules: [yes()] }), draft('B', { scope: 'REGION', values: ['3101'] })], shanghai, false],
    ['a district before its city', [draft('A', { scope: 'REGION', values: ['3101'] }), draft('B', { scope: 'REGION', values: ['310104', '110101'], rules: [yes()] })], shanghai, true],
    ['a priority where specificity is equal', [draft('A', { priority: 1 }), draft('B', { rules: [yes({ product: fridge })] })], shanghai, false],
    ['a grade before a region', [draft('A', { scope: 'REGION', values: ['310104'] }), draft('B', { scope: 'GRADE', values: ['A'], rules: [yes()] })], viewer({ channel: 'DEALER', district: '310104', trade: { grade: 'A' } }), true],
    ['a dealer before a grade', [draft('A', { scope: 'GRADE', values: ['A'], rules: [yes()] }), draft('B', { scope: 'DEALER', values: ['D1'] })], viewer({ channel: 'DEALER', trade: { grade: 'A', dealer: 'D1' } }), false],
    ['another dealer', [draft('B', { scope: 'DEALER', values: ['D1'] })], viewer({ channel: 'DEALER', trade: { dealer: 'D2' } }), true],
    ['a store before a dealer', [draft('A', { scope: 'DEALER', values: ['D1'] }), draft('B', { scope: 'STORE', values: ['S1'], rules: [yes()] })], viewer({ channel: 'DEALER', trade: { dealer: 'D1', store: 'S1' } }), true],
    ['the general one where the specific one is silent', [draft('A'), draft('B', { scope: 'REGION', values: ['31'], rules: [no({ product: 'NAH6800' })] })], shanghai, false],
  ])('%s', async (_, drafts, who, isSold) => {
    await publish(...drafts);
    expect((await seen(who)).includes(fridge)).toBe(isSold);
  });
});

test.each(['sku', 'sku product { code }'])('what other subgraphs refer to does not exist either: %s', async (fields) => {
  await publish(draft('A', { scope: 'REGION', values: ['31'] }));
  const found = async (who: Actor) =>
    (await shop.ask<{ _entities: ({ sku: string } | null)[] }>(`query($r: [_Any!]!) { _entities(representations: $r) { ... on Variant { ${fields} } } }`, { r: ['QB-BC508-W', 'NAH6800'].map((sku) => ({ __typename: 'Variant', id: shop.variantId(sku) })) }, who)).data._entities.map((variant) => variant?.sku ?? null);
  expect([await found(viewer({ district: '310104' })), await found(viewer()), await found(viewer({ district: '310104' }))]).toEqual([[null, 'NAH6800'], ['QB-BC508-W', 'NAH6800'], [null, 'NAH6800']]);
});

test('a line of an order leads to what exists for the viewer, and to nothing else', async () => {
  await publish(draft('A', { scope: 'REGION', values: ['31'] }));
  const lines = [shop.variantId('QB-BC508-W'), shop.variantId('NAH6800'), shop.variantId('NAH6800'), newId(), 'x'].map((variantId) => ({ __typename: 'OrderLine', id: newId(), variantId }));
  const found = async (fields: string, who: Actor) =>
    (await shop.ask<{ _entities: { id: string; variant: { sku: string } | null }[] }>(`query($r: [_Any!]!) { _entities(representations: $r) { ... on OrderLine { id variant { ${fields} } } } }`, { r: lines }, who)).data._entities;
  for (const fields of ['sku', 'sku product { code }']) {
    const seen = await found(fields, viewer({ district: '310104' }));
    expect(seen.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
    expect(seen.map(({ variant }) => variant?.sku ?? null)).toEqual([null, 'NAH6800', 'NAH6800', null, null]);
    expect((await found(fields, viewer())).map(({ variant }) => variant?.sku ?? null)).toEqual(['QB-BC508-W', 'NAH6800', 'NAH6800', null, null]);
  }
});

test('a period begins and ends at its instant', async () => {
  const at = (seconds: number): Date => new Date(shop.clock.now().getTime() + seconds * 1_000);
  await publish(draft('A', { validFrom: at(60), validUntil: at(120) }));
  const over = async (seconds: number) => (shop.clock.advance({ seconds }), (await seen()).includes(fridge));
  expect([await over(59.999), await over(0.001), await over(59.999), await over(0.001)]).toEqual([true, false, false, true]);
});

describe('editors', () => {
  const fields = `__typename ... on Assortment { id code version status channels scope values priority publishedAt endedAt rules { effect product category brand } } ... on Refusal { problems { code path message ... on AssortmentConflict { assortment item } } }`;
  interface Result {
    __typename: string;
    id: string;
    version: number;
    status: string;
    rules: Rule[];
    problems: { code: string; path: string[]; message: string; assortment?: string; item?: string }[];
  }
  const run = async (verb: string, type: string, input: object, actor = editor): Promise<Result> => {
    const { data, errors } = await shop.ask<Record<string, Result>>(`mutation($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input: { idempotencyKey: newId(), ...input } }, actor, { locale: 'en' });
    if (errors) throw new Error(errors[0].extensions.code as string);
    return data[verb];
  };
  const create = (over: object = {}, actor?: Actor) => run('createAssortment', 'CreateAssortmentInput', { code: 'A', name: { zh: '甲' }, channels: ['MALL'], rules: [no({ product: fridge })], ...over }, actor);
  const publishIt = (id: string, actor?: Actor) => run('publishAssortment', 'AssortmentVersionInput', { assortment: id }, actor);
  const withdraw = (id: string, actor?: Actor) => run('withdrawAssortment', 'AssortmentVersionInput', { assortment: id }, actor);
  const change = (id: string, rules: Rule[], actor?: Actor) => run('changeAssortmentRules', 'ChangeAssortmentRulesInput', { assortment: id, rules }, actor);

  test('prepare, publish, change and withdraw; what was published stays as it was', async () => {
    const first = await create();
    expect(first).toMatchObject({ __typename: 'Assortment', version: 1, status: 'DRAFT', rules: [{ effect: 'EXCLUDE', product: fridge, category: null, brand: null }] });
    expect(await seen()).toEqual(all);
    expect(await publishIt(first.id)).toMatchObject({ status: 'ACTIVE' });
    expect(await seen()).toEqual(without(fridge));
    const second = await change(first.id, [no({ brand: 'other' })]);
    expect(second).toMatchObject({ version: 2, status: 'DRAFT' });
    expect(second.id).not.toBe(first.id);
    expect(await change(second.id, [no({ product: 'NAH6800' })])).toMatchObject({ id: second.id, rules: [{ product: 'NAH6800' }] });
    expect(await seen()).toEqual(without(fridge));
    await publishIt(second.id);
    expect(await seen()).toEqual(without('NAH6800'));
    const { data } = await shop.ask<{ assortments: Result[] }>('{ assortments { version status rules { product } } }', {}, editor);
    expect(data.assortments.map(({ version, status, rules }) => [version, status, rules[0].product])).toEqual(expect.arrayContaining([[1, 'ENDED', fridge], [2, 'ACTIVE', 'NAH6800']]));
    expect(await withdraw(second.id)).toMatchObject({ status: 'ENDED' });
    expect(await seen()).toEqual(all);
    expect((await publishIt(first.id)).problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'assortment'], message: 'Cannot go from ENDED to ACTIVE' }]);
  });

  test('the database refuses to edit what was published', async () => {
    const { id } = await create();
    await publishIt(id);
    for (const edit of [`update assortment set priority = 5 where id = $1`, `delete from assortment where id = $1`, `delete from assortment_rule where assortment_id = $1`, `update assortment_rule set effect = 'INCLUDE' where assortment_id = $1`]) {
      await expect(shop.subgraph.db.write(edit, [id])).rejects.toThrow(/published/);
    }
  });

  test.each<[string, object[], { assortment: string; item: string } | null]>([
    ['the same product', [{ rules: [yes({ product: fridge })] }], { assortment: 'A', item: fridge }],
    ['its category', [{ rules: [yes({ category: 'cold' })] }], { assortment: 'A', item: fridge }],
    ['its brand', [{ rules: [yes({ brand: 'qibai' })] }], { assortment: 'A', item: fridge }],
    ['everything', [{ rules: [yes()] }], { assortment: 'A', item: fridge }],
    ['another product', [{ rules: [yes({ product: 'NAH6800' })] }], null],
    ['another category', [{ rules: [yes({ category: 'air' })] }], null],
    ['the same effect', [{ rules: [no({ category: 'cold' })] }], null],
    ['another priority', [{ priority: 3, rules: [yes()] }], null],
    ['another channel', [{ channels: ['STORE'], rules: [yes()] }], null],
    ['another scope', [{ scope: 'REGION', values: ['31'], rules: [yes()] }], null],
    ['regions that share one', [{ code: 'C', scope: 'REGION', values: ['31', '11'], rules: [no()] }, { scope: 'REGION', values: ['11'], rules: [yes()] }], { assortment: 'C', item: '*' }],
    ['regions one in the other', [{ code: 'C', scope: 'REGION', values: ['31'], rules: [no()] }, { scope: 'REGION', values: ['3101'], rules: [yes()] }], null],
    ['periods apart', [{ code: 'A', validUntil: new Date(Date.now() + 864e5).toISOString(), rules: [no()] }, { validFrom: new Date(Date.now() + 864e5).toISOString(), rules: [yes()] }], null],
  ])('publishing is refused where nothing decides: %s', async (_, rivals, conflict) => {
    await publishIt((await create()).id);
    let last: Result | undefined;
    for (const rival of rivals) last = await publishIt((await create({ code: 'B', ...rival })).id);
    if (conflict) expect(last?.problems).toMatchObject([{ code: 'ASSORTMENT_CONFLICT', path: ['input', 'assortment'], ...conflict }]);
    else expect(last).toMatchObject({ status: 'ACTIVE' });
  });

  test.each<[string, object, string[]]>([
    ['a bad code', { code: 'a b' }, ['code']],
    ['no name', { name: { zh: ' ' } }, ['name', 'zh']],
    ['no channel', { channels: [] }, ['channels']],
    ['an unknown channel', { channels: ['MALL', 'MOON'] }, ['channels', '1']],
    ['values without a scope', { values: ['31'] }, ['values']],
    ['a scope without values', { scope: 'DEALER' }, ['values']],
    ['half a region', { scope: 'REGION', values: ['31', '310'] }, ['values', '1']],
    ['a value twice', { scope: 'STORE', values: ['S1', 'S1'] }, ['values', '1']],
    ['a wild priority', { priority: 5_000 }, ['priority']],
    ['a period that ends before it begins', { validFrom: '2027-01-02T00:00:00Z', validUntil: '2027-01-01T00:00:00Z' }, ['validUntil']],
    ['no rules', { rules: [] }, ['rules']],
    ['two things in one rule', { rules: [{ effect: 'EXCLUDE', brand: 'qibai', product: fridge }] }, ['rules', '0']],
    ['a rule twice', { rules: [no(), yes()] }, ['rules', '1']],
    ['an unknown product', { rules: [no(), no({ product: 'NOPE' })] }, ['rules', '1', 'product']],
    ['an unknown category', { rules: [no({ category: 'nope' })] }, ['rules', '0', 'category']],
    ['an unknown brand', { rules: [no({ brand: 'nope' })] }, ['rules', '0', 'brand']],
  ])('%s is refused by the name of the field, and nothing is written', async (_, over, path) => {
    expect((await create(over)).problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', ...path] }]);
    expect(await shop.subgraph.db.rows('select from assortment')).toEqual([]);
  });

  test('nobody else may; what is not there is not found', async () => {
    const { id } = await create();
    for (const verb of [() => create({}, memberActor(newId())), () => publishIt(id, memberActor(newId())), () => withdraw(id, memberActor(newId())), () => change(id, [no()], memberActor(newId()))]) await expect(verb()).rejects.toThrow('FORBIDDEN');
    const { errors } = await shop.ask('query { assortments { id } productSight(product: "QB-BC508", viewer: { channel: "MALL" }) { visible } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    for (const missing of [newId(), 'nonsense']) for (const verb of [publishIt, withdraw]) expect((await verb(missing)).problems).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'assortment'] }]);
  });

  test('ask who sees a product, and why', async () => {
    await publish(draft('A'), draft('B', { scope: 'REGION', values: ['31'], rules: [yes({ category: 'cold' })] }));
    const sight = async (given: object) =>
      (await shop.ask<{ productSight: unknown }>('query($viewer: AssortmentViewerInput!) { productSight(product: "QB-BC508", viewer: $viewer) { product visible decidedBy { assortment { code } rule { effect product category } } sayings { applies assortment { code } } } }', { viewer: given }, editor)).data.productSight;
    expect(await sight({ channel: 'MALL', district: '310104' })).toEqual({ product: fridge, visible: true, decidedBy: { assortment: { code: 'B' }, rule: { effect: 'INCLUDE', product: null, category: 'cold' } }, sayings: [{ applies: true, assortment: { code: 'B' } }, { applies: true, assortment: { code: 'A' } }] });
    expect(await sight({ channel: 'MALL' })).toMatchObject({ visible: false, decidedBy: { assortment: { code: 'A' }, rule: { effect: 'EXCLUDE', product: fridge } } });
    expect(await sight({ channel: 'STORE' })).toMatchObject({ visible: true, decidedBy: null, sayings: [{ applies: false }, { applies: false }] });
  });
});

describe('a suite', () => {
  const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
  const packed = (sku: string) =>
    shop.seed({ brands: [], categories: [], products: [{ code: 'QB-ROOM', name: text('山房套系', 'Mountainside room'), kind: 'SUITE', brand: 'qibai', category: 'air', variants: [{ sku: 'QB-ROOM', name: text('一套', 'One'), basePrice: 1_00, components: [{ sku, quantity: 2 }] }] }] });
  const putRight = async () => (await shop.ask<{ products: { help: { didYouMean: string | null } | null } }>('{ products(search: "mountainsied") { help { didYouMean } } }')).data.products.help?.didYouMean ?? null;
  const sight = async () =>
    (await shop.ask<{ productSight: object }>('{ productSight(product: "QB-ROOM", viewer: { channel: "MALL" }) { visible lacking decidedBy { applies } } }', {}, editor)).data.productSight;

  test('exists, with its words, for those for whom all that is in it does', async () => {
    await packed('QB-BC508-W');
    await publish(draft('A'));
    expect([await seen(), await putRight(), await sight()]).toEqual([without(fridge), null, { visible: false, lacking: ['QB-BC508-W'], decidedBy: null }]);
    expect(await seen(viewer({ channel: 'STORE' }))).toContain('QB-ROOM');
    await shop.subgraph.db.write(`update suite_component set component_id = (select id from variant where sku = 'QB-KFR35-W')`);
    expect([await seen(), await putRight(), await sight()]).toEqual([[...without(fridge), 'QB-ROOM'].sort(), 'mountainside', { visible: true, lacking: [], decidedBy: null }]);
  });

  test('is lacking nothing that is merely not sold by itself', async () => {
    await packed('QB-SECRET');
    await publish(draft('A'));
    expect([await seen(), await sight()]).toEqual([[...without(fridge), 'QB-ROOM'].sort(), { visible: true, lacking: [], decidedBy: null }]);
  });
});

describe('what is delivered elsewhere', () => {
  const quote = async (who: Actor, district: string | null) =>
    (await shop.ask<{ quote: { lines: { forSale: boolean; sku: string | null }[] } }>('query($lines: [QuoteLineInput!]!, $district: String) { quote(lines: $lines, district: $district) { lines { forSale sku variant { product { code } } } } }', { lines: [{ variant: shop.variantId('QB-BC508-W'), quantity: 1 }], district }, who)).data.quote.lines[0];

  test('has to be sold there, and be seen here', async () => {
    await publish(draft('A'), draft('B', { scope: 'REGION', values: ['31'], rules: [yes({ product: fridge })] }));
    const [here, there] = ['310104', '440106'];
    expect(await quote(viewer({ district: here }), null)).toMatchObject({ forSale: true, sku: 'QB-BC508-W' });
    expect(await quote(viewer({ district: here }), here)).toMatchObject({ forSale: true });
    expect(await quote(viewer({ district: here }), there)).toEqual({ forSale: false, sku: null, variant: null });
    expect(await quote(viewer({ district: there }), here)).toEqual({ forSale: false, sku: null, variant: null });
  });
});

describe('cost', () => {
  const list = '{ products(first: 24) { edges { node { code category { name } cover { url } priceRange { min { amount } } variants { price { amount { amount } } promotions { code } } } } facets { code } } }';
  const page = '{ product(slug: "garden-refrigerator") { name category { path { name } } media { url } priceRange { min { amount } } variants { sku price { amount { amount } } promotions { code } } } categories { productCount } }';
  const count = (query: string, who = anonymous) => countStatements(shop.subgraph, () => shop.ask(query, {}, who));

  test('what hides nothing from a viewer costs nothing, and what does costs no statement', async () => {
    const plain = [await count(list), await count(list), await count(page)];
    expect([plain[1] <= 8, plain[2] <= 12]).toEqual([true, true]);
    await publish(draft('A', { rules: [no({ product: 'NAH6800' }), no({ category: 'services' })] }), draft('B', { scope: 'STORE', values: ['S1'], rules: [no()] }));
    for (const who of [viewer(), viewer({ channel: 'STORE' })]) await shop.ask(list, {}, who); // prices are worked out where a channel is new
    const known = [plain[1], plain[2] + 1]; // the page was asked for before, by other assortments: how things stand is looked at first
    expect([await count(list), await count(page)]).toEqual(known);
    expect([await count(list, viewer({ channel: 'STORE' })), await count(page, viewer({ channel: 'STORE' }))]).toEqual(known);
  });
});
