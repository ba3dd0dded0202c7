import { after, Money, type Soon } from '@tonglu/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OrdersContext } from '../context';
import { type ListedOrder, orderHaving } from './listed-order';
import { OrderTotals } from './order-types';

/** Of an order: amounts are made, and what payments and refunds add up to is looked up, only where they are asked for. */
@Resolver(() => OrderTotals)
export class OrderTotalsResolver {
  @FieldResolver()
  items(@Root() order: ListedOrder, @Ctx() context: OrdersContext): Soon<Money> {
    return amountOf(order, 'items', context);
  }

  @FieldResolver()
  discount(@Root() order: ListedOrder, @Ctx() context: OrdersContext): Soon<Money> {
    return amountOf(order, 'discount', context);
  }

  @FieldResolver()
  points(@Root() order: ListedOrder, @Ctx() context: OrdersContext): Soon<Money> {
    return amountOf(order, 'points', context);
  }

  @FieldResolver()
  freight(@Root() order: ListedOrder, @Ctx() context: OrdersContext): Soon<Money> {
    return amountOf(order, 'freight', context);
  }

  @FieldResolver()
  freightDiscount(@Root() order: ListedOrder, @Ctx() context: OrdersContext): Soon<Money> {
    return amountOf(order, 'freightDiscount', context);
  }

  @FieldResolver()
  payable(@Root() { payable }: ListedOrder): Money {
    return new Money(payable);
  }

  @FieldResolver(() => Money, { description: 'What has come in.' })
  async paid(@Root() { id }: ListedOrder, @Ctx() { loaders }: OrdersContext): Promise<Money> {
    return new Money((await loaders.moneyOfOrder.load(id))?.paid ?? 0n);
  }

  @FieldResolver(() => Money, { description: 'What has gone back.' })
  async refunded(@Root() { id }: ListedOrder, @Ctx() { loaders }: OrdersContext): Promise<Money> {
    return new Money((await loaders.moneyOfOrder.load(id))?.refunded ?? 0n);
  }
}

type Amount = 'items' | 'discount' | 'points' | 'freight' | 'freightDiscount';

const amountOf = (order: ListedOrder, amount: Amount, context: OrdersContext): Soon<Money> => after(orderHaving(order, [amount], context), (found) => new Money(found[amount]));
