import { Money } from '@tonglu/kit';
import { Field, ObjectType } from 'type-graphql';
import { PriceLevel } from './price-level';

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
}

@ObjectType({ simpleResolvers: true, description: 'From the cheapest to the dearest variant that has a price.' })
export class PriceRange {
  @Field(() => Money)
  min: Money;
  @Field(() => Money)
  max: Money;
  @Field(() => Money, { description: 'The lowest `promotional` price.' })
  promotionalMin: Money;
}
