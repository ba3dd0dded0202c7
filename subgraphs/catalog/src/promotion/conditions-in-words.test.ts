import { conditionsInWords } from './conditions-in-words';
import { conditionsShape } from './rules/conditions';
import { missingInWords } from './words';

const told = (conditions: object, excludes: string[] = []) => conditionsInWords({ conditions: conditionsShape.parse(conditions), excludes }).map((words) => [words['zh-CN'], words.en]);

test('every condition is told by itself; a code is not given away', () => {
  expect(told({})).toEqual([]);
  expect(told({ items: { brands: ['qibai'] } })).toEqual([]);
  expect(told({ members: true, minAmount: 1_000_00, maxQuantity: 1 }, ['coupon'])).toEqual([
    ['会员专享', 'For members'],
    ['满 ¥1000', 'From ¥1000'],
    ['每单限 1 件', 'At most 1 per order'],
    ['不与部分优惠叠加', 'Not combined with some offers'],
  ]);
  expect(told({ coupon: 'HELLO100' }, ['*'])).toEqual([['凭优惠码', 'With a code'], ['不与其他优惠叠加', 'Not combined with other offers']]);
  expect(told({ hours: { days: [6, 7] } })).toEqual([['每周六、日', 'On Saturday, Sunday']]);
  expect(told({ hours: { from: '20:00', until: '22:00' } })).toEqual([['每天 20:00–22:00', 'Every day, 20:00–22:00']]);
});

test('what is missing is told with the tier it would reach, not with all of them', () => {
  const tiers = [{ fromAmount: 5_000_00, amount: 200_00 }, { fromAmount: 10_000_00, amount: 600_00 }];
  const promotion = { name: { 'zh-CN': '满减', en: 'Spend and save' }, effects: [{ kind: 'SPEND_AND_SAVE' as const, tiers, repeat: false }] };
  expect(missingInWords(promotion, { amount: 401_00n, tier: tiers[1] })).toEqual({ 'zh-CN': '再买 ¥401，享「满减」：满 ¥10000 减 ¥600', en: '¥401 more for “Spend and save”: ¥600 off from ¥10000' });
});
