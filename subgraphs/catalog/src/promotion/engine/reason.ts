import { registerEnumType } from 'type-graphql';
import type { EffectOf } from '../rules/effects';
import type { TradeInsWanted } from './trade-ins';

/** Why a promotion did not apply. */
export enum RejectionReason {
  NOT_YET = 'NOT_YET',
  OVER = 'OVER',
  WRONG_TIME = 'WRONG_TIME',
  CHANNEL = 'CHANNEL',
  REGION = 'REGION',
  STORE = 'STORE',
  MEMBERS_ONLY = 'MEMBERS_ONLY',
  TIER = 'TIER',
  SEGMENT = 'SEGMENT',
  NOT_FIRST_ORDER = 'NOT_FIRST_ORDER',
  COUPON = 'COUPON',
  STORED_VALUE = 'STORED_VALUE',
  EXHAUSTED = 'EXHAUSTED',
  MEMBER_LIMIT = 'MEMBER_LIMIT',
  NO_ITEMS = 'NO_ITEMS',
  EXCLUDED = 'EXCLUDED',
  TOO_FEW = 'TOO_FEW',
  TOO_MANY = 'TOO_MANY',
  TOO_LITTLE = 'TOO_LITTLE',
  INCOMPLETE_SUITE = 'INCOMPLETE_SUITE',
  TOO_FEW_PEOPLE = 'TOO_FEW_PEOPLE',
  NO_TRADE_IN = 'NO_TRADE_IN',
  NO_POINTS = 'NO_POINTS',
  OUTBID = 'OUTBID',
  NOTHING_TO_GIVE = 'NOTHING_TO_GIVE',
}
registerEnumType(RejectionReason, {
  name: 'PromotionRejectionReason',
  description: 'Why a promotion does not apply.',
  valuesConfig: {
    EXCLUDED: { description: 'A promotion that applies is not combined with this one.' },
    OUTBID: { description: 'Another one of its group applies instead.' },
    NOTHING_TO_GIVE: { description: 'The price is as low already, or may not fall further; or what it gives does not exist for this viewer.' },
  },
});

/** What would have to be added. */
export interface Missing {
  /** Fen. */
  amount?: bigint;
  /** Pieces. */
  quantity?: number;
  people?: number;
  /** The tier that would then be reached. */
  tier?: EffectOf<'SPEND_AND_SAVE'>['tiers'][number];
}

/** The answer of a promotion that gives nothing, and what would change its mind. */
export class No {
  constructor(
    readonly reason: RejectionReason,
    readonly missing?: Missing,
    /** Old appliances that it would take. */
    readonly tradeIns?: TradeInsWanted,
  ) {}
}
