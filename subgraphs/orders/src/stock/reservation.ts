import { IdColumn, InstantColumn } from '@tonglu/kit';
import { Column, Entity } from 'typeorm';

/** LIVE: held for an unpaid order. COMMITTED: sold. Both count as reserved; RELEASED and SHIPPED no longer do. */
export type ReservationState = 'LIVE' | 'COMMITTED' | 'RELEASED' | 'SHIPPED';

/** Units of a stock item that an order line holds. */
@Entity('reservation')
export class Reservation {
  @IdColumn()
  id: string;

  @Column('uuid', { name: 'order_line_id' })
  orderLineId: string;

  @Column('uuid', { name: 'stock_item_id' })
  stockItemId: string;

  @Column('integer')
  quantity: number;

  @Column('text')
  state: ReservationState;

  /** When the order's time to pay is over; sold units have no end. */
  @InstantColumn({ name: 'expires_at', nullable: true })
  expiresAt?: Date | null;
}
