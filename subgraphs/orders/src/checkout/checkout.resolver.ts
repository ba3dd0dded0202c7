import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { OrdersContext } from '../context';
import { checkOut } from './check-out';
import { Checkout } from './checkout';

@Resolver()
export class CheckoutResolver {
  @Query(() => Checkout, { nullable: true, description: 'The viewer’s cart, priced and checked again for one of the member’s addresses (O1). Without `address` it is priced only.' })
  checkout(@Arg('address', () => ID, { nullable: true }) address: string | null, @Ctx() context: OrdersContext): Promise<Checkout> {
    return checkOut(context, address);
  }
}
