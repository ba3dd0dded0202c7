import { freightFor } from '../../quote/freight';
import { Money } from '@tonglu/kit';
import { phases, PromotionPhase } from '../phase';
import type { PromotionRecord } from '../promotion-record';
import { fund, type FundedPart } from '../rules/funders';
import { type Basket, type BasketLine, type Cut, type Extra, openBasket } from './basket';
import { evaluate, treeOf } from './group-tree';
import type { Cart, CartLine, PromotionBook, Viewer } from './question';
import { type Missing, No, RejectionReason } from './reason';
import { refuseViewer } from './refuse-viewer';
import { least, sum } from './share';
import { type Note, takeTurn } from './take-turn';
import { type TradeIn, tradeInsOf } from './trade-ins';

/** One row of a line's discounts: who gave it, when, and who pays for it. */
export interface Discount {
  promotion: PromotionRecord;
  phase: PromotionPhase;
  amount: bigint;
  funders: FundedPart[];
}

export interface EvaluatedLine {
  line: CartLine;
  subtotal: bigint;
  discounts: Discount[];
  /** What points pay of it. */
  points: Discount[];
  /** `subtotal` − discounts: what it is sold for, before points pay. */
  net: bigint;
  /** Ten-thousandths. */
  pointsRate: number;
  deposit: bigint | null;
}

export interface EvaluatedTotals {
  items: bigint;
  discount: bigint;
  points: bigint;
  /** After what promotions take off it. */
  freight: bigint;
  freightDiscount: bigint;
  /** `items` − `discount` − `points` + `freight`. */
  payable: bigint;
  /** Due now, where something is on presale. */
  deposit: bigint | null;
}

export interface Evaluation {
  lines: EvaluatedLine[];
  gifts: readonly Extra[];
  services: readonly Extra[];
  freightDiscounts: Discount[];
  points: { spent: number; usable: { points: number; amount: bigint } };
  totals: EvaluatedTotals;
  /** With everything each one takes off lines and freight; points it lets pay included. */
  applied: { promotion: PromotionRecord; amount: bigint }[];
  rejected: { promotion: PromotionRecord; reason: RejectionReason; missing?: Missing }[];
  unlocks: { promotion: PromotionRecord; missing: Missing }[];
  tradeIns: TradeIn[];
}

/**
 * C5: what is on offer for this cart and viewer at this instant. Pure: equal questions have equal answers, and the
 * order of lines does not matter.
 */
export function evaluatePromotions(cart: Cart, viewer: Viewer, book: PromotionBook, at: Date): Evaluation {
  const places = cart.lines.map((_, place) => place).sort((a, b) => compareLines(cart.lines[a], cart.lines[b]) || a - b);
  const notes = new Map<PromotionRecord, Note>();
  const open = book.promotions.filter((promotion) => {
    const no = refuseViewer(promotion, { cart, viewer, left: book.left.get(promotion.code), at });
    if (no) notes.set(promotion, no);
    return !no;
  });
  let basket = openBasket(places.map((place) => cart.lines[place]));
  for (const phase of phases) {
    if (phase === PromotionPhase.FREIGHT) basket = { ...basket, freight: freightOf(basket) };
    const outcome = evaluate(treeOf(phase, open, book.groups), basket, (promotion, before) => takeTurn(promotion, before, cart, book.left.get(promotion.code)));
    basket = outcome.basket;
    for (const [promotion, note] of outcome.notes) notes.set(promotion, note);
  }
  return summarise(cart, basket, places, book.promotions, notes);
}

/** Any order will do, as long as it is the lines' own and not the question's. */
function compareLines(a: CartLine, b: CartLine): number {
  if (a.variantId !== b.variantId) return a.variantId < b.variantId ? -1 : 1;
  if (a.quantity !== b.quantity) return a.quantity - b.quantity;
  return a.listPrice === b.listPrice ? 0 : a.listPrice < b.listPrice ? -1 : 1;
}

