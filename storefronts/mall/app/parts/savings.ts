import { isZero, minus } from '@tonglu/storefront-kit/money';
import type { AppliedOfferFragment, LineDiscountFragment, MoneyFragment } from '~/gql/graphql';

/** C5: what lowers the price of a piece by itself, as its page shows it; the rest is earned by the order. */
const ofPieces: readonly string[] = ['PRICE', 'ITEM'];

/** What a line costs by itself, and what made it cheaper. The order's discounts, though shared over lines, are told once, with the total. */
export function linePrice(subtotal: MoneyFragment, discounts: readonly LineDiscountFragment[]): { price: MoneyFragment; cuts: LineDiscountFragment[] } {
  const cuts = discounts.filter(({ phase }) => ofPieces.includes(phase));
  return { price: minus(subtotal, ...cuts.map(({ amount }) => amount)), cuts };
}

export interface Savings {
  /** Off the goods, with what it is called. */
  goods: AppliedOfferFragment[];
  freight: AppliedOfferFragment[];
}

/** Where each promotion is told: with the goods or with the delivery. What takes nothing off has a row of its own (gifts), or is not told here. */
export function savingsOf(applied: readonly AppliedOfferFragment[], lines: readonly { discounts: readonly { code: string }[] }[]): Savings {
  const onGoods = new Set(lines.flatMap(({ discounts }) => discounts.map(({ code }) => code)));
  const paid = applied.filter(({ amount }) => !isZero(amount));
  return { goods: paid.filter(({ code }) => onGoods.has(code)), freight: paid.filter(({ code }) => !onGoods.has(code)) };
}
