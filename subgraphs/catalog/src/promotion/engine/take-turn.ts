import { PromotionPhase } from '../phase';
import type { PromotionRecord } from '../promotion-record';
import { isLineWise } from '../rules/effects';
import { covers } from '../rules/items';
import { type Basket, type BasketLine, mayJoin } from './basket';
import { applyEffect, type Gain } from './effects';
import type { BudgetLeft, Cart } from './question';
import { type Missing, No, RejectionReason } from './reason';
import { sum } from './share';
import type { TradeInsWanted } from './trade-ins';

/** What a promotion said in its turn: no, or yes with what would give more. */
export type Note = No | { next?: Missing; tradeIns?: TradeInsWanted };

export interface TurnTaken {
  basket: Basket;
  note: Note;
}

/** One promotion's turn on a basket, for a viewer it is meant for. */
export function takeTurn(promotion: PromotionRecord, basket: Basket, cart: Cart, left: BudgetLeft | undefined): TurnTaken {
  const { conditions } = promotion;
  const meant = basket.lines.map((_, place) => place).filter((place) => covers(conditions.items, basket.lines[place].line));
  const counted = meant.filter((place) => mayJoin(promotion, basket.lines[place]));
  if (counted.length === 0) return { basket, note: new No(meant.length > 0 ? RejectionReason.EXCLUDED : RejectionReason.NO_ITEMS) };
  const short = refuseThresholds(promotion, counted.map((place) => basket.lines[place]));
  if (short) return { basket, note: short };

  let after = basket;
  let note: Note = new No(RejectionReason.NOTHING_TO_GIVE);
  let tradeIns: TradeInsWanted | undefined;
  for (const effect of promotion.effects) {
    const gain = applyEffect({ promotion, effect, basket: after, cart, counted });
    tradeIns = gain.tradeIns ?? tradeIns;
    if (gain instanceof No) {
      if (note instanceof No) note = gain;
      continue;
    }
    after = take(after, promotion, gain, counted, isLineWise(effect, promotion.phase));
    note = gain.points?.spent === 0 ? new No(RejectionReason.NO_POINTS) : { next: gain.next };
  }
  if (tradeIns) note = note instanceof No ? new No(note.reason, note.missing, tradeIns) : { ...note, tradeIns };
  const given = costOf(basket) - costOf(after);
  if (left?.amount !== undefined && given > left.amount) return { basket, note: new No(RejectionReason.EXHAUSTED) };
  return { basket: after, note };
}

/** What is left to pay for goods and freight. */
export const costOf = ({ lines, freight }: Basket): bigint => sum(lines.map(({ net }) => net)) + freight;

function refuseThresholds({ conditions: { minQuantity, maxQuantity, minAmount } }: PromotionRecord, lines: readonly BasketLine[]): No | undefined {
  const quantity = lines.reduce((total, { line }) => total + line.quantity, 0);
  const amount = sum(lines.map(({ net }) => net));
  if (maxQuantity !== undefined && quantity > maxQuantity) return new No(RejectionReason.TOO_MANY);
  const missing: Missing = {};
  if (minQuantity !== undefined && quantity < minQuantity) missing.quantity = minQuantity - quantity;
  if (minAmount !== undefined && amount < BigInt(minAmount)) missing.amount = BigInt(minAmount) - amount;
  if (missing.quantity !== undefined) return new No(RejectionReason.TOO_FEW, missing);
  return missing.amount === undefined ? undefined : new No(RejectionReason.TOO_LITTLE, missing);
}

/** The basket with the gain in it. What is not earned line by line applies to every line that it is about. */
function take(basket: Basket, promotion: PromotionRecord, gain: Gain, counted: readonly number[], lineWise: boolean): Basket {
  const { phase } = promotion;
  const about = gain.pointsRate !== undefined || (!lineWise && gain.points?.spent !== 0) ? (gain.about ?? counted) : [];
  const lines = basket.lines.map((line, place): BasketLine => {
    const amount = gain.cuts?.get(place) ?? 0n;
    const deposit = gain.deposits?.get(place);
    if (amount === 0n && deposit === undefined && !about.includes(place)) return line;
    return {
      ...line,
      net: line.net - amount,
      cuts: amount > 0n ? [...line.cuts, { promotion, phase, amount }] : line.cuts,
      applied: line.applied.includes(promotion) ? line.applied : [...line.applied, promotion],
      pointsRate: line.pointsRate + (gain.pointsRate === undefined ? 0 : gain.pointsRate - 10_000),
      deposit: deposit ?? line.deposit,
    };
  });
  const usable = gain.points?.usable ?? { points: 0, amount: 0n };
  return {
    lines,
    gifts: gain.gift ? [...basket.gifts, { promotion, ...gain.gift }] : basket.gifts,
    services: gain.service ? [...basket.services, { promotion, ...gain.service }] : basket.services,
    freight: basket.freight - (gain.freight ?? 0n),
    freightCuts: gain.freight ? [...basket.freightCuts, { promotion, phase: PromotionPhase.FREIGHT, amount: gain.freight }] : basket.freightCuts,
    pointsSpent: basket.pointsSpent + (gain.points?.spent ?? 0),
    pointsUsable: { points: basket.pointsUsable.points + usable.points, amount: basket.pointsUsable.amount + usable.amount },
  };
}