const isPoints = ({ phase }: Cut): boolean => phase === PromotionPhase.POINTS;
const amountOf = (cuts: readonly { amount: bigint }[]): bigint => sum(cuts.map(({ amount }) => amount));
const soldFor = ({ net, cuts }: BasketLine): bigint => net + amountOf(cuts.filter(isPoints));
/** Nobody sends work: where nothing else is bought, no freight is due. */
const freightOf = ({ lines }: Basket): bigint => (lines.some(({ line }) => line.isSent !== false) ? freightFor(new Money(sum(lines.map(soldFor)))).fen : 0n);
const toDiscount = ({ promotion, phase, amount }: Cut): Discount => ({ promotion, phase, amount, funders: fund(amount, promotion.funders) });

function summarise({ tradeIns }: Cart, basket: Basket, places: readonly number[], promotions: readonly PromotionRecord[], notes: ReadonlyMap<PromotionRecord, Note>): Evaluation {
  const lines: EvaluatedLine[] = [];
  basket.lines.forEach((each, index) => {
    lines[places[index]] = {
      line: each.line,
      subtotal: each.line.listPrice * BigInt(each.line.quantity),
      discounts: each.cuts.filter((cut) => !isPoints(cut)).map(toDiscount),
      points: each.cuts.filter(isPoints).map(toDiscount),
      net: soldFor(each),
      pointsRate: each.pointsRate,
      // Whatever came off the line later: nobody pays more at first than in the end.
      deposit: each.deposit === null ? null : least(each.deposit, each.net),
    };
  });
  const freightDiscounts = basket.freightCuts.map(toDiscount);
  const items = sum(lines.map(({ subtotal }) => subtotal));
  const discount = items - sum(lines.map(({ net }) => net));
  const points = sum(lines.map((line) => amountOf(line.points)));
  const deposits = lines.filter(({ deposit }) => deposit !== null);
  const allCuts = [...basket.lines.flatMap(({ cuts }) => cuts), ...basket.freightCuts];
  const isApplied = new Set([
    ...basket.lines.flatMap(({ applied }) => applied),
    ...[...basket.gifts, ...basket.services, ...basket.freightCuts].map(({ promotion }) => promotion),
  ]);
  const inOrder = [...promotions].sort((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase) || (a.code < b.code ? -1 : 1));
  return {
    lines,
    gifts: basket.gifts,
    services: basket.services,
    freightDiscounts,
    points: { spent: basket.pointsSpent, usable: basket.pointsUsable },
    totals: {
      items,
      discount,
      points,
      freight: basket.freight,
      freightDiscount: amountOf(freightDiscounts),
      payable: items - discount - points + basket.freight,
      // What is not on presale is due in full.
      deposit: deposits.length === 0 ? null : sum(lines.map((line) => line.deposit ?? line.net - amountOf(line.points))) + basket.freight,
    },
    applied: inOrder.filter((each) => isApplied.has(each)).map((promotion) => ({ promotion, amount: amountOf(allCuts.filter((cut) => cut.promotion === promotion)) })),
    rejected: inOrder
      .filter((each) => !isApplied.has(each))
      .map((promotion) => {
        const note = notes.get(promotion);
        return note instanceof No ? { promotion, reason: note.reason, missing: note.missing } : { promotion, reason: RejectionReason.OUTBID };
      }),
    unlocks: inOrder.flatMap((promotion) => {
      const note = notes.get(promotion);
      const missing = note instanceof No ? note.missing : isApplied.has(promotion) ? note?.next : undefined;
      return missing ? [{ promotion, missing }] : [];
    }),
    tradeIns: tradeInsOf(
      tradeIns,
      basket.lines,
      inOrder.flatMap((promotion) => {
        const note = notes.get(promotion);
        return note?.tradeIns && (note instanceof No || isApplied.has(promotion)) ? [{ promotion, ...note.tradeIns }] : [];
      }),
    ),
  };
}
