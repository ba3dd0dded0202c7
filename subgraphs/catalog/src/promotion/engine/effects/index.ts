import type { Effect, EffectKind, EffectOf } from '../../rules/effects';
import type { No } from '../reason';
import type { ApplyEffect, EffectTurn, Gain } from './effect-turn';
import { bundlePrice, freeService, spendAndSave, tradeInBonus } from './item-effects';
import { freeFreight, gift, pointsMultiplier, pointsPay } from './order-effects';
import { amountOff, fixedPrice, groupPrice, percentOff, presale } from './price-effects';

/** How each effect works. */
const effects: { readonly [Kind in EffectKind]: ApplyEffect<EffectOf<Kind>> } = {
  PERCENT_OFF: percentOff,
  AMOUNT_OFF: amountOff,
  FIXED_PRICE: fixedPrice,
  GROUP_PRICE: groupPrice,
  PRESALE: presale,
  SPEND_AND_SAVE: spendAndSave,
  BUNDLE_PRICE: bundlePrice,
  FREE_SERVICE: freeService,
  TRADE_IN_BONUS: tradeInBonus,
  POINTS_PAY: pointsPay,
  FREE_FREIGHT: freeFreight,
  GIFT: gift,
  POINTS_MULTIPLIER: pointsMultiplier,
};

export const applyEffect = (turn: EffectTurn): Gain | No => (effects[turn.effect.kind] as ApplyEffect<Effect>)(turn);

export type { EffectTurn, Gain };
