import { Money } from '@tonglu/kit';
import { Field, ObjectType } from 'type-graphql';
import type { Quote } from '../neighbours/ask-quote';

@ObjectType({ simpleResolvers: true, description: '`items` − `discount` + `freight` = `payable`.' })
export class Totals {
  @Field(() => Money, { description: 'The lines, before discounts.' })
  items: Money;

  @Field(() => Money, { description: 'What promotions take off the lines.' })
  discount: Money;

  @Field(() => Money, { description: 'After `freightDiscount`.' })
  freight: Money;

  @Field(() => Money, { description: 'What promotions took off the freight.' })
  freightDiscount: Money;

  @Field(() => Money, { description: 'What the buyer would owe.' })
  payable: Money;
}

export const noTotals = (): Totals => ({ items: Money.zero(), discount: Money.zero(), freight: Money.zero(), freightDiscount: Money.zero(), payable: Money.zero() });

export const totalsOf = ({ totals: { items, discount, freight, freightDiscount, payable } }: Quote): Totals => ({
  items: Money.parse(items.amount),
  discount: Money.parse(discount.amount),
  freight: Money.parse(freight.amount),
  freightDiscount: Money.parse(freightDiscount.amount),
  payable: Money.parse(payable.amount),
});
