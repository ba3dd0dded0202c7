import type { EffectOf } from '../../rules/effects';
import { No, RejectionReason } from '../reason';
import { least, share, sum } from '../share';
import { type ApplyEffect, cutsOf, linesAt } from './effect-turn';

/**
 * C6: whole steps, for at most a share of all goods and never more than the lines they may pay. Points pay, they are
 * no discount: the floor price, which is about what goods are sold for, does not limit them. Freight is no line.
 */
export const pointsPay: ApplyEffect<EffectOf<'POINTS_PAY'>> = ({ basket, counted, effect, cart }) => {
  const lines = linesAt(basket, counted);
  const goods = sum(basket.lines.map(({ net }) => net));
  const limit = least((goods * BigInt(effect.maxShare)) / 10_000n, sum(lines.map(({ net }) => net)));
  const worthOfStep = BigInt((effect.step * effect.amount) / effect.points);
  const mostSteps = Number(limit / worthOfStep);
  const usable = { points: mostSteps * effect.step, amount: worthOfStep * BigInt(mostSteps) };
  const steps = Math.min(mostSteps, Math.floor(Math.max(0, (cart.points ?? 0) - basket.pointsSpent) / effect.step));
  const cuts = cutsOf(counted, share(worthOfStep * BigInt(steps), lines.map(({ net }) => ({ weight: net, room: net }))));
  return { cuts, points: { spent: steps * effect.step, usable } };
};

export const freeFreight: ApplyEffect<EffectOf<'FREE_FREIGHT'>> = ({ basket, effect }) => {
  const freight = effect.upTo === undefined ? basket.freight : least(basket.freight, BigInt(effect.upTo));
  return freight > 0n ? { freight } : new No(RejectionReason.NOTHING_TO_GIVE);
};

export const gift: ApplyEffect<EffectOf<'GIFT'>> = ({ basket, counted, effect }) => {
  const lines = linesAt(basket, counted);
  const bought = lines.reduce((total, { line }) => total + line.quantity, 0);
  const spent = sum(lines.map(({ net }) => net));
  if (effect.everyPieces !== undefined && bought < effect.everyPieces) return new No(RejectionReason.TOO_FEW, { quantity: effect.everyPieces - bought });
  if (effect.everyAmount !== undefined && spent < BigInt(effect.everyAmount)) return new No(RejectionReason.TOO_LITTLE, { amount: BigInt(effect.everyAmount) - spent });
  const byPieces = effect.everyPieces === undefined ? Infinity : Math.floor(bought / effect.everyPieces);
  const byAmount = effect.everyAmount === undefined ? Infinity : Number(spent / BigInt(effect.everyAmount));
  const times = Math.min(byPieces, byAmount);
  return { gift: { sku: effect.sku, quantity: effect.quantity * (Number.isFinite(times) ? times : 1) } };
};

export const pointsMultiplier: ApplyEffect<EffectOf<'POINTS_MULTIPLIER'>> = ({ effect }) => ({ pointsRate: effect.rate });
