import { type Actor, Money, orRefusal, system, transact } from '@tonglu/kit';
import { Gate } from '@tonglu/kit/testing';
import fc from 'fast-check';
import { forgetChains } from '../../src/price/chain/forget-chains';
import { openChain } from '../../src/price/chain/open-chain';
import { prepareChains } from '../../src/price/chain/prepare-chains';
import { applyList } from '../../src/price/list/apply-list';
import { resolvePrice } from '../../src/price/price.loaders';
import { priceIn, resolverAt } from '../../src/price/trace/prices-at';
import { applyRule } from '../../src/price/trace/resolve-price';
import { type CatalogContext, seedPriceLists } from '../../src/subgraph';
import { takeTurn } from '../../src/write-lock';
import { somebodyWaits } from '../somebody-waits';
import { type Amounts, type ListSetting, type PriceShop, type Rule, startPriceShop, visitorOf } from './price-shop';

let shop: PriceShop;
beforeAll(async () => {
  shop = await startPriceShop();
});
afterAll(() => shop.graph.stop());

const skus = ['QB-KFR35-W', 'QB-KFR35-G', 'QB-BC508-W', 'NAH6800'];
const quantities = [1, 2, 3, 7, 50];
const viewers: Actor[] = [
  visitorOf(),
  visitorOf(undefined, { district: '310104' }),
  visitorOf(undefined, { district: '320104' }),
  visitorOf({ dealer: 'D1', grade: 'A' }, { district: '310104' }),
  visitorOf({ dealer: 'D2', grade: 'A', contract: 'C1' }),
  visitorOf({ dealer: 'D3', grade: 'B', store: 'S1' }, { district: '320104', channel: 'STORE' }),
  visitorOf({ dealer: 'D4', seller: 'D1' }),
];

const some = <T>(...values: T[]) => fc.constantFrom(...values);
/** Every scope, several of them for one viewer. */
const lists: ListSetting[] = [
  { code: 'CONTRACT', level: 'CONTRACT', contract: 'C1' },
  { code: 'QUOTATION', level: 'QUOTATION', buyer: 'D1' },
  { code: 'DEALER', level: 'DEALER', dealer: 'D1' },
  { code: 'DEALER-31', level: 'DEALER', dealer: 'D1', region: '31' },
  { code: 'A', level: 'POLICY', grade: 'A' },
  { code: 'A-31', level: 'POLICY', grade: 'A', region: '31' },
  { code: 'B', level: 'POLICY', grade: 'B' },
  { code: 'SH', level: 'LOCAL', region: '31' },
  { code: 'XUHUI', level: 'LOCAL', region: '310104', channel: 'MALL' },
  { code: 'STORE', level: 'LOCAL', store: 'S1' },
  { code: 'TRADE', level: 'CHANNEL', channel: 'DEALER' },
  { code: 'TRADE-2', level: 'CHANNEL', channel: 'DEALER' },
  { code: 'RESALE', level: 'BASE', seller: 'D1' },
  { code: 'FLOOR', level: 'BASE', kind: 'FLOOR' },
  { code: 'FLOOR-31', level: 'LOCAL', region: '31', kind: 'FLOOR' },
];
const yuan = fc.integer({ min: 1, max: 900_000 }).map((fen) => (fen / 100).toFixed(2));
const amounts: fc.Arbitrary<Amounts> = fc.dictionary(fc.tuple(some(...skus), some('', ' x2', ' x3', ' x40')).map((parts) => parts.join('')), fc.option(yuan, { freq: 6 }), { minKeys: 1, maxKeys: 5 });
const rules: fc.Arbitrary<Rule[] | undefined> = fc.option(
  fc.uniqueArray(
    fc.record({ category: some('air', 'split-air-conditioners', 'refrigerators', undefined), reference: some('CHANNEL', 'BASE') }).chain((rule) =>
      fc.oneof(fc.integer({ min: 1, max: 9_999 }).map((percentOff): Rule => ({ ...rule, percentOff })), yuan.map((amountOff): Rule => ({ ...rule, amountOff }))),
    ),
    { selector: ({ category }) => category, maxLength: 3 },
  ),
  { nil: undefined },
);

type Step = (number: number) => Promise<unknown>;
const context = (actor: Actor): CatalogContext => shop.subgraph.context({ actor }) as CatalogContext;
/** What is refused, for a conflict or because the list is withdrawn, changes nothing; so is a move that would bring lists together. */
const set: fc.Arbitrary<Step> = fc
  .record({ list: some(...lists), amounts, rules, priority: fc.integer({ min: 0, max: 5 }), draft: some(false, false, false, true), from: some(undefined, undefined, undefined, 1), until: some(undefined, undefined, undefined, 2) })
  .map(({ list, amounts: given, rules: ruled, priority, draft, from, until }) => () => {
    const at = (days: number | undefined) => (days ? new Date(shop.clock.now().getTime() + days * 86_400_000).toISOString() : undefined);
    const mayRule = !list.kind && !['CHANNEL', 'BASE'].includes(list.level);
    return shop.set({ ...list, priority, draft, validFrom: at(from), validUntil: at(until) }, given, mayRule ? ruled : undefined);
  });
