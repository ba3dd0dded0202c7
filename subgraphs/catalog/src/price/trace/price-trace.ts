import { Money } from '@tonglu/kit';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { PriceLevel } from '../price-level';
import { PriceRejection } from './price-rejection';

@ObjectType({ simpleResolvers: true, description: 'The rule by which a list prices: so much off another price.' })
export class AppliedPriceRule {
  @Field(() => Money, { description: 'What it counts from.' })
  reference: Money;
  @Field(() => Int, { nullable: true, description: 'Ten-thousandths off, rounded to the fen.' })
  percentOff: number | null;
  @Field(() => Money, { nullable: true })
  amountOff: Money | null;
}

@ObjectType({ simpleResolvers: true, description: 'A price that does not apply, and why.' })
export class RejectedPrice {
  @Field(() => PriceLevel)
  level: PriceLevel;
  @Field(() => String, { description: 'Name of the list.' })
  list: string;
  @Field(() => String, { nullable: true, description: 'Code of the list; for editors.' })
  code: string | null;
  @Field(() => Int, { description: 'From so many pieces on.' })
  minQuantity: number;
  @Field(() => Money, { nullable: true, description: 'What it would have been; null where a rule was not worked out.' })
  amount: Money | null;
  @Field(() => PriceRejection)
  reason: PriceRejection;
  @Field(() => String, { description: 'Why, in the reader’s language.' })
  message: string;
}

@ObjectType({ simpleResolvers: true, description: 'Why a piece costs what it costs, before promotions (C4). Shoppers see the lists that apply to them; editors everything.' })
export class PriceTrace {
  @Field(() => Int, { description: 'Pieces of the line.' })
  quantity: number;
  @Field(() => Money, { nullable: true, description: 'Null: not for sale to this viewer.' })
  amount: Money | null;
  @Field(() => Money, { nullable: true, description: 'The base price at this quantity.' })
  base: Money | null;
  @Field(() => PriceLevel, { nullable: true, description: 'The level that answered.' })
  level: PriceLevel | null;
  @Field(() => String, { nullable: true, description: 'Name of the list that answered.' })
  list: string | null;
  @Field(() => String, { nullable: true, description: 'Its code; for editors.' })
  code: string | null;
  @Field(() => Int, { nullable: true, description: 'The price holds from so many pieces on.' })
  minQuantity: number | null;
  @Field(() => AppliedPriceRule, { nullable: true, description: 'Null where the list names the price itself.' })
  rule: AppliedPriceRule | null;
  @Field(() => Money, { nullable: true, description: 'What promotions may not go below; for editors.' })
  floor: Money | null;
  @Field(() => [RejectedPrice], { description: 'The nearest first: at most 10, for editors 50.' })
  rejected: RejectedPrice[];
  @Field(() => String, { description: 'The reason in one sentence, in the reader’s language.' })
  explanation: string;
}

@InputType()
export abstract class ViewerInput {
  @Field(() => String, { nullable: true, description: 'Left out: the channel of this request.' })
  channel?: string | null;
  @Field(() => String, { nullable: true, description: '6-digit code of a district.' })
  district?: string | null;
  @Field(() => String, { nullable: true, description: 'The dealer from whom one buys; left out: the brand.' })
  seller?: string | null;
  @Field(() => String, { nullable: true, description: 'Of the dealer who buys, e.g. "A".' })
  grade?: string | null;
  @Field(() => String, { nullable: true, description: 'Who buys, where it is a dealer.' })
  dealer?: string | null;
  @Field(() => String, { nullable: true, description: 'Under which one buys.' })
  contract?: string | null;
  @Field(() => String, { nullable: true, description: 'In which one buys.' })
  store?: string | null;
}

@InputType({ description: 'Somebody who might buy.' })
export class PriceViewerInput extends ViewerInput {
  @Field(() => String, { nullable: true, description: 'The id of a member.' })
  member?: string | null;
}
