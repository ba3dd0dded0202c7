import { IdColumn, InstantColumn, type Money, MoneyColumn } from '@tonglu/kit';
import { Column, Entity } from 'typeorm';
import type { RefundState } from './refund-lifecycle';

/** Why money goes back without anybody having asked for it. */
export type RefundReason = 'LATE_PAYMENT' | 'PAID_TWICE';

/** Money of one payment on its way back to the buyer. */
@Entity('refund')
export class Refund {
  @IdColumn()
  id: string;

  /** What the provider knows this refund by. */
  @Column('text')
  number: string;

  @Column('uuid', { name: 'payment_id' })
  paymentId: string;

  @Column('uuid', { name: 'order_id' })
  orderId: string;

  @MoneyColumn()
  amount: Money;

  @Column('text')
  reason: RefundReason;

  @Column('text')
  state: RefundState;

  @Column('text', { name: 'provider_number', nullable: true })
  providerNumber: string | null;

  @InstantColumn({ name: 'requested_at' })
  requestedAt: Date;

  @InstantColumn({ name: 'settled_at', nullable: true })
  settledAt: Date | null;

  @InstantColumn({ name: 'next_check_at' })
  nextCheckAt: Date;
}
