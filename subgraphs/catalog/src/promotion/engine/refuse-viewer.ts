import type { PromotionRecord } from '../promotion-record';
import type { Conditions } from '../rules/conditions';
import type { BudgetLeft, Cart, Viewer } from './question';
import { No, RejectionReason } from './reason';

interface Asked {
  cart: Cart;
  viewer: Viewer;
  left: BudgetLeft | undefined;
  at: Date;
}

/** Why this promotion is not for this viewer now, whatever is in the cart. Undefined where it is. */
export function refuseViewer(promotion: PromotionRecord, { cart, viewer, left, at }: Asked): No | undefined {
  const { conditions, effects, validFrom, validUntil } = promotion;
  const reason = [
    validFrom && at < validFrom && RejectionReason.NOT_YET,
    validUntil && at >= validUntil && RejectionReason.OVER,
    conditions.hours && !isWithin(conditions.hours, at) && RejectionReason.WRONG_TIME,
    conditions.channels && !conditions.channels.includes(viewer.channel) && RejectionReason.CHANNEL,
    conditions.regions && !conditions.regions.some((region) => viewer.district?.startsWith(region)) && RejectionReason.REGION,
    conditions.stores && !conditions.stores.includes(viewer.store ?? '') && RejectionReason.STORE,
    conditions.members && !viewer.member && RejectionReason.MEMBERS_ONLY,
    conditions.memberTiers && !conditions.memberTiers.includes(viewer.memberTier ?? '') && RejectionReason.TIER,
    conditions.segments && !conditions.segments.some((segment) => viewer.segments.includes(segment)) && RejectionReason.SEGMENT,
    conditions.firstOrder && (!viewer.member || viewer.hasBought) && RejectionReason.NOT_FIRST_ORDER,
    conditions.coupon && conditions.coupon !== cart.coupon && RejectionReason.COUPON,
    conditions.storedValue && !cart.storedValue && RejectionReason.STORED_VALUE,
    effects.length === 0 && RejectionReason.NOTHING_TO_GIVE,
    left?.count !== undefined && left.count <= 0 && RejectionReason.EXHAUSTED,
    left?.amount !== undefined && left.amount <= 0n && RejectionReason.EXHAUSTED,
    left?.ofMember !== undefined && left.ofMember <= 0 && RejectionReason.MEMBER_LIMIT,
  ].find((each) => each);
  return reason ? new No(reason) : undefined;
}

const shanghai = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function isWithin({ days, from, until }: NonNullable<Conditions['hours']>, at: Date): boolean {
  const part = Object.fromEntries(shanghai.formatToParts(at).map(({ type, value }) => [type, value]));
  const time = `${part.hour}:${part.minute}`;
  return (!days || days.includes(weekdays.indexOf(part.weekday) + 1)) && time >= from && time < until;
}
