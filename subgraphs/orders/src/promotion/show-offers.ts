import { inLocale, Money } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import type { Quote, QuoteLine } from '../neighbours/ask-quote';
import { showTradeIns } from '../trade-in/show-trade-ins';
import { type GiftKey, giftKey } from './gift-key';
import type { CartOffers, FreeExtra, LineDiscount } from './promotion-types';

export const showDiscounts = ({ discounts }: QuoteLine): LineDiscount[] =>
  discounts.map(({ promotion: { code, name }, phase, amount }) => ({ code, name, phase, amount: Money.parse(amount.amount) }));

const givenAway = { 'zh-CN': '赠品已送完', en: 'This gift is gone' };

function showExtra({ locale }: OrdersContext, { promotion: { code }, sku, variant, name, quantity }: Quote['gifts'][number], gone: ReadonlySet<GiftKey>): FreeExtra {
  const available = !gone.has(giftKey({ code, sku }));
  return { code, sku, variant, name: name ?? sku, quantity, available, message: available ? undefined : inLocale(givenAway, locale) };
}

/** What promotions do to a cart, out of its quote; `gone`: what of it cannot be sent, out of the stock. */
export function showOffers(context: OrdersContext, quote: Quote, gone: ReadonlySet<GiftKey>): CartOffers {
  const { promotions, unlocks, gifts, services, coupon } = quote;
  return {
    applied: promotions.map(({ promotion: { code, name, label }, amount }) => ({ code, name, label, amount: Money.parse(amount.amount) })),
    unlocks: unlocks.map(({ promotion: { code, kind, name }, message, missingAmount, missingQuantity }) => ({
      code,
      kind,
      name,
      message,
      missingAmount: missingAmount ? Money.parse(missingAmount.amount) : undefined,
      missingQuantity: missingQuantity ?? undefined,
    })),
    gifts: gifts.map((gift) => showExtra(context, gift, gone)),
    services: services.map((service) => showExtra(context, service, gone)),
    tradeIns: showTradeIns(quote),
    coupon: coupon && { code: coupon.code, applied: coupon.applied, message: coupon.message ?? undefined },
  };
}

export const noOffers = (): CartOffers => ({ applied: [], unlocks: [], gifts: [], services: [], tradeIns: [], coupon: null });
