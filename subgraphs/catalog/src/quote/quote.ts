import { Money } from '@tonglu/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PriceLevel } from '../price/price-level';
import { Variant, type VariantRow } from '../variant/variant';
import type { LineAmounts, TotalAmounts } from './price-lines';

@InputType()
export class QuoteLineInput {
  @Field(() => ID)
  variant: string;
  @Field(() => Int, { description: '1–99.' })
  quantity: number;
}

@ObjectType({ simpleResolvers: true, description: 'One line as asked, in the order asked. Where `forSale` is false there are no amounts and the line is not in the totals.' })
export class QuoteLine implements Partial<LineAmounts> {
  @Field(() => Variant, { nullable: true, description: 'Null where there is no such variant for this viewer.' })
  variant: VariantRow | null;
  @Field(() => String, { nullable: true })
  sku?: string;
  @Field(() => String, { nullable: true, description: 'The product’s name.' })
  name?: string;
  @Field(() => [String], { description: 'Values of the variant’s options.' })
  options: string[];
  @Field(() => Int)
  quantity: number;
  @Field(() => Money, { nullable: true, description: 'What one piece costs now.' })
  unitPrice?: Money;
  @Field(() => Money, { nullable: true, description: 'The base price of one piece.' })
  basePrice?: Money;
  @Field(() => Money, { nullable: true, description: '`unitPrice` × `quantity`.' })
  subtotal?: Money;
  @Field(() => PriceLevel, { nullable: true, description: 'The price level that answered.' })
  level?: PriceLevel;
  @Field(() => String, { nullable: true, description: 'The name of the list the price comes from.' })
  list?: string;
  @Field(() => Boolean, { description: 'Whether this viewer can buy it now.' })
  forSale: boolean;
}

@ObjectType({ simpleResolvers: true, description: '`items` − `discount` + `freight` = `payable`.' })
export class QuoteTotals implements TotalAmounts {
  @Field(() => Money, { description: 'The lines, before discounts.' })
  items: Money;
  @Field(() => Money, { description: 'What is taken off; never negative.' })
  discount: Money;
  @Field(() => Money, { description: 'Delivery.' })
  freight: Money;
  @Field(() => Money, { description: 'What the buyer would owe.' })
  payable: Money;
}

@ObjectType({ simpleResolvers: true, description: 'What these lines cost this viewer now (C8). Until `expiresAt` the token proves it.' })
export class Quote {
  @Field(() => String, { description: 'Opaque and signed: every amount, line, the channel and the expiry.' })
  token: string;
  @Field(() => Date, { description: 'The instant whose prices these are.' })
  quotedAt: Date;
  @Field(() => Date, { description: 'From then on `placeOrder` answers QUOTE_CHANGED.' })
  expiresAt: Date;
  @Field(() => [QuoteLine])
  lines: QuoteLine[];
  @Field(() => QuoteTotals)
  totals: QuoteTotals;
}
