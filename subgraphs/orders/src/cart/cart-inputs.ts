import { KeyedInput } from '@tonglu/kit';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class AddCartLineInput extends KeyedInput {
  @Field(() => ID)
  variant: string;

  @Field(() => Int, { description: 'How many more; a line holds 1–99.' })
  quantity: number;
}

@InputType({ description: 'Quantity 1–99. Use removeCartLine to take a line away.' })
export class ChangeCartLineQuantityInput extends KeyedInput {
  @Field(() => ID)
  line: string;

  @Field(() => Int)
  quantity: number;
}

@InputType()
export class RemoveCartLineInput extends KeyedInput {
  @Field(() => ID)
  line: string;
}

@InputType()
export class ChangeCartCouponInput extends KeyedInput {
  @Field(() => String, { nullable: true, description: '4–24 letters or digits; left out: no code any more.' })
  coupon?: string | null;
}

@InputType({ description: 'Old appliances of one category.' })
export class CartTradeInInput {
  @Field(() => String, { description: 'Slug of the category.' })
  category: string;

  @Field(() => Int, { description: '1–99.' })
  quantity: number;
}

@InputType()
export class ChangeCartTradeInsInput extends KeyedInput {
  @Field(() => [CartTradeInInput], { description: 'Everything that is handed over, each category once, at most 20; empty: nothing any more.' })
  tradeIns: CartTradeInInput[];
}

@InputType({ description: 'Moves the visitor’s anonymous cart into the signed-in member’s; quantities of the same variant add up. The visitor’s code comes along where the member’s cart has none; of old appliances handed over each category counts once, with the greater number.' })
export class MergeCartInput extends KeyedInput {
  @Field(() => String, { description: 'The visitor’s token, as in the header x-tonglu-visitor.' })
  visitor: string;
}
