import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What of an ordered suite is one variant, with its part of the price, fixed when it was ordered: a part that comes back is worth that. Amounts are fen. */
@Entity('order_line_component')
export class OrderLineComponent {
  @PrimaryColumn('uuid', { name: 'order_line_id' })
  orderLineId: string;

  @PrimaryColumn('smallint')
  position: number;

  @Column('uuid', { name: 'variant_id' })
  variantId: string;

  @Column('text')
  sku: string;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  options: string[];

  @Column('text')
  kind: string;

  /** Pieces over the whole line. */
  @Column('integer')
  quantity: number;

  /** Of the line's total. */
  @Column('bigint')
  share: bigint;

  /** Of the line's total after discounts. */
  @Column('bigint')
  net: bigint;
}

export type OrderLineComponentRow = Omit<OrderLineComponent, 'position'>;
