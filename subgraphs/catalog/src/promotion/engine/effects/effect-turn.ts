import type { PromotionRecord } from '../../promotion-record';
import type { Effect } from '../../rules/effects';
import type { Basket, BasketLine } from '../basket';
import type { Cart } from '../question';
import type { Missing, No } from '../reason';
import type { TradeInsWanted } from '../trade-ins';

/** What an effect may look at. Lines are named by their place in the basket. */
export interface EffectTurn<E extends Effect = Effect> {
  promotion: PromotionRecord;
  effect: E;
  basket: Basket;
  cart: Cart;
  /** Lines that the conditions mean and that may be combined with it: thresholds count them, and they earn. */
  counted: readonly number[];
}

/** What an effect gives. */
export interface Gain {
  /** Taken off lines, by their place. */
  cuts?: ReadonlyMap<number, bigint>;
  freight?: bigint;
  gift?: { sku: string; quantity: number };
  service?: { sku: string; quantity: number };
  pointsRate?: number;
  /** Due now, by line. */
  deposits?: ReadonlyMap<number, bigint>;
  /** The lines it is about, where that is not every line that counted: what must not be combined with it looks there. */
  about?: readonly number[];
  points?: { spent: number; usable: { points: number; amount: bigint } };
  /** What would give more. */
  next?: Missing;
  /** Old appliances that it takes, or would. */
  tradeIns?: TradeInsWanted;
}

export type ApplyEffect<E extends Effect> = (turn: EffectTurn<E>) => Gain | No;

export const linesAt = (basket: Basket, places: readonly number[]): BasketLine[] => places.map((place) => basket.lines[place]);

/** Cuts by place, nothing left out that is worth something. */
export const cutsOf = (places: readonly number[], amounts: readonly bigint[]): Map<number, bigint> =>
  new Map(places.map((place, index) => [place, amounts[index]] as const).filter(([, amount]) => amount > 0n));
