import { Money } from '@tonglu/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { CartTradeIn } from '../trade-in/trade-in-types';
import { Variant } from '../variant/variant';

@ObjectType({ simpleResolvers: true })
export class DiscountFunder {
  @Field(() => String, { description: 'BRAND, DEALER or PARTNER.' })
  funder: string;

  @Field(() => Money)
  amount: Money;
}

@ObjectType({ simpleResolvers: true, description: 'What one promotion takes off a line.' })
export class LineDiscount {
  @Field(() => String, { description: 'Code of the promotion.' })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'When in the quote it had its turn: PRICE, ITEM, ORDER, COUPON or STORED_VALUE.' })
  phase: string;

  @Field(() => Money)
  amount: Money;

  @Field(() => [DiscountFunder], { nullable: true, description: 'Who pays for it; for order managers, on orders.' })
  funders?: DiscountFunder[];
}

@ObjectType({ simpleResolvers: true, description: 'A promotion that applies.' })
export class AppliedOffer {
  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'What it gives, in words.' })
  label?: string;

  @Field(() => Money, { description: 'Off lines and freight; zero for gifts and the like.' })
  amount: Money;
}

@ObjectType({ simpleResolvers: true, description: 'What would unlock the next offer.' })
export class OfferUnlock {
  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'What the business calls it, one of catalog\'s PromotionKind.' })
  kind: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'In words, in the language of the request.' })
  message: string;

  @Field(() => Money, { nullable: true })
  missingAmount?: Money;

  @Field(() => Int, { nullable: true })
  missingQuantity?: number;
}

@ObjectType({ simpleResolvers: true, description: 'Something that comes along without charge.' })
export class FreeExtra {
  @Field(() => String, { description: 'Code of the promotion that gives it.' })
  code: string;

  @Field(() => String)
  sku: string;

  @Field(() => Variant, { nullable: true })
  variant: Variant | null;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  quantity: number;

  @Field(() => Boolean, { description: 'In a cart: whether there is enough of it to be sent along. An order has only what is.' })
  available: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is not available, in words.' })
  message?: string;
}

@ObjectType({ simpleResolvers: true, description: 'The code in the cart, and what became of it.' })
export class CartCoupon {
  @Field(() => String)
  code: string;

  @Field(() => Boolean)
  applied: boolean;

  @Field(() => String, { nullable: true, description: 'Why it does not apply, in words.' })
  message?: string;
}

@ObjectType({ simpleResolvers: true, description: 'Everything that promotions do to a cart.' })
export class CartOffers {
  @Field(() => [AppliedOffer])
  applied: AppliedOffer[];

  @Field(() => [OfferUnlock])
  unlocks: OfferUnlock[];

  @Field(() => [FreeExtra])
  gifts: FreeExtra[];

  @Field(() => [FreeExtra], { description: 'Services without charge, e.g. installation.' })
  services: FreeExtra[];

  @Field(() => [CartTradeIn], { description: 'Old appliances that are handed over, and those that could be (C5); at most one row a category.' })
  tradeIns: CartTradeIn[];

  @Field(() => CartCoupon, { nullable: true, description: 'Null where no code is given.' })
  coupon: CartCoupon | null;
}
