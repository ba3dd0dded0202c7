import { registerEnumType } from 'type-graphql';

export enum PriceLevel {
  CONTRACT = 'CONTRACT',
  QUOTATION = 'QUOTATION',
  DEALER = 'DEALER',
  POLICY = 'POLICY',
  LOCAL = 'LOCAL',
  CHANNEL = 'CHANNEL',
  BASE = 'BASE',
}
registerEnumType(PriceLevel, {
  name: 'PriceLevel',
  description: 'How specific a price list is. The most specific level that has a price wins (C4); this is their order.',
  valuesConfig: {
    CONTRACT: { description: 'Agreed in a contract.' },
    QUOTATION: { description: 'Offered to one buyer.' },
    DEALER: { description: 'For one dealer.' },
    POLICY: { description: 'For dealers of a grade, in a region or everywhere: listed prices, or rules by category.' },
    LOCAL: { description: 'For one store, or for all who shop for a region.' },
    CHANNEL: { description: 'For everybody who buys through this channel.' },
    BASE: { description: 'For everybody; what other prices are compared with.' },
  },
});

/** The resolution order of C4: most specific first. */
export const priceLevels: readonly PriceLevel[] = [PriceLevel.CONTRACT, PriceLevel.QUOTATION, PriceLevel.DEALER, PriceLevel.POLICY, PriceLevel.LOCAL, PriceLevel.CHANNEL, PriceLevel.BASE];

export const rankOf = (level: PriceLevel): number => priceLevels.indexOf(level);

/** What a list may be limited to. */
export const scopeFields = ['seller', 'channel', 'region', 'grade', 'dealer', 'contract', 'buyer', 'store'] as const;
export type ScopeField = (typeof scopeFields)[number];

/** For whom a list is. What is null holds for everybody; a list without `seller` is the brand's own. */
export type PriceScope = Record<ScopeField, string | null>;

/** What a list of each level names: one of `needs`, and nothing but those and `may`. Any list may have a seller. */
export const scopesOfLevel: Readonly<Record<PriceLevel, { needs: readonly ScopeField[]; may: readonly ScopeField[] }>> = {
  [PriceLevel.CONTRACT]: { needs: ['contract'], may: ['channel'] },
  [PriceLevel.QUOTATION]: { needs: ['buyer'], may: ['channel'] },
  [PriceLevel.DEALER]: { needs: ['dealer'], may: ['channel', 'region'] },
  [PriceLevel.POLICY]: { needs: ['grade'], may: ['channel', 'region'] },
  [PriceLevel.LOCAL]: { needs: ['store', 'region'], may: ['channel'] },
  [PriceLevel.CHANNEL]: { needs: ['channel'], may: [] },
  [PriceLevel.BASE]: { needs: [], may: [] },
};
