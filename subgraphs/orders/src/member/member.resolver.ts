import { type Connection, forbidden } from '@tonglu/kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { OrdersContext } from '../context';
import { listOrders } from '../order/list-orders';
import type { OrderRow } from '../order/order';
import { OrderConnection } from '../order/order-types';
import { maySee } from '../order/visible-orders';
import { Member } from './member';

type MemberStub = Pick<Member, 'id'>;

@Resolver(() => Member)
export class MemberResolver {
  @FieldResolver(() => OrderConnection, { nullable: true, description: 'Newest first. One’s own, or anybody’s for order managers.' })
  orders(
    @Root() member: MemberStub,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: OrdersContext,
  ): Promise<Connection<OrderRow>> {
    if (!maySee(context.actor, { memberId: member.id })) throw forbidden();
    return listOrders(context, member.id, first, after);
  }
}
