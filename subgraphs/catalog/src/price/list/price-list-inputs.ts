import { DecimalScalar, KeyedInput } from '@tonglu/kit';
import { Field, InputType, Int } from 'type-graphql';
import { LocalizedTextInput } from '../../localized-text-input';
import { PriceLevel } from '../price-level';
import { PriceListKind } from './price-list';

@InputType({ description: 'A price list. One that is not there yet is created; kind, level and scope of a known one cannot change. Each level names its scope: CONTRACT `contract`; QUOTATION `buyer`; DEALER `dealer`; POLICY `grade`; LOCAL `store` or `region`, or both; CHANNEL `channel`. All but CHANNEL and BASE may name a `channel` too, DEALER and POLICY a `region`.' })
export class PriceListInput {
  @Field(() => String, { description: '1–40 capitals, digits and hyphens, e.g. "MALL-SUMMER".' })
  code: string;
  @Field(() => LocalizedTextInput, { description: 'Shoppers see it.' })
  name: LocalizedTextInput;
  @Field(() => PriceListKind, { defaultValue: PriceListKind.SALE })
  kind: PriceListKind;
  @Field(() => PriceLevel)
  level: PriceLevel;
  @Field(() => String, { nullable: true, description: 'A dealer whose own resale list this is, for those who buy from it. Left out: the brand’s.' })
  seller?: string | null;
  @Field(() => String, { nullable: true, description: 'MALL, DEALER, STORE or MARKETPLACE. CHANNEL, where it is left out: the channel of this request.' })
  channel?: string | null;
  @Field(() => String, { nullable: true, description: 'The first 2, 4 or 6 digits of a district code: "31" is all of Shanghai.' })
  region?: string | null;
  @Field(() => String, { nullable: true, description: 'Grade of dealers.' })
  grade?: string | null;
  @Field(() => String, { nullable: true })
  dealer?: string | null;
  @Field(() => String, { nullable: true })
  contract?: string | null;
  @Field(() => String, { nullable: true, description: 'To whom a quotation was made: the id of a member, or a dealer.' })
  buyer?: string | null;
  @Field(() => String, { nullable: true })
  store?: string | null;
  @Field(() => Int, { defaultValue: 0, description: '−1000000 to 1000000. Of two lists of one level, the higher wins; of equal ones that price the same variant for the same viewer in the same period, the second is refused.' })
  priority: number;
  @Field(() => Date, { nullable: true, description: 'Left out: at once.' })
  validFrom?: Date | null;
  @Field(() => Date, { nullable: true, description: 'The first instant at which it no longer holds. Left out: until further notice.' })
  validUntil?: Date | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether a new list waits for `publishPriceList`.' })
  draft: boolean;
}

@InputType()
export class ListedPriceInput {
  @Field(() => String)
  sku: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'For one piece, in yuan, above zero, 1000000000.00 at most. Left out: the price is taken out of the list.' })
  amount?: string | null;
  @Field(() => Int, { defaultValue: 1, description: 'Holds for a line of so many pieces or more, 1–99999.' })
  minQuantity: number;
}

@InputType({ description: 'A price by rule: `percentOff` or `amountOff`, what the list itself does not price. Of several rules that of the nearest category holds.' })
export class PriceRuleInput {
  @Field(() => String, { nullable: true, description: 'Slug of a category, with all below it. Left out: everything.' })
  category?: string | null;
  @Field(() => PriceLevel, { defaultValue: PriceLevel.CHANNEL, description: 'What it counts from: CHANNEL, the channel’s price or, where there is none, the base price; or BASE.' })
  reference: PriceLevel;
  @Field(() => Int, { nullable: true, description: 'Ten-thousandths, 1–9999: 500 is 5 % off. Rounded to the fen.' })
  percentOff?: number | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan off each piece, above zero, 1000000000.00 at most.' })
  amountOff?: string | null;
}

@InputType()
export class SetPricesInput extends KeyedInput {
  @Field(() => PriceListInput)
  list: PriceListInput;
  @Field(() => [ListedPriceInput], { description: 'At most 10,000, each SKU once per quantity; none only together with rules. Other prices in the list stay.' })
  prices: ListedPriceInput[];
  @Field(() => [PriceRuleInput], { nullable: true, description: 'All rules of the list from now on, at most 200, each category once; for SALE lists above CHANNEL. Left out: the rules stay.' })
  rules?: PriceRuleInput[] | null;
}

@InputType()
export class PriceListCodeInput extends KeyedInput {
  @Field(() => String, { description: 'Code of the list.' })
  list: string;
}
