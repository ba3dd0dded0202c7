import { Money } from '@tonglu/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { PriceLevel } from '../price-level';
import { PriceListKind } from './price-list';
import { PriceListState } from './price-list-state';

@ObjectType('PriceRule', { simpleResolvers: true, description: 'What a list prices by rule.' })
export class PriceRuleView {
  @Field(() => String, { nullable: true, description: 'Slug of the category; null: everything.' })
  category: string | null;
  @Field(() => PriceLevel, { description: 'CHANNEL or BASE: the price it counts from.' })
  reference: PriceLevel;
  @Field(() => Int, { nullable: true, description: 'Ten-thousandths.' })
  percentOff: number | null;
  @Field(() => Money, { nullable: true })
  amountOff: Money | null;
}

@ObjectType('PriceList', { simpleResolvers: true, description: 'Prices that hold together: for whom, from when, until when (C4). Each scope that is null holds for everybody.' })
export class PriceListView {
  @Field(() => String)
  code: string;
  @Field(() => String, { description: 'Shoppers see it.' })
  name: string;
  @Field(() => PriceListState)
  state: PriceListState;
  @Field(() => PriceListKind)
  kind: PriceListKind;
  @Field(() => PriceLevel)
  level: PriceLevel;
  @Field(() => String, { nullable: true, description: 'The dealer whose resale list it is; null: the brand.' })
  seller: string | null;
  @Field(() => String, { nullable: true })
  channel: string | null;
  @Field(() => String, { nullable: true, description: 'The first digits of a district code.' })
  region: string | null;
  @Field(() => String, { nullable: true })
  grade: string | null;
  @Field(() => String, { nullable: true })
  dealer: string | null;
  @Field(() => String, { nullable: true })
  contract: string | null;
  @Field(() => String, { nullable: true })
  buyer: string | null;
  @Field(() => String, { nullable: true })
  store: string | null;
  @Field(() => Int)
  priority: number;
  @Field(() => Date, { nullable: true })
  validFrom: Date | null;
  @Field(() => Date, { nullable: true })
  validUntil: Date | null;
  @Field(() => Int, { description: 'Listed prices, one for each variant and quantity.' })
  priceCount: number;
  @Field(() => [PriceRuleView])
  rules: PriceRuleView[];
}
