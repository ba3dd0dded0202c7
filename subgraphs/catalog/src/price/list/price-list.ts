import { IdColumn, InstantColumn, LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { PriceLevel, PriceScope } from '../price-level';

export enum PriceListKind {
  SALE = 'SALE',
  FLOOR = 'FLOOR',
}
registerEnumType(PriceListKind, {
  name: 'PriceListKind',
  description: 'What the figures of a list mean.',
  valuesConfig: {
    SALE: { description: 'What is charged before promotions.' },
    FLOOR: { description: 'What promotions may never bring the price of a piece below. Found by the same order of levels.' },
  },
});

/** Prices that hold together: for whom, from when, until when. */
@Entity('price_list')
export class PriceList implements PriceScope {
  @IdColumn()
  id: string;

  @Column('text', { unique: true })
  code: string;

  @LocalizedColumn()
  name: LocalizedText;

  @Column('text')
  kind: PriceListKind;

  @Column('text')
  level: PriceLevel;

  /** Whose prices they are: a dealer that sells on. Null: the brand. */
  @Column('text', { nullable: true })
  seller: string | null;

  @Column('text', { nullable: true })
  channel: string | null;

  /** The first 2, 4 or 6 digits of a district code. */
  @Column('text', { nullable: true })
  region: string | null;

  @Column('text', { nullable: true })
  grade: string | null;

  @Column('text', { nullable: true })
  dealer: string | null;

  @Column('text', { nullable: true })
  contract: string | null;

  /** A member's id or a dealer. */
  @Column('text', { nullable: true })
  buyer: string | null;

  @Column('text', { nullable: true })
  store: string | null;

  /** Of two lists of one level, the higher wins. */
  @Column('integer')
  priority: number;

  @InstantColumn({ name: 'valid_from', nullable: true })
  validFrom: Date | null;

  /** The first instant at which it no longer holds. */
  @InstantColumn({ name: 'valid_until', nullable: true })
  validUntil: Date | null;

  /** Null: a draft. */
  @InstantColumn({ name: 'published_at', nullable: true })
  publishedAt: Date | null;

  @InstantColumn({ name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}

/** What one piece costs from so many pieces on. Never edited, only superseded, so that a charged price can always be found again. */
@Entity('price')
export class ListedPrice {
  @IdColumn()
  id: string;

  @Column('uuid', { name: 'price_list_id' })
  priceListId: string;

  @Column('uuid', { name: 'variant_id' })
  variantId: string;

  @Column('integer', { name: 'min_quantity' })
  minQuantity: number;

  /** Fen. */
  @Column('bigint')
  amount: bigint;

  @InstantColumn({ name: 'set_at' })
  setAt: Date;

  @InstantColumn({ name: 'superseded_at', nullable: true })
  supersededAt: Date | null;
}

/** Prices by rule: so much off what the channel, or everybody, pays. Never edited, only superseded. */
@Entity('price_rule')
export class PriceRule {
  @IdColumn()
  id: string;

  @Column('uuid', { name: 'price_list_id' })
  priceListId: string;

  /** With everything below it; null: everything. In a list the rule of the nearest category holds. */
  @Column('uuid', { name: 'category_id', nullable: true })
  categoryId: string | null;

  /** The price the rule counts from: CHANNEL, where there is none BASE; or BASE. */
  @Column('text')
  reference: RuleReference;

  /** Ten-thousandths. */
  @Column('integer', { name: 'percent_off', nullable: true })
  percentOff: number | null;

  /** Fen. */
  @Column('bigint', { name: 'amount_off', nullable: true })
  amountOff: bigint | null;

  @InstantColumn({ name: 'set_at' })
  setAt: Date;

  @InstantColumn({ name: 'superseded_at', nullable: true })
  supersededAt: Date | null;
}

export type RuleReference = PriceLevel.CHANNEL | PriceLevel.BASE;

/** All of a list but its prices. */
export type ListHeader = PriceList;

export const listColumns = `list.id, list.code, list.name, list.kind, list.level, list.seller, list.channel, list.region, list.grade, list.dealer, list.contract, list.buyer, list.store,
  list.priority, list.valid_from as "validFrom", list.valid_until as "validUntil", list.published_at as "publishedAt", list.withdrawn_at as "withdrawnAt"`;

/** When a list stands: whether it holds at an instant, or why not. */
export function standingOf({ publishedAt, withdrawnAt, validFrom, validUntil }: ListHeader, at: Date): 'IN_FORCE' | 'NOT_YET_VALID' | 'OVER' {
  if (!publishedAt || publishedAt > at || (validFrom && validFrom > at)) return 'NOT_YET_VALID';
  return (validUntil && validUntil <= at) || (withdrawnAt && withdrawnAt <= at) ? 'OVER' : 'IN_FORCE';
}
