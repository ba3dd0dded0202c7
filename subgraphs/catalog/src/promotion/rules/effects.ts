import { z } from 'zod';
import { PromotionPhase } from '../phase';
import { amountShape, countShape } from './conditions';
import { itemsShape } from './items';

/** Ten-thousandths: 1 000 is 10 %. */
const percentShape = z.int().min(1).max(10_000);
const skuShape = z.string().min(1).max(120);

const areDistinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const tierShape = z
  .strictObject({ fromAmount: amountShape.optional(), fromQuantity: countShape.optional(), amount: amountShape.optional(), percent: percentShape.optional() })
  .refine(({ fromAmount, fromQuantity }) => (fromAmount === undefined) !== (fromQuantity === undefined), { path: ['fromAmount'], message: 'give either fromAmount or fromQuantity' })
  .refine(({ amount, percent }) => (amount === undefined) !== (percent === undefined), { path: ['amount'], message: 'give either amount or percent' })
  .refine(({ fromAmount, amount }) => fromAmount === undefined || amount === undefined || amount <= fromAmount, { path: ['amount'], message: 'must not be above fromAmount' });

const effects = {
  /** So much less. `percent` is what is taken off. */
  PERCENT_OFF: z.strictObject({ kind: z.literal('PERCENT_OFF'), percent: percentShape, maxAmount: amountShape.optional() }),
  AMOUNT_OFF: z.strictObject({ kind: z.literal('AMOUNT_OFF'), amount: amountShape, per: z.enum(['PIECE', 'ORDER']) }),
  /** A piece costs this; never more than before. */
  FIXED_PRICE: z.strictObject({ kind: z.literal('FIXED_PRICE'), price: amountShape }),
  /** The price of a piece by how many people buy together. */
  GROUP_PRICE: z.strictObject({
    kind: z.literal('GROUP_PRICE'),
    prices: z.array(z.strictObject({ people: countShape, price: amountShape })).min(1).max(10).refine((prices) => areDistinct(prices.map(({ people }) => people)), 'each is for another number of people'),
  }),
  /** Per piece: `deposit` is due now and counts as `worth`. */
  PRESALE: z
    .strictObject({ kind: z.literal('PRESALE'), deposit: amountShape, worth: amountShape })
    .refine(({ deposit, worth }) => deposit <= worth, { path: ['worth'], message: 'must not be below deposit' }),
  /** The highest tier reached; or, with `repeat`, its only tier as often as it is reached, at most `atMost` times. */
  SPEND_AND_SAVE: z
    .strictObject({ kind: z.literal('SPEND_AND_SAVE'), tiers: z.array(tierShape).min(1).max(10), repeat: z.boolean().default(false), atMost: countShape.optional() })
    .refine(({ tiers }) => new Set(tiers.map(({ fromAmount }) => fromAmount === undefined)).size === 1, { path: ['tiers'], message: 'tiers count either amounts or pieces, not both' })
    .refine(({ tiers }) => areDistinct(tiers.map(({ fromAmount, fromQuantity }) => fromAmount ?? fromQuantity)), { path: ['tiers'], message: 'each tier is reached at another point' })
    .refine(({ tiers, repeat }) => !repeat || (tiers.length === 1 && tiers[0].amount !== undefined), { path: ['tiers'], message: 'what repeats has one tier, with an amount' }),
  /** Whole sets of the components cost `price` each. */
  BUNDLE_PRICE: z.strictObject({
    kind: z.literal('BUNDLE_PRICE'),
    components: z.array(z.strictObject({ items: itemsShape, quantity: countShape })).min(1).max(20),
    price: amountShape,
    atMost: countShape.optional(),
  }),
  /** A service without charge for each piece that qualifies; where it is in the cart, it costs nothing. */
  FREE_SERVICE: z.strictObject({ kind: z.literal('FREE_SERVICE'), sku: skuShape }),
  /** Per piece for which an old appliance of the same category comes back. */
  TRADE_IN_BONUS: z.strictObject({ kind: z.literal('TRADE_IN_BONUS'), amount: amountShape }),
  /** C6: `points` are worth `amount`; spent in steps, for at most a share of the goods. They never pay freight. */
  POINTS_PAY: z
    .strictObject({ kind: z.literal('POINTS_PAY'), points: countShape, amount: amountShape, step: countShape, maxShare: percentShape })
    .refine(({ points, amount, step }) => ![points, amount, step].every((each) => Number.isSafeInteger(each) && each > 0) || BigInt(step) * BigInt(amount) % BigInt(points) === 0n, { path: ['step'], message: 'a step must be worth a whole number of fen' }),
  FREE_FREIGHT: z.strictObject({ kind: z.literal('FREE_FREIGHT'), upTo: amountShape.optional() }),
  /** Once; or for every so many pieces, or every so much. */
  GIFT: z.strictObject({ kind: z.literal('GIFT'), sku: skuShape, quantity: countShape, everyPieces: countShape.optional(), everyAmount: amountShape.optional() }),
  /** 20 000 is twice the points. Several add up: ×2 and ×1.5 make ×2.5. */
  POINTS_MULTIPLIER: z.strictObject({ kind: z.literal('POINTS_MULTIPLIER'), rate: z.int().min(10_001).max(100_000) }),
};

export type EffectKind = keyof typeof effects;
export type EffectOf<Kind extends EffectKind> = z.infer<(typeof effects)[Kind]>;
export type Effect = { [Kind in EffectKind]: EffectOf<Kind> }[EffectKind];

export const effectKinds = Object.keys(effects) as [EffectKind, ...EffectKind[]];
export const effectShape = z.discriminatedUnion('kind', Object.values(effects) as [(typeof effects)['PERCENT_OFF'], ...(typeof effects)[EffectKind][]]);

const { PRICE, ITEM, ORDER, COUPON, POINTS, STORED_VALUE, FREIGHT, REWARD } = PromotionPhase;

/** In which phases an effect makes sense. */
export const phasesOfEffect: Readonly<Record<EffectKind, readonly PromotionPhase[]>> = {
  PERCENT_OFF: [PRICE, ITEM, ORDER, COUPON, STORED_VALUE],
  AMOUNT_OFF: [PRICE, ITEM, ORDER, COUPON, STORED_VALUE],
  FIXED_PRICE: [PRICE, ITEM, COUPON],
  GROUP_PRICE: [PRICE],
  PRESALE: [PRICE],
  SPEND_AND_SAVE: [ITEM, ORDER, COUPON],
  BUNDLE_PRICE: [ITEM],
  FREE_SERVICE: [ITEM],
  TRADE_IN_BONUS: [ITEM],
  POINTS_PAY: [POINTS],
  FREE_FREIGHT: [FREIGHT],
  GIFT: [REWARD],
  POINTS_MULTIPLIER: [REWARD],
};

/** Whether a line earns it by itself, whatever stands beside it: only such effects may be chosen line by line. */
export function isLineWise(effect: Effect, phase: PromotionPhase): boolean {
  if (effect.kind === 'PERCENT_OFF') return effect.maxAmount === undefined && (phase === PRICE || phase === ITEM);
  if (effect.kind === 'AMOUNT_OFF') return effect.per === 'PIECE';
  return ['FIXED_PRICE', 'GROUP_PRICE', 'PRESALE', 'POINTS_MULTIPLIER'].includes(effect.kind);
}
