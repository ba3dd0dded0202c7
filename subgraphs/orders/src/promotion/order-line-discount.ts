import type { LocalizedText } from '@tonglu/kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one promotion took off one line, and who pays for it. Written once. Amounts are fen. */
@Entity('order_line_discount')
export class OrderLineDiscount {
  @PrimaryColumn('uuid', { name: 'order_line_id' })
  orderLineId: string;

  @PrimaryColumn('smallint')
  position: number;

  @Column('uuid', { name: 'promotion_id' })
  promotionId: string;

  @Column('text')
  code: string;

  @Column('integer')
  version: number;

  @Column('jsonb')
  name: LocalizedText;

  @Column('text')
  phase: string;

  @Column('bigint')
  amount: bigint;

  @Column('bigint')
  brand: bigint;

  @Column('bigint')
  dealer: bigint;

  @Column('bigint')
  partner: bigint;
}

/** What else an order brought, as it was sealed in its quote. */
export interface Benefits {
  promotions: { code: string; name: LocalizedText; amount: string }[];
  gifts: FreeItem[];
  services: FreeItem[];
}

export interface FreeItem {
  code: string;
  sku: string;
  variant: string | null;
  name: LocalizedText | null;
  quantity: number;
}
