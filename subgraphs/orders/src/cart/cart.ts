import { IdColumn, InstantColumn } from '@tonglu/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { HandedOver } from '../trade-in/handed-over';

/** What a visitor or a member is about to buy. Each has at most one that is open. */
@Entity('cart')
@ObjectType({ simpleResolvers: true, description: 'What the viewer is about to buy (O1).' })
export class Cart {
  @Field(() => ID)
  @IdColumn()
  id: string;

  @Column('uuid', { name: 'member_id', nullable: true })
  memberId?: string | null;

  /** Digest of the anonymous visitor's token. */
  @Column('text', { nullable: true })
  visitor?: string | null;

  /** A code the buyer has given. */
  @Column('text', { nullable: true })
  coupon?: string | null;

  /** Old appliances that are handed over. */
  @Column('jsonb', { name: 'trade_ins' })
  tradeIns: HandedOver[];

  @Column('text')
  state: 'OPEN' | 'MERGED';

  @InstantColumn({ name: 'created_at' })
  createdAt: Date;
}
