import { type Channel, IdColumn, InstantColumn, LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { Column, Entity } from 'typeorm';
import type { PriceLevel } from './price-level';

/** Prices that hold together: for whom, from when, until when. */
@Entity('price_list')
export class PriceList {
  @IdColumn()
  id: string;

  @Column('text', { unique: true })
  code: string;

  @LocalizedColumn()
  name: LocalizedText;

  @Column('text')
  level: PriceLevel;

  /** Set where the level is CHANNEL. */
  @Column('text', { nullable: true })
  channel: Channel | null;

  /** Of two lists of one level, the higher wins. */
  @Column('integer')
  priority: number;

  @InstantColumn({ name: 'valid_from', nullable: true })
  validFrom: Date | null;

  /** The first instant at which it no longer holds. */
  @InstantColumn({ name: 'valid_until', nullable: true })
  validUntil: Date | null;

  @InstantColumn({ name: 'published_at' })
  publishedAt: Date;
}

/** One variant's price in a list. Never edited, only superseded, so that a charged price can always be found again. */
@Entity('price')
export class ListedPrice {
  @IdColumn()
  id: string;

  @Column('uuid', { name: 'price_list_id' })
  priceListId: string;

  @Column('uuid', { name: 'variant_id' })
  variantId: string;

  /** Fen. */
  @Column('bigint')
  amount: bigint;

  @InstantColumn({ name: 'set_at' })
  setAt: Date;

  @InstantColumn({ name: 'superseded_at', nullable: true })
  supersededAt: Date | null;
}
