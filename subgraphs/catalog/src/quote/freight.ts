import { Money } from '@tonglu/kit';

/** One parcel rate for the whole country until freight gets rules of its own. */
export const freightRule = { freeFrom: new Money(199_00n), otherwise: new Money(15_00n) } as const;

/** What sending goods of this value costs. Nothing ordered, nothing sent. */
export function freightFor(items: Money): Money {
  if (items.fen === 0n || items.fen >= freightRule.freeFrom.fen) return Money.zero();
  return freightRule.otherwise;
}
