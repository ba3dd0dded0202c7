import { Money } from '@tonglu/kit';
import type { Quote, QuoteLine } from '../neighbours/ask-quote';
import type { CartOffers, FreeExtra, LineDiscount } from './promotion-types';

export const showDiscounts = ({ discounts }: QuoteLine): LineDiscount[] =>
  discounts.map(({ promotion: { code, name }, phase, amount }) => ({ code, name, phase, amount: Money.parse(amount.amount) }));

const showExtra = ({ promotion, sku, variant, name, quantity }: Quote['gifts'][number]): FreeExtra => ({ code: promotion.code, sku, variant, name: name ?? sku, quantity });

/** What promotions do to a cart, out of its quote. */
export const showOffers = ({ promotions, unlocks, gifts, services, coupon }: Quote): CartOffers => ({
  applied: promotions.map(({ promotion: { code, name, label }, amount }) => ({ code, name, label, amount: Money.parse(amount.amount) })),
  unlocks: unlocks.map(({ promotion: { code, name }, message, missingAmount, missingQuantity }) => ({
    code,
    name,
    message,
    missingAmount: missingAmount ? Money.parse(missingAmount.amount) : undefined,
    missingQuantity: missingQuantity ?? undefined,
  })),
  gifts: gifts.map(showExtra),
  services: services.map(showExtra),
  coupon: coupon && { code: coupon.code, applied: coupon.applied, message: coupon.message ?? undefined },
});

export const noOffers = (): CartOffers => ({ applied: [], unlocks: [], gifts: [], services: [], coupon: null });
