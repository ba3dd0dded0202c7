import { IdColumn, InstantColumn, Money, MoneyColumn } from '@tonglu/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { PaymentState } from './payment-lifecycle';

/** O4: one attempt to collect an order's money. An order has at most one that is PENDING. */
@Entity('payment')
@ObjectType({ simpleResolvers: true, description: 'One attempt to collect the money of an order.' })
export class Payment {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String, { description: 'What the provider knows this payment by.' })
  number: string;

  @Column('uuid', { name: 'order_id' })
  orderId: string;

  @Column('text')
  provider: string;

  @Column('text')
  @Field(() => PaymentState)
  state: PaymentState;

  @MoneyColumn()
  @Field(() => Money)
  amount: Money;

  @Column('text', { name: 'return_url', nullable: true })
  returnUrl: string | null;

  @Column('text', { name: 'notify_url' })
  notifyUrl: string;

  @Column('text', { name: 'provider_number', nullable: true })
  providerNumber: string | null;

  @Column('text', { name: 'cashier_url', nullable: true })
  @Field(() => String, { nullable: true, description: 'The provider’s page on which the buyer pays; null once it is over.' })
  cashierUrl: string | null;

  @InstantColumn({ name: 'started_at' })
  @Field(() => Date)
  startedAt: Date;

  @InstantColumn({ name: 'expires_at' })
  @Field(() => Date, { description: 'The order’s payBy: money that arrives later is used if the goods are still there, else it goes back.' })
  expiresAt: Date;

  @InstantColumn({ name: 'captured_at', nullable: true })
  capturedAt: Date | null;

  /** When the provider is asked about it next, should no webhook come. */
  @InstantColumn({ name: 'next_check_at' })
  nextCheckAt: Date;
}
