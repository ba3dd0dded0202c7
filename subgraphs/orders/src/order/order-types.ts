import { connectionOf, Money } from '@tonglu/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { Warehouse } from '../stock/warehouse';
import { Order } from './order';

@ObjectType({ simpleResolvers: true, description: '`items` − `discount` − `points` + `freight` = `payable`.' })
export class OrderTotals {
  orderId: string;

  @Field(() => Money, { description: 'The lines, before discounts.' })
  items: Money;

  @Field(() => Money, { description: 'What promotions took off the lines.' })
  discount: Money;

  @Field(() => Money, { description: 'What points paid.' })
  points: Money;

  @Field(() => Money, { description: 'After `freightDiscount`.' })
  freight: Money;

  @Field(() => Money, { description: 'What promotions took off the freight.' })
  freightDiscount: Money;

  @Field(() => Money, { description: 'What the buyer owes for the order.' })
  payable: Money;
}

@ObjectType({ simpleResolvers: true, description: 'Units of a line that come from one warehouse.' })
export class Allocation {
  @Field(() => Warehouse)
  warehouse: Warehouse;

  @Field(() => Int)
  quantity: number;
}

export const OrderConnection = connectionOf(() => Order, 'Order');