const standard: fc.Arbitrary<Step> = fc.tuple(some('BASE', 'MALL'), amounts).map(([code, given]) => () => shop.set({ code, level: code === 'BASE' ? 'BASE' : 'CHANNEL', channel: code === 'BASE' ? undefined : 'MALL' }, given));
const publish: fc.Arbitrary<Step> = some(...lists).map(({ code }) => () => shop.publish(code));
const withdraw: fc.Arbitrary<Step> = some(...lists).map(({ code }) => () => shop.withdraw(code));
const look: fc.Arbitrary<Step> = some(...viewers).map((viewer) => () => shop.priceOf('NAH6800', viewer));
const move: fc.Arbitrary<Step> = some('services', 'refrigerators', 'air').map(
  (category) => () => orRefusal({ locale: 'en' }, () => shop.seed({ brands: [], categories: [], products: [{ code: 'QB-BC508', name: { 'zh-CN': '冰箱' }, brand: 'qibai', category, variants: [{ sku: 'QB-BC508-W', name: { 'zh-CN': '白' } }] }] })),
);
/** Steps of one batch run at once. */
const batches = fc.array(
  fc.record({
    at: some(0, 0, 1),
    steps: fc.array(fc.oneof({ weight: 10, arbitrary: set }, { weight: 2, arbitrary: standard }, { weight: 2, arbitrary: publish }, { weight: 1, arbitrary: withdraw }, { weight: 4, arbitrary: look }, { weight: 2, arbitrary: move }), { minLength: 1, maxLength: 5 }),
  }),
  { minLength: 5, maxLength: 8 },
);

async function expectTheSame(): Promise<void> {
  for (const viewer of viewers) {
    const { db, loaders } = context(viewer);
    const prices = loaders.prices();
    const ids = skus.map(shop.variantId);
    const resolve = resolverAt(db, prices.viewer, loaders.now());
    await Promise.all(ids.map((id) => resolve(id, 1)));
    for (const id of ids) {
      const steps = await prices.stepsOf(id);
      for (const quantity of quantities) {
        const resolution = await resolve(id, quantity);
        expect(resolvePrice(steps, quantity)).toEqual(priceIn(resolution));
        const { best } = resolution;
        if (best?.rule && best.counted !== undefined) expect(applyRule(best.rule, best.counted)).toBe(best.amount);
      }
    }
    const { id: chain } = await prices.chain();
    const products = await db.rows<{ amount: bigint | null; fresh: bigint | null }>(
      `select kept.amount, (select min(price.amount) from variant join effective_price price on price.variant_id = variant.id where variant.product_id = product.id and price.chain_id = $1 and price.min_quantity = 1) as fresh
       from product left join effective_product kept on kept.product_id = product.id and kept.chain_id = $1`,
      [chain],
    );
    for (const { amount, fresh } of products) expect(amount).toBe(fresh);
  }
}

const everyChain = () =>
  shop.subgraph.db.rows<{ key: string; lists: string[]; prices: unknown }>(
    `select chain.key, (select array_agg(list_id order by list_id) from price_chain_list where chain_id = chain.id) as lists,
       (select jsonb_agg(to_jsonb(price) - 'chain_id' order by variant_id, min_quantity) from effective_price price where price.chain_id = chain.id) as prices,
       (select jsonb_agg(to_jsonb(product) - 'chain_id' order by product_id) from effective_product product where product.chain_id = chain.id) as products
     from price_chain chain order by key`,
  );

/** Those that nobody looks through any more, too. */
async function expectRebuiltTheSame(): Promise<void> {
  const before = await everyChain();
  await shop.subgraph.db.write('delete from price_chain');
  for (const { lists } of before) await openChain(context(system).db, lists ?? []);
  expect(await everyChain()).toEqual(before);
}

