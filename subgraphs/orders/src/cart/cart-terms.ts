import type { Cart } from './cart';

/** What a cart's quote depends on besides its lines. */
export interface CartTerms extends Pick<Cart, 'id' | 'tradeIns'> {
  coupon: string | null;
}

export const cartTermsColumns = 'id, coupon, trade_ins as "tradeIns"';
