import { registerEnumType } from 'type-graphql';

export enum PromotionStatus {
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  ENDED = 'ENDED',
}
registerEnumType(PromotionStatus, {
  name: 'PromotionStatus',
  valuesConfig: {
    DRAFT: { description: 'Being prepared; nobody gets it.' },
    ACTIVE: { description: 'Published. It is never edited; a new version takes its place.' },
    ENDED: { description: 'Ended, or superseded by a newer version.' },
  },
});

/** What may become of a version. */
export const promotionTransitions: Readonly<Record<PromotionStatus, readonly PromotionStatus[]>> = {
  DRAFT: [PromotionStatus.ACTIVE],
  ACTIVE: [PromotionStatus.ENDED],
  ENDED: [],
};