test('what was worked out step by step is what the lists say, whoever looks, writes and publishes at the same time', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (each) => {
      await shop.reset();
      for (const { at, steps } of each) {
        shop.clock.advance({ days: at });
        await Promise.all(steps.map((step, index) => step(index)));
        await expectTheSame();
      }
      await expectRebuiltTheSame();
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 300_000);

test('a line costs the same whatever else is in the cart and wherever it stands, and its trace says that figure', async () => {
  await shop.reset();
  await shop.set({ code: 'SH', level: 'LOCAL', region: '31' }, { 'QB-BC508-W x3': '5500', 'NAH6800 x2': '0.95', 'NAH6800 x40': '0.90' });
  await shop.set({ code: 'A', level: 'POLICY', grade: 'A' }, { 'QB-KFR35-W': '2800' }, [{ category: 'refrigerators', percentOff: 333 }]);
  interface Line {
    sku: string;
    quantity: number;
    listPrice: { amount: string };
    trace: { amount: { amount: string }; rule: { reference: { amount: string }; percentOff: number } | null };
  }
  const selection = 'sku quantity listPrice { amount } trace { amount { amount } rule { reference { amount } percentOff } }';
  const carts = fc.array(fc.tuple(some(...skus), fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(carts, some(...viewers.slice(0, 6)), async (cart, viewer) => {
      const together = await shop.quote<Line>(cart, selection, viewer);
      expect((await shop.quote<Line>([...cart].reverse(), selection, viewer)).reverse()).toEqual(together);
      for (const [index, line] of together.entries()) {
        expect(await shop.quote<Line>([cart[index]], selection, viewer)).toEqual([line]);
        const { amount, rule } = line.trace;
        expect(amount).toEqual(line.listPrice);
        if (rule) expect(amount.amount).toBe(Money.parse(rule.reference.amount).atRate(10_000 - rule.percentOff).amount);
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('a listed price of nothing is a price', async () => {
  await shop.reset();
  await seedPriceLists(context(system), [{ code: 'FREE', level: 'LOCAL', region: '31', name: { 'zh-CN': '赠送' }, prices: [{ sku: 'NAH6800', amount: 0 }] }]);
  expect(await shop.priceOf('NAH6800', viewers[1])).toMatchObject({ level: 'LOCAL', amount: { amount: '0.00' } });
  await expectTheSame();
});

test('a price switches at the very instant, without anybody doing anything', async () => {
  await shop.reset();
  const at = (seconds: number): string => new Date(shop.clock.now().getTime() + seconds * 1_000).toISOString();
  await shop.set({ code: 'HOUR', level: 'LOCAL', region: '31', validFrom: at(60), validUntil: at(120) }, { NAH6800: '0.50' });
  const seen = async () => (await shop.priceOf('NAH6800', viewers[1]))?.amount.amount;
  expect(await seen()).toBe('1.00');
  shop.clock.advance({ seconds: 59 });
  expect(await seen()).toBe('1.00');
  shop.clock.advance({ seconds: 1 });
  expect(await seen()).toBe('0.50');
  shop.clock.advance({ seconds: 59 });
  expect(await seen()).toBe('0.50');
  shop.clock.advance({ seconds: 1 });
  expect(await seen()).toBe('1.00');
});

test('what is coming is built before its time, and what is long over is dropped', async () => {
  await shop.reset();
  const at = (seconds: number): string => new Date(shop.clock.now().getTime() + seconds * 1_000).toISOString();
  await shop.priceOf('NAH6800', viewers[1]);
  await shop.set({ code: 'SOON', level: 'LOCAL', region: '31', validFrom: at(80), validUntil: at(160) }, { NAH6800: '0.50' });
  await prepareChains.run(context(system), undefined);
  const prepared = await everyChain();
  shop.clock.advance({ seconds: 80 });
  expect(await shop.priceOf('NAH6800', viewers[1])).toMatchObject({ amount: { amount: '0.50' } });
  expect(await everyChain()).toEqual(prepared);
  shop.clock.advance({ hours: 20 });
  await forgetChains.run(context(system), undefined);
  expect(await everyChain()).toEqual(prepared);
  shop.clock.advance({ hours: 5 });
  await forgetChains.run(context(system), undefined);
  const [{ id: soon }] = await shop.subgraph.db.rows<{ id: string }>(`select id from price_list where code = 'SOON'`);
  expect(await everyChain()).toEqual(prepared.filter(({ lists: own }) => !own?.includes(soon)));
  await expectTheSame();
});

test('a chain that many ask for at once is built once', async () => {
  await shop.reset();
  await shop.set({ code: 'SH', level: 'LOCAL', region: '31' }, { NAH6800: '0.70' });
  const keys = (await everyChain()).length;
  await Promise.all(Array.from({ length: 20 }, () => openChain(context(system).db, [])).concat(Array.from({ length: 20 }, async () => (await context(viewers[1]).loaders.prices().chain()).id)));
  expect(await everyChain()).toHaveLength(keys + 2);
});

test('who builds a chain waits for a change under way, and does not miss it', async () => {
  await shop.reset();
  await shop.set({ code: 'SH', level: 'LOCAL', region: '31' }, { NAH6800: '0.70' });
  const { db, clock } = context(system);
  const written = new Gate();
  const mayCommit = new Gate();
  const [{ productId }] = await db.rows<{ productId: string }>(`select product_id as "productId" from variant where sku = 'NAH6800'`);
  const changed = transact(db, async (tx) => {
    await takeTurn(tx);
    await applyList(tx, { code: 'SH', level: 'LOCAL', region: '31', name: { 'zh-CN': 'SH' } }, [{ variantId: shop.variantId('NAH6800'), productId, amount: 80n }], undefined, clock.now());
    written.open();
    await mayCommit.opened;
  });
  await written.opened;
  const looked = shop.priceOf('NAH6800', viewers[1]);
  await somebodyWaits(db);
  mayCommit.open();
  await changed;
  expect((await looked)?.amount.amount).toBe('0.80');
  await expectTheSame();
});
