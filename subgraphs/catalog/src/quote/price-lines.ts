import { Money } from '@tonglu/kit';
import type { ResolvedPrice } from '../price/price.loaders';
import { freightFor } from './freight';

/** What is asked for, with the price found for it; null where it is not for sale. */
export interface LineToPrice {
  quantity: number;
  price: ResolvedPrice | null;
}

export interface LineAmounts {
  unitPrice: Money;
  basePrice: Money;
  subtotal: Money;
}

export interface TotalAmounts {
  items: Money;
  discount: Money;
  freight: Money;
  payable: Money;
}

/**
 * Prices lines: pure, so the same question at the same prices always has the same answer (C8).
 * Amounts of a line that is not for sale are null, and it adds nothing to the totals.
 */
export function priceLines(lines: readonly LineToPrice[]): { lines: (LineAmounts | null)[]; totals: TotalAmounts } {
  const priced = lines.map(({ quantity, price }) => price && { unitPrice: price.amount, basePrice: price.base, subtotal: price.amount.times(quantity) });
  const items = Money.sum(priced.flatMap((line) => (line ? [line.subtotal] : [])));
  const discount = Money.zero();
  const freight = freightFor(items.minus(discount));
  return { lines: priced, totals: { items, discount, freight, payable: items.minus(discount).plus(freight) } };
}
