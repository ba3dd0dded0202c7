import type { PromotionGroup } from '../group';
import type { PromotionRecord } from '../promotion-record';
import type { ItemFacts } from '../rules/items';

/** A line to evaluate; `listPrice` is what the price lists say of one piece. Amounts are fen. */
export interface CartLine extends ItemFacts {
  variantId: string;
  quantity: number;
  listPrice: bigint;
  /** False: nothing of it is sent, and no freight is due for it alone. */
  isSent?: boolean;
  /** What a piece may never be sold below (C4). */
  floor?: bigint;
}

export interface Cart {
  lines: readonly CartLine[];
  coupon?: string;
  /** How many points the buyer wants to spend at most. */
  points?: number;
  /** How many people buy together. */
  people?: number;
  /** Old appliances that come back, by the slug of their category. */
  tradeIns?: readonly { category: string; quantity: number }[];
  /** Paid from stored value. */
  storedValue?: boolean;
}

/** What promotions may ask about who buys, and where. */
export interface Viewer {
  channel: string;
  member: boolean;
  memberTier?: string;
  segments: readonly string[];
  /** 6-digit code of the district of delivery. */
  district?: string;
  store?: string;
  /** Has paid an order before. */
  hasBought: boolean;
}

/** What a budget still has; undefined is without limit. */
export interface BudgetLeft {
  amount?: bigint;
  count?: number;
  ofMember?: number;
}

/** Everything that is on offer, and what its budgets have left. */
export interface PromotionBook {
  promotions: readonly PromotionRecord[];
  groups: readonly PromotionGroup[];
  left: ReadonlyMap<string, BudgetLeft>;
}
