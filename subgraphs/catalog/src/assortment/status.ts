import { registerEnumType } from 'type-graphql';

export enum AssortmentStatus {
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  ENDED = 'ENDED',
}
registerEnumType(AssortmentStatus, {
  name: 'AssortmentStatus',
  valuesConfig: {
    DRAFT: { description: 'Being prepared; it decides nothing.' },
    ACTIVE: { description: 'Published. It is never edited; a new version takes its place.' },
    ENDED: { description: 'Withdrawn, or superseded by a newer version.' },
  },
});

/** What may become of a version. */
export const assortmentTransitions: Readonly<Record<AssortmentStatus, readonly AssortmentStatus[]>> = {
  DRAFT: [AssortmentStatus.ACTIVE],
  ACTIVE: [AssortmentStatus.ENDED],
  ENDED: [],
};
