import { isZero, minus } from '@tonglu/storefront-kit/money';
import type { AppliedOfferFragment, FreeExtraFragment, LineDiscountFragment, MoneyFragment } from '~/gql/graphql';

/** C5: what lowers the price of a piece by itself, as its page shows it; the rest is earned by the order. */
const ofPieces: readonly string[] = ['PRICE', 'ITEM'];

/** What a line costs by itself, and what made it cheaper. The order's discounts, though shared over lines, are told once, with the total. */
export function linePrice(subtotal: MoneyFragment, discounts: readonly LineDiscountFragment[]): { price: MoneyFragment; cuts: LineDiscountFragment[] } {
  const cuts = discounts.filter(({ phase }) => ofPieces.includes(phase));
  return { price: minus(subtotal, ...cuts.map(({ amount }) => amount)), cuts };
}

interface Offers {
  applied: readonly AppliedOfferFragment[];
  gifts: readonly FreeExtraFragment[];
  services: readonly FreeExtraFragment[];
}
export interface Savings {
  /** Off the goods, with what it is called. */
  goods: AppliedOfferFragment[];
  freight: AppliedOfferFragment[];
  /** Neither money nor things, e.g. more points. */
  besides: AppliedOfferFragment[];
}

/** Where each promotion that applies is told: with the goods, with the delivery, or beside them. Gifts have rows of their own. */
export function savingsOf({ applied, gifts, services }: Offers, lines: readonly { discounts: readonly { code: string }[] }[]): Savings {
  const onGoods = new Set(lines.flatMap(({ discounts }) => discounts.map(({ code }) => code)));
  const given = new Set([...gifts, ...services].map(({ code }) => code));
  const paid = applied.filter(({ amount }) => !isZero(amount));
  return {
    goods: paid.filter(({ code }) => onGoods.has(code)),
    freight: paid.filter(({ code }) => !onGoods.has(code)),
    besides: applied.filter(({ amount, code }) => isZero(amount) && !given.has(code)),
  };
}
