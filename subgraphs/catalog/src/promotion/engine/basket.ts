import type { PromotionPhase } from '../phase';
import type { PromotionRecord } from '../promotion-record';
import type { CartLine } from './question';

/** What one promotion takes off one line. */
export interface Cut {
  promotion: PromotionRecord;
  phase: PromotionPhase;
  amount: bigint;
}

export interface BasketLine {
  line: CartLine;
  /** What the line costs after the cuts so far. */
  net: bigint;
  cuts: readonly Cut[];
  /** Whatever applies to the line, whether it took something off or not: what must not be combined looks here. */
  applied: readonly PromotionRecord[];
  /** Ten-thousandths; points earned are multiplied by it. */
  pointsRate: number;
  /** Due now, where the line is on presale. */
  deposit: bigint | null;
}

/** Something that comes along without charge. */
export interface Extra {
  promotion: PromotionRecord;
  sku: string;
  quantity: number;
}

/** A cart under evaluation. Never changed: each step makes the next one, so that alternatives can be compared. */
export interface Basket {
  lines: readonly BasketLine[];
  gifts: readonly Extra[];
  services: readonly Extra[];
  freight: bigint;
  freightCuts: readonly Cut[];
  pointsSpent: number;
  /** How many points could be spent, and what they would pay. */
  pointsUsable: { points: number; amount: bigint };
}

export const openBasket = (lines: readonly CartLine[]): Basket => ({
  lines: lines.map((line) => ({ line, net: line.listPrice * BigInt(line.quantity), cuts: [], applied: [], pointsRate: 10_000, deposit: null })),
  gifts: [],
  services: [],
  freight: 0n,
  freightCuts: [],
  pointsSpent: 0,
  pointsUsable: { points: 0, amount: 0n },
});

/** What may still be taken off a line: a discount never exceeds it, nor goes below the floor price. */
export function roomOf({ net, line }: BasketLine): bigint {
  const floor = (line.floor ?? 0n) * BigInt(line.quantity);
  return net > floor ? net - floor : 0n;
}

/** What one piece of the line costs at this point; rounded down where pieces differ. */
export const pieceOf = ({ net, line }: BasketLine): bigint => net / BigInt(line.quantity);

const refuses = (one: PromotionRecord, other: PromotionRecord): boolean => one.excludes.includes('*') || (other.category !== null && one.excludes.includes(other.category));

/** Exclusive categories hold across phases: nothing joins what refuses it, or what it refuses. Several effects of one promotion go together. */
export const mayJoin = (promotion: PromotionRecord, { applied }: BasketLine): boolean => !applied.some((other) => other !== promotion && (refuses(other, promotion) || refuses(promotion, other)));
