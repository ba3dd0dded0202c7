import { newId } from '@tonglu/kit';
import { memberActor } from '@tonglu/kit/testing';
import type { TestCatalog } from '../start-catalog';
import { editor, type QuoteSeen, quoteFields, startPromotionShop } from './promotion-shop';

let shop: TestCatalog;
beforeAll(async () => {
  shop = await startPromotionShop({ groups: [], promotions: [] });
});
afterAll(() => shop.graph.stop());

interface Result {
  __typename: string;
  id: string;
  code: string;
  problems: { code: string; path: string[]; message: string }[];
}
const mutate = async (verb: string, type: string, success: string, fields: string, input: object, actor = editor): Promise<Result> => {
  const { data, errors } = await shop.ask<Record<string, Result>>(
    `mutation($input: ${type}!) { ${verb}(input: $input) { __typename ... on ${success} { ${fields} } ... on Refusal { problems { code path message } } } }`,
    { input: { idempotencyKey: newId(), ...input } },
    actor,
    { locale: 'en' },
  );
  if (errors) throw new Error(String(errors[0].extensions?.code ?? errors[0].message));
  return data[verb];
};
const create = (input: object, actor = editor) => mutate('createPromotionGroup', 'CreatePromotionGroupInput', 'PromotionGroup', 'code phase mode scope parent priority', input, actor);
const groups = async () => (await shop.ask<{ promotionGroups: { code: string }[] }>('{ promotionGroups { code phase mode scope parent priority } }', {}, editor)).data.promotionGroups;

const best = { code: 'BEST-ONE', phase: 'ITEM', mode: 'BEST', scope: 'LINE' };

test('a group is made, and the promotions in it get along as it says', async () => {
  expect(await create(best)).toEqual({ __typename: 'PromotionGroup', ...best, parent: null, priority: 0 });
  expect(await create({ ...best, code: 'INNER', mode: 'STACK', parent: 'BEST-ONE', priority: 3 })).toMatchObject({ parent: 'BEST-ONE', priority: 3 });
  expect((await groups()).map(({ code }) => code)).toEqual(['INNER', 'BEST-ONE']);
  for (const [code, amount] of [['FIVE', '5.00'], ['NINE', '9.00']]) {
    const draft = await mutate('createPromotion', 'CreatePromotionInput', 'Promotion', 'id', { code, kind: 'DISCOUNT', name: { zh: code, en: code }, phase: 'ITEM', group: 'BEST-ONE', conditions: { items: { skus: ['QB-BC508-W'] } }, effects: [{ kind: 'AMOUNT_OFF', amount, per: 'PIECE' }] });
    await mutate('publishPromotion', 'PromotionVersionInput', 'Promotion', 'id', { promotion: draft.id });
  }
  const { data } = await shop.ask<{ quote: QuoteSeen }>(`query($lines: [QuoteLineInput!]!) { quote(lines: $lines) { ${quoteFields} } }`, { lines: [{ variant: shop.variantId('QB-BC508-W'), quantity: 1 }] }, editor, { caller: 'orders' });
  expect(data.quote.lines[0].discounts.map(({ promotion: { code }, amount }) => [code, amount.amount])).toEqual([['NINE', '9.00']]);
});

test('the same request twenty times at once makes one group; another of its code is refused', async () => {
  const input = { ...best, code: 'ONCE', idempotencyKey: newId() };
  expect(new Set((await Promise.all(Array.from({ length: 20 }, () => create(input)))).map(({ __typename }) => __typename))).toEqual(new Set(['PromotionGroup']));
  expect((await create({ ...best, code: 'ONCE', mode: 'FIRST' })).problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'code'] }]);
});

test.each([
  ['a code in small letters', { code: 'best' }, 'code'],
  ['a priority out of range', { priority: 1_001 }, 'priority'],
  ['a parent that is not there', { parent: 'NO-GROUP' }, 'parent'],
  ['a parent of another phase', { phase: 'ORDER', parent: 'BEST-ONE' }, 'parent'],
])('%s is refused, naming the field', async (_what, wrong, field) => {
  const before = await groups();
  expect((await create({ ...best, code: 'WRONG', ...wrong })).problems.map(({ path }) => path)).toEqual([['input', field]]);
  expect(await groups()).toEqual(before);
});

test('where the first wins, no two are of equal rank: groups among each other, promotions beside groups', async () => {
  await create({ ...best, code: 'FIRST-ONE', mode: 'FIRST', scope: 'ORDER' });
  const inner = { ...best, scope: 'ORDER', parent: 'FIRST-ONE' };
  expect((await create({ ...inner, code: 'RANK-3', priority: 3 })).__typename).toBe('PromotionGroup');
  expect((await create({ ...inner, code: 'RANK-3-TOO', priority: 3 })).problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'priority'] }]);
  const draft = { kind: 'DISCOUNT', name: { zh: '一', en: 'One' }, phase: 'ITEM', group: 'FIRST-ONE', effects: [{ kind: 'AMOUNT_OFF', amount: '1.00', per: 'PIECE' }] };
  const publish = async (code: string, priority: number) => mutate('publishPromotion', 'PromotionVersionInput', 'Promotion', 'id', { promotion: (await mutate('createPromotion', 'CreatePromotionInput', 'Promotion', 'id', { ...draft, code, priority })).id });
  expect((await publish('EQUAL', 3)).problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'priority'] }]);
  expect((await publish('BELOW', 2)).__typename).toBe('Promotion');
  expect((await create({ ...inner, code: 'RANK-2', priority: 2 })).problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'priority'] }]);
});

test('groups go five deep and no deeper', async () => {
  for (const level of [1, 2, 3, 4, 5]) expect((await create({ ...best, code: `LEVEL-${level}`, parent: level > 1 ? `LEVEL-${level - 1}` : null })).__typename).toBe('PromotionGroup');
  expect((await create({ ...best, code: 'LEVEL-6', parent: 'LEVEL-5' })).problems).toMatchObject([{ path: ['input', 'parent'], message: 'at most 5 levels' }]);
});

test('for editors only', async () => {
  await expect(create({ ...best, code: 'MINE' }, memberActor(newId()))).rejects.toThrow('FORBIDDEN');
  const { errors } = await shop.ask('{ promotionGroups { code } }', {}, memberActor(newId()));
  expect(errors?.[0].extensions?.code).toBe('FORBIDDEN');
});
