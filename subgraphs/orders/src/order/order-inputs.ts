import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class PlaceOrderInput {
  @Field(() => ID, { description: 'One of the member’s own addresses.' })
  address: string;

  @Field(() => String, { description: '`quote` of the checkout that the buyer saw.' })
  quote: string;

  @Field(() => String, { nullable: true, description: 'At most 200 characters.' })
  note?: string | null;

  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class CancelOrderInput {
  @Field(() => ID)
  order: string;

  @Field(() => String, { nullable: true, description: 'At most 200 characters.' })
  reason?: string | null;

  @Field(() => String)
  idempotencyKey: string;
}
