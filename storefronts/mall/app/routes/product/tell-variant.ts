import type { ProductQuery } from '~/gql/graphql';
import { isHere, offersHere } from '~/parts/offers-here';

export type AskedVariant = NonNullable<ProductQuery['product']>['variants'][number];
export type ToldVariant = ReturnType<typeof tellVariant>;

/** The chosen variant as its page tells it: only offers that the mall can keep, and for visitors those that signing in would add. */
export function tellVariant({ promotions, memberOffer, extras, ...variant }: AskedVariant) {
  const ofMembers = offersHere(memberOffer?.promotions ?? []);
  return {
    ...variant,
    offers: [...offersHere(promotions).map((offer) => ({ ...offer, forMembers: false })), ...ofMembers.map((offer) => ({ ...offer, validUntil: null, forMembers: true }))],
    memberPrice: memberOffer?.price ?? null,
    extras: extras && { ...extras, unlocks: extras.unlocks.filter(({ promotion }) => isHere(promotion.kind)) },
  };
}
