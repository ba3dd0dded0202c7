import { Money } from '@tonglu/kit';
import type { EffectOf } from '../../rules/effects';
import { covers } from '../../rules/items';
import { type BasketLine, mayJoin, pieceOf, roomOf } from '../basket';
import { No, RejectionReason } from '../reason';
import { least, share, sum } from '../share';
import { type ApplyEffect, cutsOf, type Gain, linesAt } from './effect-turn';
import { orNothing, shareOverLines } from './price-effects';

export const spendAndSave: ApplyEffect<EffectOf<'SPEND_AND_SAVE'>> = (turn) => {
  const { basket, counted, effect } = turn;
  const byAmount = effect.tiers[0].fromAmount !== undefined;
  const from = (tier: (typeof effect.tiers)[number]): bigint => BigInt(tier.fromAmount ?? tier.fromQuantity ?? 0);
  const reached = byAmount ? sum(linesAt(basket, counted).map(({ net }) => net)) : sum(linesAt(basket, counted).map(({ line }) => BigInt(line.quantity)));
  const tiers = [...effect.tiers].sort((a, b) => (from(a) < from(b) ? -1 : 1));
  const tier = tiers.filter((each) => from(each) <= reached).at(-1);
  const missingTo = (goal: bigint) => ({ ...(byAmount ? { amount: goal - reached } : { quantity: Number(goal - reached) }), tier: tiers.filter((each) => from(each) <= goal).at(-1) });
  if (!tier) return new No(byAmount ? RejectionReason.TOO_LITTLE : RejectionReason.TOO_FEW, missingTo(from(tiers[0])));

  const possible = effect.repeat ? reached / from(tier) : 1n;
  const times = effect.atMost === undefined ? possible : least(possible, BigInt(effect.atMost));
  const goods = sum(linesAt(basket, counted).map(({ net }) => net));
  const off = tier.amount === undefined ? new Money(goods).atRate(tier.percent ?? 0).fen : BigInt(tier.amount) * times;
  const gain = shareOverLines(turn, off);
  if (gain instanceof No) return gain;
  const nextGoal = effect.repeat ? (times === BigInt(effect.atMost ?? 0) ? undefined : from(tier) * (times + 1n)) : tiers.map(from).find((goal) => goal > reached);
  return { ...gain, next: nextGoal === undefined ? undefined : missingTo(nextGoal) };
};

/**
 * Whole sets at one price. The dearest fitting pieces go in first, and each bears its share of what the set saves. The
 * component that fewest lines fit chooses first, so that none takes a piece that only another can use.
 */
export const bundlePrice: ApplyEffect<EffectOf<'BUNDLE_PRICE'>> = ({ basket, counted, effect }) => {
  const lines = linesAt(basket, counted);
  const dearestFirst = lines.map((_, index) => index).sort((a, b) => (pieceOf(lines[a]) === pieceOf(lines[b]) ? a - b : pieceOf(lines[a]) > pieceOf(lines[b]) ? -1 : 1));
  const free = lines.map(({ line }) => line.quantity);
  const taken = lines.map(() => 0);
  const components = effect.components
    .map(({ items, quantity }) => ({ quantity, fitting: dearestFirst.filter((index) => covers(items, lines[index].line)) }))
    .sort((a, b) => a.fitting.length - b.fitting.length);
  let saving = 0n;
  let missing = 0;
  for (let sets = 0; sets < (effect.atMost ?? Infinity); sets += 1) {
    const picked = lines.map(() => 0);
    missing = 0;
    for (const { quantity, fitting } of components) {
      let wanted = quantity;
      for (const index of fitting) {
        const pieces = Math.min(wanted, free[index] - picked[index]);
        picked[index] += pieces;
        wanted -= pieces;
      }
      missing += wanted;
    }
    const saved = sum(picked.map((pieces, index) => pieceOf(lines[index]) * BigInt(pieces))) - BigInt(effect.price);
    if (missing > 0 || saved <= 0n) break;
    saving += saved;
    picked.forEach((pieces, index) => {
      free[index] -= pieces;
      taken[index] += pieces;
    });
  }
  if (saving === 0n && missing > 0) {
    // Where not one piece of the suite is there, nothing has begun that a hint could complete.
    const hasBegun = missing < effect.components.reduce((pieces, { quantity }) => pieces + quantity, 0);
    return new No(RejectionReason.INCOMPLETE_SUITE, hasBegun ? { quantity: missing } : undefined);
  }
  if (saving === 0n) return new No(RejectionReason.NOTHING_TO_GIVE);
  const bearers = lines.map((line, index) => {
    const weight = pieceOf(line) * BigInt(taken[index]);
    return { weight, room: least(weight, roomOf(line)) };
  });
  return about(counted.filter((_, index) => taken[index] > 0), orNothing(cutsOf(counted, share(saving, bearers))));
};

const about = (places: readonly number[], gain: Gain | No): Gain | No => (gain instanceof No ? gain : { ...gain, about: places });

const pieces = (lines: readonly BasketLine[]): number => lines.reduce((total, { line }) => total + line.quantity, 0);

/** One service for each piece. Where the service stands in the cart as a line, those units cost nothing. */
export const freeService: ApplyEffect<EffectOf<'FREE_SERVICE'>> = ({ basket, counted, effect, promotion }) => {
  const quantity = pieces(linesAt(basket, counted.filter((place) => basket.lines[place].line.sku !== effect.sku)));
  if (quantity === 0) return new No(RejectionReason.NO_ITEMS);
  let left = quantity;
  const cuts = new Map<number, bigint>();
  basket.lines.forEach((line, place) => {
    if (line.line.sku !== effect.sku || !mayJoin(promotion, line) || left === 0) return;
    const free = Math.min(left, line.line.quantity);
    const cut = least(free === line.line.quantity ? line.net : pieceOf(line) * BigInt(free), roomOf(line));
    if (cut > 0n) cuts.set(place, cut);
    left -= free;
  });
  return { cuts, service: { sku: effect.sku, quantity } };
};

export const tradeInBonus: ApplyEffect<EffectOf<'TRADE_IN_BONUS'>> = ({ basket, counted, effect, cart }) => {
  const left = (cart.tradeIns ?? []).map((each) => ({ ...each }));
  const bonus = BigInt(effect.amount);
  // Where a price may not fall further, no old one is spent.
  const places = counted.filter((place) => roomOf(basket.lines[place]) > 0n);
  const matches = places.flatMap((place) => {
    const { line } = basket.lines[place];
    let open = line.quantity;
    return left
      .filter(({ category }) => line.categories.includes(category))
      .map((each) => {
        const quantity = Math.min(each.quantity, open);
        each.quantity -= quantity;
        open -= quantity;
        return { place, category: each.category, quantity };
      })
      .filter(({ quantity }) => quantity > 0);
  });
  const tradeIns = { bonus, places, matches };
  if (places.length === 0) return new No(RejectionReason.NOTHING_TO_GIVE);
  if (matches.length === 0) return new No(RejectionReason.NO_TRADE_IN, undefined, tradeIns);
  const bonuses = places.map((place) => sum(matches.filter((match) => match.place === place).map(({ quantity }) => bonus * BigInt(quantity))));
  const cuts = cutsOf(places, linesAt(basket, places).map((line, index) => least(bonuses[index], roomOf(line))));
  return { cuts, about: [...cuts.keys()], tradeIns };
};
