import type { PromotionKind } from '~/gql/graphql';

/**
 * What shoppers hear first. Other kinds need what the mall cannot carry out yet: buying together, a deposit now and the
 * balance later, earning and spending points. Telling of them would promise what the cart does not keep. What such a promotion takes off a price is charged, so prices and totals have it, by its name.
 */
const ranked = [
  'FLASH_SALE', 'TRIAL', 'CLEARANCE', 'MEMBER_PRICE', 'GIFT', 'SUITE', 'TRADE_IN', 'FREE_INSTALLATION', 'SPEND_AND_SAVE', 'DISCOUNT', 'COUPON', 'FREE_FREIGHT',
] as const satisfies readonly PromotionKind[];

export type KindHere = (typeof ranked)[number];

export const isHere = (kind: string): kind is KindHere => ranked.some((each) => each === kind);

/** Offers that can be had here, the best first. */
export function offersHere<O extends { kind: PromotionKind }>(offers: readonly O[]): (O & { kind: KindHere })[] {
  return offers.filter((offer): offer is O & { kind: KindHere } => isHere(offer.kind)).sort((a, b) => ranked.indexOf(a.kind) - ranked.indexOf(b.kind));
}
