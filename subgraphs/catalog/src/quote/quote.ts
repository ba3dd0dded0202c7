import { Money } from '@tonglu/kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PriceLevel } from '../price/price-level';
import type { PriceTrace } from '../price/trace/price-trace';
import { RejectionReason } from '../promotion/engine/reason';
import { AppliedPromotion, PromotionOffer, PromotionUnlock, QuoteDiscount } from '../promotion/offer';
import { Category, type CategoryRow } from '../category/category';
import { ProductKind } from '../product/product';
import { QuoteComponent } from '../suite/quoted-component';
import { Variant, type VariantRow } from '../variant/variant';

@ObjectType({ simpleResolvers: true, description: 'One line as asked, in the order asked. Where `forSale` is false there are no amounts and the line is not in the totals.' })
export class QuoteLine {
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
  @Field(() => Money, { nullable: true, description: 'What the price lists say of one piece; the same as `listPrice`.' })
  unitPrice?: Money;
  @Field(() => Money, { nullable: true, description: 'What one piece costs by the price lists, before promotions. Other lines never change it.' })
  listPrice?: Money;
  @Field(() => Money, { nullable: true, description: 'What one piece comes to after promotions, rounded to the fen; exact is `netTotal`.' })
  netPrice?: Money;
  @Field(() => Money, { nullable: true, description: 'The base price of one piece.' })
  basePrice?: Money;
  @Field(() => Money, { nullable: true, description: '`listPrice` × `quantity`.' })
  subtotal?: Money;
  @Field(() => [QuoteDiscount], { description: 'In the order in which they applied.' })
  discounts: QuoteDiscount[];
  @Field(() => Money, { nullable: true, description: '`subtotal` − `discounts`.' })
  netTotal?: Money;
  @Field(() => Money, { nullable: true, description: 'What points pay of `netTotal` (C6).' })
  paidByPoints?: Money;
  @Field(() => Float, { description: 'Points earned are multiplied by it.' })
  pointsRate: number;
  @Field(() => PriceLevel, { nullable: true, description: 'The price level that answered.' })
  level?: PriceLevel;
  @Field(() => String, { nullable: true, description: 'The name of the list the price comes from.' })
  list?: string;
  @Field(() => Boolean, { description: 'Whether this viewer can buy it now.' })
  forSale: boolean;
  @Field(() => ProductKind, { nullable: true, description: 'Null where there is no such variant for this viewer.' })
  kind?: ProductKind;
  @Field(() => [QuoteComponent], { description: 'What is in a suite, with its part of the price; empty for everything else.' })
  components: QuoteComponent[];
}

/** A line as resolvers pass it on: `explain` is asked only where somebody wants to know. */
export interface QuoteLineRow extends QuoteLine {
  explain?: () => Promise<PriceTrace | null>;
}

@ObjectType({ simpleResolvers: true, description: '`items` − `discount` − `points` + `freight` = `payable`.' })
export class QuoteTotals {
  @Field(() => Money, { description: 'The lines, before discounts.' })
  items: Money;
  @Field(() => Money, { description: 'What promotions take off the lines.' })
  discount: Money;
  @Field(() => Money, { description: 'What points pay. They never pay freight (C6).' })
  points: Money;
  @Field(() => Money, { description: 'After `freightDiscount`.' })
  freight: Money;
  @Field(() => Money, { description: 'What promotions took off the freight.' })
  freightDiscount: Money;
  @Field(() => Money, { description: 'What the buyer would owe.' })
  payable: Money;
  @Field(() => Money, { nullable: true, description: 'What is due now where something is on presale; the rest is the balance.' })
  deposit?: Money;
}

@ObjectType({ simpleResolvers: true, description: 'Something that comes along without charge.' })
export class QuoteExtra {
  @Field(() => PromotionOffer)
  promotion: PromotionOffer;
  @Field(() => String)
  sku: string;
  @Field(() => Variant, { nullable: true })
  variant: VariantRow | null;
  @Field(() => String, { nullable: true, description: 'The product’s name.' })
  name?: string;
  @Field(() => [String], { description: 'Values of the variant’s options.' })
  options: string[];
  @Field(() => Int)
  quantity: number;
  @Field(() => ProductKind, { nullable: true })
  kind?: ProductKind;
  @Field(() => [QuoteComponent], { description: 'What is in it, where it is a suite.' })
  components: QuoteComponent[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of the code that was given.' })
export class QuoteCoupon {
  @Field(() => String)
  code: string;
  @Field(() => Boolean)
  applied: boolean;
  @Field(() => RejectionReason, { nullable: true, description: 'Null where it applies, or where there is no such code.' })
  reason?: RejectionReason;
  @Field(() => String, { nullable: true, description: 'Why it does not apply, in words.' })
  message?: string;
}

@ObjectType({ simpleResolvers: true, description: 'A promotion that pays for old appliances.' })
export class TradeInOffer {
  @Field(() => PromotionOffer)
  promotion: PromotionOffer;
  @Field(() => Money, { description: 'For each that is taken; never more than the new piece costs.' })
  bonus: Money;
}

@ObjectType({ simpleResolvers: true, description: 'Old appliances of one category, and what handing them over earns on these lines (C5).' })
export class QuoteTradeIn {
  @Field(() => Category)
  category: CategoryRow;
  @Field(() => Int, { description: 'So many are handed over, as asked.' })
  quantity: number;
  @Field(() => Int, { description: 'For so many pieces of these lines one could be handed over; 0 where no offer wants any.' })
  most: number;
  @Field(() => Int, { description: 'So many earn something and will be collected.' })
  taken: number;
  @Field(() => [TradeInOffer], { description: 'Who would pay for them; empty where nobody does.' })
  offers: TradeInOffer[];
}

@ObjectType({ simpleResolvers: true, description: 'Points and what they pay.' })
export class QuotePoints {
  @Field(() => Int)
  spent: number;
  @Field(() => Int, { description: 'The most that could be spent on this.' })
  usable: number;
  @Field(() => Money, { description: 'What `usable` would pay.' })
  usableAmount: Money;
}

@ObjectType({ simpleResolvers: true, description: 'What these lines cost this viewer now (C8). Until `expiresAt` the token proves it.' })
export class Quote {
  @Field(() => String, { description: 'Opaque and signed: every amount, line, discount, the code, the channel and the expiry.' })
  token: string;
  @Field(() => Date, { description: 'The instant whose prices these are.' })
  quotedAt: Date;
  @Field(() => Date, { description: 'From then on `placeOrder` answers QUOTE_CHANGED.' })
  expiresAt: Date;
  @Field(() => [QuoteLine])
  lines: QuoteLine[];
  @Field(() => QuoteTotals)
  totals: QuoteTotals;
  @Field(() => [AppliedPromotion], { description: 'What applies.' })
  promotions: AppliedPromotion[];
  @Field(() => [PromotionUnlock], { description: 'What would unlock the next offer.' })
  unlocks: PromotionUnlock[];
  @Field(() => [QuoteExtra])
  gifts: QuoteExtra[];
  @Field(() => [QuoteExtra], { description: 'Services without charge, e.g. installation.' })
  services: QuoteExtra[];
  @Field(() => [QuoteDiscount])
  freightDiscounts: QuoteDiscount[];
  @Field(() => [QuoteTradeIn], { description: 'Old appliances that are handed over, and those that could be: an old one for each new one of its category (C5). What is no category is left out.' })
  tradeIns: QuoteTradeIn[];
  @Field(() => QuoteCoupon, { nullable: true, description: 'Null where no code was given.' })
  coupon: QuoteCoupon | null;
  @Field(() => QuotePoints)
  points: QuotePoints;
}
