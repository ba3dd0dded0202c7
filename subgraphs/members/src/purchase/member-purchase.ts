import { InstantColumn } from '@tonglu/kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a member has bought so far, kept current by events. The orders themselves are another's. */
@Entity('member_purchase')
export class MemberPurchase {
  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId: string;

  @Column('integer', { name: 'orders_paid' })
  ordersPaid: number;

  /** In fen, as a decimal integer. */
  @Column('bigint', { name: 'total_fen' })
  totalFen: string;

  @InstantColumn({ name: 'first_paid_at' })
  firstPaidAt: Date;

  @InstantColumn({ name: 'last_paid_at' })
  lastPaidAt: Date;
}
