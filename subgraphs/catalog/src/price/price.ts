import { inLocale, type Locale, Money } from '@tonglu/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import type { PriceStep } from './price.loaders';
import { PriceLevel } from './price-level';

@ObjectType({ simpleResolvers: true, description: 'What each piece of a line costs from a quantity on.' })
export class PriceBreak {
  @Field(() => Int)
  minQuantity: number;
  @Field(() => Money, { description: 'Before promotions.' })
  amount: Money;
}

@ObjectType({ simpleResolvers: true, description: 'What this viewer pays now for one piece, and the base price it is compared with.' })
export class Price {
  @Field(() => Money, { description: 'What is charged.' })
  amount: Money;
  @Field(() => Money, { description: 'What one piece costs by itself after the promotions that need nothing else: the figure the cart will show. Equal to `amount` where there are none.' })
  promotional: Money;
  @Field(() => Money, { description: 'The base price; equal to `amount` where none is listed.' })
  base: Money;
  @Field(() => PriceLevel, { description: 'The level that answered.' })
  level: PriceLevel;
  @Field(() => String, { description: 'The name of the list the price comes from.' })
  list: string;
  @Field(() => [PriceBreak], { description: 'Larger quantities that cost otherwise, ascending; none in most cases. Only the pieces of the line itself count.' })
  breaks: PriceBreak[];
}

/** A price as resolvers pass it on: with what its trace is asked by. */
export interface PriceRow extends Price {
  variantId: string;
  quantity: number;
}

/** Of one piece, with what `promotional` says it comes to. */
export function showPrice({ id }: { id: string }, steps: readonly PriceStep[], { amount, base, list }: PriceStep, promotional: bigint, locale: Locale): PriceRow {
  const own = new Money(amount);
  const as = (fen: bigint): Money => (fen === amount ? own : new Money(fen));
  return { amount: own, promotional: as(promotional), base: as(base), level: list.level, list: inLocale(list.name, locale), breaks: breaksOf(steps), variantId: id, quantity: 1 };
}

/** Where the price changes above one piece. */
const breaksOf = (steps: readonly PriceStep[]): PriceBreak[] =>
  steps.length === 1 ? [] : steps.flatMap(({ minQuantity, amount }, index) => (minQuantity > 1 && amount !== steps[index - 1]?.amount ? [{ minQuantity, amount: new Money(amount) }] : []));

@ObjectType({ simpleResolvers: true, description: 'From the cheapest to the dearest variant that has a price.' })
export class PriceRange {
  @Field(() => Money)
  min: Money;
  @Field(() => Money)
  max: Money;
  @Field(() => Money, { description: 'The lowest `promotional` price.' })
  promotionalMin: Money;
}

/** Of the variants that have a price. */
export function rangeOf(prices: readonly { amount: bigint; promotional: bigint }[]): PriceRange | null {
  if (prices.length === 0) return null;
  let { amount: min, amount: max, promotional: promotionalMin } = prices[0];
  for (const { amount, promotional } of prices) {
    if (amount < min) min = amount;
    if (amount > max) max = amount;
    if (promotional < promotionalMin) promotionalMin = promotional;
  }
  return { min: new Money(min), max: new Money(max), promotionalMin: new Money(promotionalMin) };
}
