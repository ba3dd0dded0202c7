import { registerEnumType } from 'type-graphql';

/** When in a quote a promotion has its turn. Each phase sees what the ones before it left. */
export enum PromotionPhase {
  PRICE = 'PRICE',
  ITEM = 'ITEM',
  ORDER = 'ORDER',
  COUPON = 'COUPON',
  POINTS = 'POINTS',
  STORED_VALUE = 'STORED_VALUE',
  FREIGHT = 'FREIGHT',
  REWARD = 'REWARD',
}
registerEnumType(PromotionPhase, {
  name: 'PromotionPhase',
  description: 'When in a quote a promotion has its turn; each phase sees what the ones before it left (C5).',
  valuesConfig: {
    PRICE: { description: 'What a piece costs: flash sale, clearance, member price.' },
    ITEM: { description: 'What certain items earn together: suites, trade-in, free installation.' },
    ORDER: { description: 'What the whole order earns, such as spend-and-save.' },
    COUPON: { description: 'What a code earns.' },
    POINTS: { description: 'What points pay (C6).' },
    STORED_VALUE: { description: 'What paying from stored value earns.' },
    FREIGHT: { description: 'What is taken off the freight.' },
    REWARD: { description: 'What comes with the order: gifts, more points.' },
  },
});

/** In the order of their turns. */
export const phases: readonly PromotionPhase[] = [
  PromotionPhase.PRICE,
  PromotionPhase.ITEM,
  PromotionPhase.ORDER,
  PromotionPhase.COUPON,
  PromotionPhase.POINTS,
  PromotionPhase.STORED_VALUE,
  PromotionPhase.FREIGHT,
  PromotionPhase.REWARD,
];
