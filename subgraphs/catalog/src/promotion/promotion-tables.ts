import { IdColumn, InstantColumn, LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GroupMode, GroupScope } from './group';
import type { PromotionKind } from './kind';
import type { PromotionPhase } from './phase';
import type { Conditions } from './rules/conditions';
import type { Effect } from './rules/effects';
import type { FunderSplit } from './rules/funders';
import type { PromotionStatus } from './status';

/** One version of a promotion. */
@Entity('promotion')
export class PromotionTable {
  @IdColumn()
  id: string;
  @Column('text')
  code: string;
  @Column('integer')
  version: number;
  @Column('text')
  status: PromotionStatus;
  @Column('text')
  kind: PromotionKind;
  @LocalizedColumn()
  name: LocalizedText;
  @Column('text')
  phase: PromotionPhase;
  @Column('text', { name: 'group_code', nullable: true })
  group: string | null;
  @Column('integer')
  priority: number;
  @Column('text', { nullable: true })
  category: string | null;
  @Column('text', { array: true })
  excludes: string[];
  @Column('jsonb')
  conditions: Conditions;
  @Column('jsonb')
  effects: Effect[];
  @Column('jsonb')
  funders: FunderSplit;
  @InstantColumn({ name: 'valid_from', nullable: true })
  validFrom: Date | null;
  @InstantColumn({ name: 'valid_until', nullable: true })
  validUntil: Date | null;
  /** Fen over all orders. */
  @Column('bigint', { name: 'amount_limit', nullable: true })
  amountLimit: bigint | null;
  /** Orders. */
  @Column('integer', { name: 'count_limit', nullable: true })
  countLimit: number | null;
  /** Orders of one member. */
  @Column('integer', { name: 'member_limit', nullable: true })
  memberLimit: number | null;
  @InstantColumn({ name: 'created_at' })
  createdAt: Date;
  @InstantColumn({ name: 'published_at', nullable: true })
  publishedAt: Date | null;
  @InstantColumn({ name: 'ended_at', nullable: true })
  endedAt: Date | null;
}

@Entity('promotion_group')
export class PromotionGroupTable {
  @PrimaryColumn('text')
  code: string;
  @Column('text')
  phase: PromotionPhase;
  @Column('text')
  mode: GroupMode;
  @Column('text')
  scope: GroupScope;
  @Column('text', { nullable: true })
  parent: string | null;
  @Column('integer')
  priority: number;
}

/** What a promotion may cost over all its versions, and what it has. */
@Entity('promotion_budget')
export class PromotionBudget {
  @PrimaryColumn('text')
  code: string;
  @Column('boolean')
  open: boolean;
  @Column('bigint', { name: 'amount_limit', nullable: true })
  amountLimit: bigint | null;
  @Column('integer', { name: 'count_limit', nullable: true })
  countLimit: number | null;
  @Column('integer', { name: 'member_limit', nullable: true })
  memberLimit: number | null;
  @Column('bigint', { name: 'amount_used' })
  amountUsed: bigint;
  @Column('integer', { name: 'count_used' })
  countUsed: number;
}

/** One order's part of a budget: what the counters must equal (I14). */
@Entity('promotion_use')
export class PromotionUse {
  @IdColumn()
  id: string;
  @Column('uuid', { name: 'order_id' })
  orderId: string;
  @Column('text')
  code: string;
  @Column('uuid', { name: 'promotion_id' })
  promotionId: string;
  @Column('uuid', { name: 'member_id' })
  memberId: string;
  @Column('bigint')
  amount: bigint;
  /** UNFUNDED: paid after its hold had been given to others. */
  @Column('text')
  state: 'HELD' | 'USED' | 'RELEASED' | 'UNFUNDED';
  @InstantColumn({ name: 'held_at' })
  heldAt: Date;
  @InstantColumn({ name: 'expires_at', nullable: true })
  expiresAt: Date | null;
  @InstantColumn({ name: 'settled_at', nullable: true })
  settledAt: Date | null;
}
