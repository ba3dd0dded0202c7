import { transact } from '@tonglu/kit';
import { PriceListVersions1700000000075 } from '../../src/migrations/1700000000075-price-list-versions';
import { applyList } from '../../src/price/list/apply-list';
import { takeTurn } from '../../src/write-lock';
import { type ListSetting, type PriceShop, startPriceShop } from './price-shop';

let shop: PriceShop;
beforeAll(async () => {
  shop = await startPriceShop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.graph.stop());

const sku = 'QB-BC508-W';
interface Trace {
  amount: { amount: string } | null;
  code: string | null;
  list: string | null;
  explanation: string;
  rejected: { code: string; list: string; reason: string }[];
}
const viewer = { district: '310104' };
const traceAt = async (at?: string): Promise<Trace> => {
  const { data, errors } = await shop.ask<{ priceTrace: Trace }>(
    `query($variant: ID!, $viewer: PriceViewerInput, $at: DateTime) { priceTrace(variant: $variant, viewer: $viewer, at: $at) { amount { amount } code list explanation rejected { code list reason } } }`,
    { variant: shop.variantId(sku), viewer, at }, shop.editor,
  );
  if (errors) throw errors[0];
  return data.priceTrace;
};
const reasonOf = ({ rejected }: Trace, code: string) => rejected.find((each) => each.code === code)?.reason;
const now = (days = 0): string => new Date(shop.clock.now().getTime() + days * 86_400_000).toISOString();
/** An hour passes; returns the middle of it. */
const anHourLater = (): string => {
  shop.clock.advance({ minutes: 30 });
  const between = now();
  shop.clock.advance({ minutes: 30 });
  return between;
};
interface Version {
  version: number;
  priority: number;
  stoodFrom: Date;
  stoodUntil: Date | null;
}
const versionsOf = (code: string) =>
  shop.subgraph.db.rows<Version>(
    `select version, version.priority, stood_from as "stoodFrom", stood_until as "stoodUntil" from price_list_version version join price_list list on list.id = version.price_list_id where code = $1 order by version`,
    [code],
  );
const local = (code: string, more: Partial<ListSetting> = {}): ListSetting => ({ code, level: 'LOCAL', region: '31', ...more });

describe('the trace of a past instant tells lists as they stood then', () => {
  test('the priority that decided', async () => {
    await shop.set(local('A', { priority: 1 }), { [sku]: '5000' });
    await shop.set(local('B'), { [sku]: '4000' });
    const before = anHourLater();
    await shop.set(local('B', { priority: 2 }), { [sku]: '4000' });
    const changedAt = now();
    const after = anHourLater();
    expect(await traceAt(before)).toMatchObject({ amount: { amount: '5000.00' }, code: 'A' });
    expect(reasonOf(await traceAt(before), 'B')).toBe('LOWER_PRIORITY');
    for (const at of [changedAt, after, now(), now(1), undefined]) {
      const trace = await traceAt(at);
      expect(trace).toMatchObject({ amount: { amount: '4000.00' }, code: 'B' });
      expect(reasonOf(trace, 'A')).toBe('LOWER_PRIORITY');
    }
  });

  test('the name that shoppers saw', async () => {
    await shop.set(local('A', { name: '开业价' }), { [sku]: '5000' });
    const before = anHourLater();
    await shop.set(local('A', { name: '夏日价' }), { [sku]: '4900' });
    expect(await traceAt(before)).toMatchObject({ amount: { amount: '5000.00' }, list: '开业价', explanation: '价目表「开业价」的价格' });
    expect(await traceAt()).toMatchObject({ amount: { amount: '4900.00' }, list: '夏日价' });
  });

  test('the period that was planned', async () => {
    await shop.set(local('A', { validUntil: now(30) }), { [sku]: '5000' });
    const before = anHourLater();
    await shop.set(local('A', { validUntil: now(1) }), { [sku]: '5000' });
    shop.clock.advance({ days: 2 });
    const over = now();
    await shop.set(local('A', { validFrom: now(5), validUntil: now(9) }), { [sku]: '5000' });
    anHourLater();
    expect(await traceAt(before)).toMatchObject({ code: 'A' });
    expect(reasonOf(await traceAt(new Date(Date.parse(over) - 1).toISOString()), 'A')).toBe('OVER');
    expect(reasonOf(await traceAt(), 'A')).toBe('NOT_YET_VALID');
    expect(await traceAt(now(6))).toMatchObject({ code: 'A' });
  });

  test('a draft until it was published, and a list that is withdrawn since', async () => {
    await shop.set(local('A', { draft: true }), { [sku]: '5000' });
    const draft = anHourLater();
    await shop.publish('A');
    const published = anHourLater();
    await shop.withdraw('A');
    const withdrawn = anHourLater();
    expect(reasonOf(await traceAt(draft), 'A')).toBe('NOT_YET_VALID');
    expect(await traceAt(published)).toMatchObject({ amount: { amount: '5000.00' }, code: 'A' });
    expect(reasonOf(await traceAt(withdrawn), 'A')).toBe('OVER');
    expect(reasonOf(await traceAt(), 'A')).toBe('OVER');
    expect(await versionsOf('A')).toHaveLength(3);
  });

  test('a quote simulated for that instant is charged by it', async () => {
    await shop.set(local('A', { priority: 1 }), { [sku]: '5000' });
    await shop.set(local('B'), { [sku]: '4000' });
    const before = anHourLater();
    await shop.set(local('B', { priority: 2 }), { [sku]: '4000' });
    const quoted = async (at: string): Promise<unknown> =>
      (await shop.ask('query($input: SimulateQuoteInput!) { simulateQuote(input: $input) { lines { listPrice { amount } } } }', { input: { lines: [{ variant: shop.variantId(sku), quantity: 1 }], viewer, at } }, shop.editor)).data;
    expect(await quoted(before)).toEqual({ simulateQuote: { lines: [{ listPrice: { amount: '5000.00' } }] } });
    expect(await quoted(now())).toEqual({ simulateQuote: { lines: [{ listPrice: { amount: '4000.00' } }] } });
  });
});

describe('versions', () => {
  test('follow each other; what changes nothing, or is refused, makes none', async () => {
    const createdAt = shop.clock.now();
    await shop.set(local('A'), { [sku]: '5000' });
    anHourLater();
    await shop.set(local('A'), { [sku]: '4000' });
    await shop.set(local('B', { priority: 1 }), { [sku]: '3000' });
    expect(await shop.set(local('A', { priority: 1 }), { [sku]: '4000' })).toMatchObject({ problems: [{ code: 'PRICE_CONFLICT' }] });
    expect(await versionsOf('A')).toEqual([{ version: 1, priority: 0, stoodFrom: createdAt, stoodUntil: null }]);
    await shop.set(local('A', { priority: 3 }), { [sku]: '4000' });
    expect(await versionsOf('A')).toEqual([
      { version: 1, priority: 0, stoodFrom: createdAt, stoodUntil: shop.clock.now() },
      { version: 2, priority: 3, stoodFrom: shop.clock.now(), stoodUntil: null },
    ]);
  });

  test('are never edited', async () => {
    await shop.set(local('A'), { [sku]: '5000' });
    anHourLater();
    await shop.set(local('A', { priority: 1 }), { [sku]: '5000' });
    for (const edit of [
      'update price_list_version set priority = 9 where version = 1',
      `update price_list_version set name = '{"zh-CN": "改"}', stood_until = now() where stood_until is null`,
      `update price_list_version set stood_until = stood_until + interval '1 hour' where version = 1 and stood_until is not null`,
      'update price_list_version set stood_until = null where stood_until is not null',
      'delete from price_list_version where version = 1',
    ]) await expect(shop.subgraph.db.write(edit)).rejects.toThrow('has stood');
  });

  test('of editors who change a list at once follow each other without a gap, and the last one is the list', async () => {
    await shop.set(local('A'), { [sku]: '5000' });
    anHourLater();
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((priority) => shop.set(local('A', { priority, name: `第 ${priority} 版` }), { [sku]: '5000' })));
    expect(answers.map(({ __typename }) => __typename)).toEqual(answers.map(() => 'PricesSet'));
    const versions = await versionsOf('A');
    expect(versions.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(versions.map(({ priority }) => priority).sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(versions.slice(1).map(({ stoodFrom }) => stoodFrom)).toEqual(versions.slice(0, -1).map(({ stoodUntil }) => stoodUntil));
    expect(await shop.subgraph.db.rows(`select priority from price_list where code = 'A'`)).toEqual([{ priority: versions.at(-1)?.priority }]);
    expect(await traceAt(now())).toEqual(await traceAt());
  });

  test('a list that is changed and withdrawn at once', async () => {
    await shop.set(local('A'), { [sku]: '5000' });
    const before = anHourLater();
    await Promise.all([shop.set(local('A', { priority: 4 }), { [sku]: '5000' }), shop.withdraw('A'), shop.withdraw('A')]);
    expect((await versionsOf('A')).length).toBeLessThan(4);
    expect(await traceAt(now())).toEqual(await traceAt());
    expect(await traceAt(before)).toMatchObject({ code: 'A' });
  });

  test('a clock that was put back: the next version begins where the last one did', async () => {
    await shop.set(local('A'), { [sku]: '5000' });
    const past = new Date(shop.clock.now().getTime() - 60_000);
    await transact(shop.subgraph.db, async (tx) => {
      await takeTurn(tx);
      await applyList(tx, { code: 'A', level: 'LOCAL', region: '31', priority: 7, name: { 'zh-CN': 'A' } }, [], undefined, past);
    });
    const [first, second] = await versionsOf('A');
    expect([first.stoodUntil, second.stoodFrom]).toEqual([first.stoodFrom, first.stoodFrom]);
  });
});

test('lists that were there before versions were stand as they are, and have always stood so', async () => {
  await shop.set(local('A', { priority: 1 }), { [sku]: '5000' });
  await shop.set(local('DRAFT', { draft: true, priority: 2 }), { [sku]: '1000' });
  await shop.set(local('OLD', { priority: 3 }), { [sku]: '2000' });
  const before = anHourLater();
  await shop.withdraw('OLD');
  const then = [await traceAt(before), await traceAt(now())];
  const runner = shop.subgraph.db.source.createQueryRunner();
  const migration = new PriceListVersions1700000000075();
  await migration.down(runner);
  await migration.up(runner);
  await runner.release();
  expect([await traceAt(before), await traceAt(now())]).toEqual(then);
  expect(then[0]).toMatchObject({ code: 'OLD' });
  expect(await shop.subgraph.db.rows('select from price_list')).toHaveLength((await shop.subgraph.db.rows('select from price_list_version where version = 1 and stood_until is null')).length);
  await shop.set(local('A', { priority: 6 }), { [sku]: '5000' });
  expect(await versionsOf('A')).toMatchObject([{ priority: 1, stoodUntil: shop.clock.now() }, { priority: 6, stoodFrom: shop.clock.now() }]);
});
