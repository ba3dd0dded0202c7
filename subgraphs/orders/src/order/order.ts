import { IdColumn, InstantColumn } from '@tonglu/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { Benefits } from '../promotion/order-line-discount';
import type { DeliveryAddress } from './delivery-address';
import { type FulfilmentFacet, mayMove, OrderState, type PaymentFacet } from './order-lifecycle';

/** What a member bought in one go, at the prices of one quote. Amounts are fen. */
@Entity('sales_order')
@ObjectType({ simpleResolvers: true, description: 'What a member bought in one go, at the prices of one quote (O1).' })
@Directive('@key(fields: "id")')
export class Order {
  @Field(() => ID)
  @IdColumn()
  id: string;

  @Field(() => String, { description: 'Human code, e.g. SO-20261121-000042.' })
  @Column('text', { unique: true })
  number: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('text')
  channel: string;

  @Column('text')
  payment: PaymentFacet;

  @Column('text')
  fulfilment: FulfilmentFacet;

  @Field(() => OrderState, { description: 'What the buyer is told; derived from payment and fulfilment.' })
  @Column({ type: 'text', insert: false, update: false })
  state: OrderState;

  @Field(() => Date)
  @InstantColumn({ name: 'placed_at' })
  placedAt: Date;

  @Field(() => Date, { nullable: true, description: 'Unpaid after this moment, the order is cancelled and its stock released.' })
  @InstantColumn({ name: 'pay_by' })
  payBy: Date;

  @Column('bigint')
  items: bigint;

  @Column('bigint')
  discount: bigint;

  @Column('bigint')
  points: bigint;

  @Column('bigint')
  freight: bigint;

  @Column('bigint', { name: 'freight_discount' })
  freightDiscount: bigint;

  @Column('bigint')
  payable: bigint;

  /** As it was when the order was placed: a later change of the address book changes nothing here. */
  @Column('jsonb')
  delivery: DeliveryAddress;

  @Field(() => String, { nullable: true, description: 'What the buyer wants to say about this order.' })
  @Column('text', { nullable: true })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'The code that the buyer gave.' })
  @Column('text', { nullable: true })
  coupon?: string | null;

  /** What promotions brought, as it was when the order was placed. */
  @Column('jsonb')
  benefits: Benefits;

  /** The sealed quote that was accepted, verbatim: the proof of the prices (I30). */
  @Column('text')
  quote: string;
}

/** An order as the statements of this subgraph read it. The quote stays in the table: only the check of invariants reads it. */
export type OrderRow = Omit<Order, 'quote'>;

export const orderColumns = `o.id, o.number, o.member_id as "memberId", o.channel, o.payment, o.fulfilment, o.state, o.placed_at as "placedAt", o.pay_by as "payBy",
  o.items, o.discount, o.points, o.freight, o.freight_discount as "freightDiscount", o.payable, o.note, o.coupon, o.delivery, o.benefits`;

export const canPay = (order: Pick<OrderRow, 'payment' | 'fulfilment' | 'payBy'>, now: Date): boolean => mayMove(order, 'PAY') && now < order.payBy;
export const canCancel = (order: Pick<OrderRow, 'payment' | 'fulfilment'>): boolean => mayMove(order, 'CANCEL');
