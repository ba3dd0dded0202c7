import { KeyedInput } from '@tonglu/kit';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What is bought is what is in the cart (O1).' })
export class PlaceOrderInput extends KeyedInput {
  @Field(() => ID, { description: 'One of the member’s own addresses.' })
  address: string;

  @Field(() => String, { description: '`quote` of the checkout that the buyer saw.' })
  quote: string;

  @Field(() => String, { nullable: true, description: 'At most 200 characters.' })
  note?: string | null;
}

@InputType()
export class CancelOrderInput extends KeyedInput {
  @Field(() => ID, { description: 'One of the member’s own, not paid yet.' })
  order: string;

  @Field(() => String, { nullable: true, description: 'At most 200 characters.' })
  reason?: string | null;
}
