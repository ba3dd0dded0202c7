import { InstantColumn, type Transaction } from '@tonglu/kit';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { OrdersContext } from '../context';
import { type OrderState, TimelineKind } from './order-lifecycle';

/** One thing that happened to an order. Written once, never changed. */
@Entity('order_history')
@ObjectType({ simpleResolvers: true, description: 'One thing that happened to the order.' })
export class TimelineEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  entry: bigint;

  @Column('uuid', { name: 'order_id' })
  orderId: string;

  @Column('text', { name: 'from_state', nullable: true })
  fromState?: OrderState | null;

  @Column('text', { name: 'to_state' })
  toState: OrderState;

  @Field(() => TimelineKind)
  @Column('text')
  kind: TimelineKind;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note?: string | null;

  @Field(() => Date)
  @InstantColumn()
  at: Date;
}

/** Why the system called an order off; buyers give reasons in their own words, which are never taken for this one. */
export const overdue = 'PAYMENT_OVERDUE';

/** Tells the timeline of something that does not move the order's state. */
export async function recordTimeline(tx: Transaction, context: OrdersContext, orderId: string, kind: TimelineKind, note?: string | null): Promise<void> {
  await tx.run(
    `insert into order_history (order_id, from_state, to_state, kind, note, at)
     select id, state, state, $2, $3, $4 from sales_order where id = $1`,
    [orderId, kind, note ?? null, context.clock.now()],
    'order-timeline-record',
  );
}
