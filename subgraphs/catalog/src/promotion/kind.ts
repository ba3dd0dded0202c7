import { registerEnumType } from 'type-graphql';
import type { EffectKind } from './rules/effects';

/** What the business calls it. Decides the badge that shoppers see and what a promotion of the name may do. */
export enum PromotionKind {
  MEMBER_PRICE = 'MEMBER_PRICE',
  TRIAL = 'TRIAL',
  CLEARANCE = 'CLEARANCE',
  FLASH_SALE = 'FLASH_SALE',
  GROUP_BUY = 'GROUP_BUY',
  PRESALE = 'PRESALE',
  SUITE = 'SUITE',
  TRADE_IN = 'TRADE_IN',
  FREE_INSTALLATION = 'FREE_INSTALLATION',
  DISCOUNT = 'DISCOUNT',
  SPEND_AND_SAVE = 'SPEND_AND_SAVE',
  COUPON = 'COUPON',
  POINTS_PAY = 'POINTS_PAY',
  FREE_FREIGHT = 'FREE_FREIGHT',
  GIFT = 'GIFT',
  POINTS_MULTIPLIER = 'POINTS_MULTIPLIER',
}
registerEnumType(PromotionKind, {
  name: 'PromotionKind',
  description: 'What the business calls a promotion (C5).',
  valuesConfig: {
    TRIAL: { description: 'A new product at a trial price, so many per member (试单).' },
    SUITE: { description: 'Several items together at one price (套系).' },
    GROUP_BUY: { description: 'The price falls with the number of people who buy together (拼团).' },
    PRESALE: { description: 'A deposit now that counts for more than it is, the balance later (预售).' },
    SPEND_AND_SAVE: { description: 'So much off from so much on (满减).' },
    POINTS_PAY: { description: 'Points turn into money (C6).' },
  },
});

const priceCuts: readonly EffectKind[] = ['FIXED_PRICE', 'PERCENT_OFF', 'AMOUNT_OFF'];

/** What a promotion of each name may do. */
export const effectsOfKind: Readonly<Record<PromotionKind, readonly EffectKind[]>> = {
  MEMBER_PRICE: priceCuts,
  TRIAL: priceCuts,
  CLEARANCE: priceCuts,
  FLASH_SALE: priceCuts,
  GROUP_BUY: ['GROUP_PRICE'],
  PRESALE: ['PRESALE'],
  SUITE: ['BUNDLE_PRICE'],
  TRADE_IN: ['TRADE_IN_BONUS'],
  FREE_INSTALLATION: ['FREE_SERVICE'],
  DISCOUNT: ['PERCENT_OFF', 'AMOUNT_OFF'],
  SPEND_AND_SAVE: ['SPEND_AND_SAVE'],
  COUPON: ['PERCENT_OFF', 'AMOUNT_OFF', 'SPEND_AND_SAVE', 'FIXED_PRICE', 'FREE_FREIGHT', 'GIFT'],
  POINTS_PAY: ['POINTS_PAY'],
  FREE_FREIGHT: ['FREE_FREIGHT'],
  GIFT: ['GIFT'],
  POINTS_MULTIPLIER: ['POINTS_MULTIPLIER'],
};
