import { InstantColumn, LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { scopeFields } from '../price-level';

/** What of a list may change, as it stood for a time. Never edited: it ends when the next one begins (ADR 0038). */
@Entity('price_list_version')
export class PriceListVersion {
  @PrimaryColumn('uuid', { name: 'price_list_id' })
  priceListId: string;

  @PrimaryColumn('integer')
  version: number;

  @LocalizedColumn()
  name: LocalizedText;

  @Column('integer')
  priority: number;

  @InstantColumn({ name: 'valid_from', nullable: true })
  validFrom: Date | null;

  @InstantColumn({ name: 'valid_until', nullable: true })
  validUntil: Date | null;

  @InstantColumn({ name: 'published_at', nullable: true })
  publishedAt: Date | null;

  @InstantColumn({ name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @InstantColumn({ name: 'stood_from' })
  stoodFrom: Date;

  /** The first instant at which it no longer stood; null: it stands. */
  @InstantColumn({ name: 'stood_until', nullable: true })
  stoodUntil: Date | null;
}

/** What a version keeps of its list; the rest of a list never changes. */
export const keptColumns = ['name', 'priority', 'valid_from', 'valid_until', 'published_at', 'withdrawn_at'] as const;

/** In the place of `price_list`: lists as they stood at an instant, a placeholder. What had not been made yet is not there. */
export const listsAt = (instant: string): string => `(
  select ${['id', 'code', 'kind', 'level', ...scopeFields].map((column) => `list.${column}`).join(', ')}, ${keptColumns.map((column) => `version.${column}`).join(', ')}
  from price_list list join price_list_version version on version.price_list_id = list.id
  where version.stood_from <= ${instant} and (version.stood_until is null or version.stood_until > ${instant}))`;
