import { after, inLocale, Money, orRefusal, type Refusal, resultUnion, type Soon } from '@tonglu/kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { OrdersContext } from '../context';
import { Member } from '../member/member';
import { Payment } from '../payment/payment';
import type { PaymentRow } from '../payment/payment.loaders';
import type { FreeItem } from '../promotion/order-line-discount';
import { AppliedOffer, FreeExtra } from '../promotion/promotion-types';
import { OrderTradeIn } from '../trade-in/trade-in-types';
import { cancelOrder } from './cancel-order';
import { DeliveryAddress } from './delivery-address';
import { canCancel, canPay, Order, type OrderRow } from './order';
import { TimelineEntry } from './order-history';
import { CancelOrderInput, PlaceOrderInput } from './order-inputs';
import { OrderLine } from './order-line';
import { OrderTotals } from './order-types';
import { findOrder } from './find-order';
import type { ListedLine } from './listed-line';
import { type ListedOrder, orderHaving } from './listed-order';
import { placeOrder } from './place-order';

const PlaceOrderResult = resultUnion('PlaceOrderResult', () => Order, 'Order');
const CancelOrderResult = resultUnion('CancelOrderResult', () => Order, 'Order');

@Resolver(() => Order)
export class OrderResolver {
  @Query(() => Order, { nullable: true, description: 'An order by its number, e.g. SO-20261121-000042: one’s own, or any with role ORDER_MANAGER. Null for all others.' })
  order(@Arg('number', () => String) number: string, @Ctx() context: OrdersContext): Promise<OrderRow | null> {
    return findOrder(context, number);
  }

  @Mutation(() => PlaceOrderResult, { description: 'Buys what is in the cart (O1): at the prices of `quote`, or not at all. Problems: QUOTE_CHANGED, PROMOTION_EXHAUSTED, OUT_OF_STOCK, GIFT_GONE, NOT_FOR_SALE, NOT_FOUND, INVALID_INPUT, BUSY, PRICES_UNAVAILABLE, ADDRESSES_UNAVAILABLE.' })
  placeOrder(@Arg('input', () => PlaceOrderInput) input: PlaceOrderInput, @Ctx() context: OrdersContext): Promise<OrderRow | Refusal> {
    return orRefusal(context, async () => reload(context, await placeOrder(context, input)));
  }

  @Mutation(() => CancelOrderResult, { description: 'Calls off one’s own unpaid order and gives its stock back. Problems: NOT_FOUND, ILLEGAL_TRANSITION, INVALID_INPUT.' })
  cancelOrder(@Arg('input', () => CancelOrderInput) input: CancelOrderInput, @Ctx() context: OrdersContext): Promise<OrderRow | Refusal> {
    return orRefusal(context, async () => reload(context, await cancelOrder(context, input)));
  }

  @FieldResolver(() => [OrderLine], { description: 'What was bought, then what comes along without charge.' })
  lines(@Root() { id, lines }: ListedOrder, @Ctx() { loaders }: OrdersContext): Soon<ListedLine[]> {
    return lines ?? loaders.orderLines.load(id);
  }

  @FieldResolver(() => OrderTotals)
  totals(@Root() order: ListedOrder): ListedOrder {
    return order;
  }

  @FieldResolver()
  payBy(@Root() order: ListedOrder, @Ctx() context: OrdersContext): Soon<Date> {
    return after(orderHaving(order, ['payBy'], context), ({ payBy }) => payBy);
  }

  @FieldResolver(() => [AppliedOffer], { description: 'The promotions that applied.' })
  async promotions(@Root() order: ListedOrder, @Ctx() context: OrdersContext): Promise<AppliedOffer[]> {
    const { benefits } = await orderHaving(order, ['benefits'], context);
    return benefits.promotions.map(({ code, name, amount }) => ({ code, name: inLocale(name, context.locale), amount: new Money(BigInt(amount)) }));
  }

  @FieldResolver(() => [FreeExtra])
  async gifts(@Root() order: ListedOrder, @Ctx() context: OrdersContext): Promise<FreeExtra[]> {
    const { benefits } = await orderHaving(order, ['benefits'], context);
    return showFreeItems(context, benefits.gifts);
  }

  @FieldResolver(() => [FreeExtra], { description: 'Services without charge, e.g. installation.' })
  async services(@Root() order: ListedOrder, @Ctx() context: OrdersContext): Promise<FreeExtra[]> {
    const { benefits } = await orderHaving(order, ['benefits'], context);
    return showFreeItems(context, benefits.services);
  }

  @FieldResolver(() => [OrderTradeIn], { description: 'Old appliances that are collected at delivery (C5); what they earned is among the discounts of the lines.' })
  async tradeIns(@Root() order: ListedOrder, @Ctx() { loaders, locale }: OrdersContext): Promise<OrderTradeIn[]> {
    return (await loaders.tradeInsOfOrder.load(order.id)).map(({ category, name, quantity }) => ({ category, name: inLocale(name, locale), quantity }));
  }

  @FieldResolver(() => DeliveryAddress)
  deliveryAddress(@Root() order: ListedOrder, @Ctx() context: OrdersContext): Soon<DeliveryAddress> {
    return after(orderHaving(order, ['delivery'], context), ({ delivery }) => delivery);
  }

  @FieldResolver(() => [TimelineEntry], { description: 'Everything that happened, oldest first.' })
  timeline(@Root() order: ListedOrder, @Ctx() { loaders }: OrdersContext): Promise<TimelineEntry[]> {
    return loaders.timeline.load(order.id);
  }

  @FieldResolver(() => [Payment], { description: 'Every attempt to pay, oldest first.' })
  payments(@Root() order: ListedOrder, @Ctx() { loaders }: OrdersContext): Promise<PaymentRow[]> {
    return loaders.paymentsOfOrder.load(order.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether `startPayment` would open a payment now.' })
  canPay(@Root() order: ListedOrder, @Ctx() context: OrdersContext): Soon<boolean> {
    return after(orderHaving(order, ['payment', 'fulfilment', 'payBy'], context), (facets) => canPay(facets, context.clock.now()));
  }

  @FieldResolver(() => Boolean, { description: 'Whether `cancelOrder` would call it off now.' })
  canCancel(@Root() order: ListedOrder, @Ctx() context: OrdersContext): Soon<boolean> {
    return after(orderHaving(order, ['payment', 'fulfilment'], context), canCancel);
  }

  @FieldResolver(() => Member, { nullable: true, description: 'Who bought; null while members does not answer.' })
  member(@Root() order: ListedOrder): Member {
    return { id: order.memberId };
  }
}

/** Names as they were; the link only where the variant still exists for the viewer (C3). */
const showFreeItems = ({ loaders, locale }: OrdersContext, items: readonly FreeItem[]): Promise<FreeExtra[]> =>
  Promise.all(
    items.map(async ({ code, sku, variant, name, quantity }) => {
      const isThere = variant !== null && (await loaders.existingVariant.load(variant));
      return { code, sku, variant: isThere ? { id: variant } : null, name: name ? inLocale(name, locale) : sku, quantity, available: true };
    }),
  );

async function reload({ loaders }: OrdersContext, { orderId }: { orderId: string }): Promise<OrderRow> {
  const order = await loaders.order.load(orderId);
  if (!order) throw new Error(`Order ${orderId} disappeared`);
  return order;
}
