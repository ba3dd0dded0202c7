import { Problem } from '@tonglu/kit';
import { Field, ObjectType } from 'type-graphql';
import { CartLine } from '../cart/cart-line';
import { Totals } from '../cart/cart-types';
import { CartOffers } from '../promotion/promotion-types';
import { DeliveryAddress } from '../order/delivery-address';

@ObjectType({
  simpleResolvers: true,
  description: 'A re-priced, re-checked view of the viewer’s cart for one address (O1). `quote` goes back in `placeOrder`: what was shown is what is charged, or the order is refused with QUOTE_CHANGED.',
})
export class Checkout {
  @Field(() => [CartLine])
  lines: CartLine[];

  @Field(() => DeliveryAddress, { nullable: true, description: 'Null where no address is given, or it is not one of the member’s own.' })
  address: DeliveryAddress | null;

  @Field(() => Totals, { nullable: true, description: 'Null where prices are not available at the moment.' })
  totals: Totals | null;

  @Field(() => CartOffers, { nullable: true, description: 'What promotions do, those of the region of the address included.' })
  offers: CartOffers | null;

  @Field(() => String, { nullable: true, description: 'Null where the cart cannot be ordered as it stands.' })
  quote: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when `quote` can be used.' })
  quotedUntil: Date | null;

  @Field(() => [Problem], { description: 'Everything that keeps the cart from being ordered, those of its lines included.' })
  problems: Problem[];
}
