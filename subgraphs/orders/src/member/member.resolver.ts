import { type Connection, forbidden, wantedBelow } from '@tonglu/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { OrdersContext } from '../context';
import { listOrders } from '../order/list-orders';
import type { ListedOrder } from '../order/listed-order';
import { OrderConnection } from '../order/order-types';
import { maySee } from '../order/visible-orders';
import { Member } from './member';

type MemberStub = Pick<Member, 'id'>;

@Resolver(() => Member)
export class MemberResolver {
  @FieldResolver(() => OrderConnection, { nullable: true, description: 'Newest first, pages of at most 100. One’s own, or anybody’s with role ORDER_MANAGER; else FORBIDDEN.' })
  orders(
    @Root() member: MemberStub,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: OrdersContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ListedOrder>> {
    if (!maySee(context.actor, { memberId: member.id })) throw forbidden();
    return listOrders(context, { memberId: member.id, first, after }, wantedBelow(info));
  }
}
