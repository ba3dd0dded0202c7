import type { Actor } from '@tonglu/kit';

/**
 * What catalogue answers depend on of who asks: two viewers of one scope are told the same prices, offers and
 * assortment. Whatever a rule begins to look at of the actor joins here, or answers would reach the wrong people.
 */
export const viewerScope = ({ channel, district, trade, tier, segments, memberId }: Actor): unknown[] => [channel, district, trade, tier, segments, Boolean(memberId)];
