import { Money } from '@tonglu/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OrdersContext } from '../context';
import { OrderTotals } from './order-types';

type TotalsRow = Pick<OrderTotals, 'orderId'>;

/** What payments and refunds add up to: looked up only where it is asked for. */
@Resolver(() => OrderTotals)
export class OrderTotalsResolver {
  @FieldResolver(() => Money, { description: 'What has come in.' })
  async paid(@Root() { orderId }: TotalsRow, @Ctx() { loaders }: OrdersContext): Promise<Money> {
    return new Money((await loaders.moneyOfOrder.load(orderId))?.paid ?? 0n);
  }

  @FieldResolver(() => Money, { description: 'What has gone back.' })
  async refunded(@Root() { orderId }: TotalsRow, @Ctx() { loaders }: OrdersContext): Promise<Money> {
    return new Money((await loaders.moneyOfOrder.load(orderId))?.refunded ?? 0n);
  }
}
