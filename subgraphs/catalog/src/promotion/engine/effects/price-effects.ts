import { Money } from '@tonglu/kit';
import { isLineWise, type EffectOf } from '../../rules/effects';
import { roomOf, type BasketLine } from '../basket';
import { No, RejectionReason } from '../reason';
import { least, share, sum } from '../share';
import { type ApplyEffect, cutsOf, type EffectTurn, type Gain, linesAt } from './effect-turn';

const rateOf = (amount: bigint, percent: number): bigint => new Money(amount).atRate(percent).fen;

/** Shares an amount over the counted lines in proportion to what they cost. */
export function shareOverLines({ basket, counted }: EffectTurn, amount: bigint): Gain | No {
  const bearers = linesAt(basket, counted).map((line) => ({ weight: line.net, room: roomOf(line) }));
  return orNothing(cutsOf(counted, share(amount, bearers)));
}

export const orNothing = (cuts: Map<number, bigint>): Gain | No => (cuts.size > 0 ? { cuts } : new No(RejectionReason.NOTHING_TO_GIVE));

/** Takes from each line by itself, as far as it has room. */
function fromEach({ basket, counted }: EffectTurn, cut: (line: BasketLine) => bigint): Gain | No {
  return orNothing(cutsOf(counted, linesAt(basket, counted).map((line) => least(cut(line), roomOf(line)))));
}

/** Rounded per piece where pieces cost the same, so that the price of one on its page is the price in the cart. */
function percentOfLine({ net, line: { quantity } }: BasketLine, percent: number): bigint {
  const pieces = BigInt(quantity);
  return net % pieces === 0n ? rateOf(net / pieces, percent) * pieces : rateOf(net, percent);
}

export const percentOff: ApplyEffect<EffectOf<'PERCENT_OFF'>> = (turn) => {
  const { effect, promotion, basket, counted } = turn;
  if (isLineWise(effect, promotion.phase)) return fromEach(turn, (line) => percentOfLine(line, effect.percent));
  const off = rateOf(sum(linesAt(basket, counted).map(({ net }) => net)), effect.percent);
  return shareOverLines(turn, effect.maxAmount === undefined ? off : least(off, BigInt(effect.maxAmount)));
};

export const amountOff: ApplyEffect<EffectOf<'AMOUNT_OFF'>> = (turn) => {
  const amount = BigInt(turn.effect.amount);
  return turn.effect.per === 'ORDER' ? shareOverLines(turn, amount) : fromEach(turn, ({ line }) => amount * BigInt(line.quantity));
};

const downTo = (price: number) => ({ net, line }: BasketLine): bigint => {
  const wanted = BigInt(price) * BigInt(line.quantity);
  return net > wanted ? net - wanted : 0n;
};

export const fixedPrice: ApplyEffect<EffectOf<'FIXED_PRICE'>> = (turn) => fromEach(turn, downTo(turn.effect.price));

export const groupPrice: ApplyEffect<EffectOf<'GROUP_PRICE'>> = (turn) => {
  const people = turn.cart.people ?? 1;
  const prices = [...turn.effect.prices].sort((a, b) => a.people - b.people);
  const next = prices.find((each) => each.people > people);
  const missing = next && { people: next.people - people };
  const reached = prices.filter((each) => each.people <= people).at(-1);
  if (!reached) return new No(RejectionReason.TOO_FEW_PEOPLE, missing);
  const gain = fromEach(turn, downTo(reached.price));
  return gain instanceof No ? gain : { ...gain, next: missing };
};

/** The deposit counts for more than it is; the difference is the discount. The balance is what is left of the line. */
export const presale: ApplyEffect<EffectOf<'PRESALE'>> = (turn) => {
  const { deposit, worth } = turn.effect;
  const gain = fromEach(turn, ({ line }) => BigInt(worth - deposit) * BigInt(line.quantity));
  const cuts = gain instanceof No ? new Map<number, bigint>() : gain.cuts;
  const deposits = new Map(turn.counted.map((place) => {
    const { net, line } = turn.basket.lines[place];
    return [place, least(BigInt(deposit) * BigInt(line.quantity), net - (cuts?.get(place) ?? 0n))] as const;
  }));
  return { cuts, deposits };
};
