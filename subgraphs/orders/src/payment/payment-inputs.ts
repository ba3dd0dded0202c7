import { KeyedInput } from '@tonglu/kit';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class StartPaymentInput extends KeyedInput {
  @Field(() => ID, { description: 'One of the member’s own, not paid yet.' })
  order: string;

  @Field(() => String, { nullable: true, description: 'Where the provider sends the browser afterwards: an address of one of our storefronts.' })
  returnUrl?: string | null;
}
