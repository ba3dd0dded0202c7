import { registerEnumType } from 'type-graphql';

export enum PriceLevel {
  CHANNEL = 'CHANNEL',
  BASE = 'BASE',
}
registerEnumType(PriceLevel, {
  name: 'PriceLevel',
  description: 'How specific a price list is. The most specific level that has a price wins (C4).',
  valuesConfig: {
    CHANNEL: { description: 'For everybody who buys through this channel.' },
    BASE: { description: 'For everybody; what other prices are compared with.' },
  },
});

/**
 * Most specific first. The whole order is contract line, quotation, dealer list, dealer policy, store or
 * region list, channel list, base: a level joins by its place here and its scope in candidate-prices.ts.
 */
export const priceLevels: readonly PriceLevel[] = [PriceLevel.CHANNEL, PriceLevel.BASE];
