import type { LocalizedText } from '@tonglu/kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Old appliances of one category that are collected when the order is delivered. Written once, with the order. */
@Entity('order_trade_in')
export class OrderTradeInRow {
  @PrimaryColumn('uuid', { name: 'order_id' })
  orderId: string;

  @PrimaryColumn('smallint')
  position: number;

  /** Its slug. */
  @Column('text')
  category: string;

  /** As it was called. */
  @Column('jsonb')
  name: LocalizedText;

  @Column('smallint')
  quantity: number;
}

export type CollectedRow = Omit<OrderTradeInRow, 'position'>;

export const collectedColumns = 'order_id as "orderId", category, name, quantity';
