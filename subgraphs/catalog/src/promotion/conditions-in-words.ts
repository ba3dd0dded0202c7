import type { LocalizedText } from '@tonglu/kit';
import type { PromotionRecord } from './promotion-record';
import type { Conditions } from './rules/conditions';
import { both, yuan } from './words';

const weekdays = [
  ['一', 'Monday'], ['二', 'Tuesday'], ['三', 'Wednesday'], ['四', 'Thursday'], ['五', 'Friday'], ['六', 'Saturday'], ['日', 'Sunday'],
] as const;

function hoursInWords({ days, from, until }: NonNullable<Conditions['hours']>): LocalizedText {
  const named = days?.map((day) => weekdays[day - 1]);
  const time = from === '00:00' && until === '24:00' ? '' : `${from}–${until}`;
  return both(
    [named ? `每周${named.map(([zh]) => zh).join('、')}` : '每天', time].filter(Boolean).join(' '),
    [named ? `On ${named.map(([, en]) => en).join(', ')}` : 'Every day', time].filter(Boolean).join(', '),
  );
}

/**
 * What must be so, for shoppers, each condition by itself. Which items it is about goes without saying where it is shown
 * on one of them; a code is not told, or it would be no code.
 */
export function conditionsInWords({ conditions, excludes }: Pick<PromotionRecord, 'conditions' | 'excludes'>): LocalizedText[] {
  const { minAmount, minQuantity, maxQuantity, hours } = conditions;
  return [
    conditions.members && both('会员专享', 'For members'),
    conditions.memberTiers && both('限部分会员等级', 'For some member tiers'),
    conditions.segments && both('限受邀会员', 'By invitation'),
    conditions.firstOrder && both('限首单', 'On a first order'),
    conditions.coupon && both('凭优惠码', 'With a code'),
    conditions.storedValue && both('以储值支付', 'Paid from stored value'),
    conditions.regions && both('限部分地区', 'In some regions'),
    conditions.stores && both('限部分门店', 'In some stores'),
    minAmount !== undefined && both(`满 ${yuan(minAmount)}`, `From ${yuan(minAmount)}`),
    minQuantity !== undefined && both(`满 ${minQuantity} 件`, `From ${minQuantity} pieces`),
    maxQuantity !== undefined && both(`每单限 ${maxQuantity} 件`, `At most ${maxQuantity} per order`),
    hours && hoursInWords(hours),
    excludes.includes('*') ? both('不与其他优惠叠加', 'Not combined with other offers') : excludes.length > 0 && both('不与部分优惠叠加', 'Not combined with some offers'),
  ].filter((words): words is LocalizedText => typeof words === 'object');
}
