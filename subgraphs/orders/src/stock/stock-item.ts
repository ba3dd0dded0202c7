import { IdColumn } from '@tonglu/kit';
import { Column, Entity } from 'typeorm';

/** One variant in one warehouse. `onHand` is moved by movements only; `reserved` is the sum of its held reservations. */
@Entity('stock_item')
export class StockItem {
  @IdColumn()
  id: string;

  @Column('uuid', { name: 'variant_id' })
  variantId: string;

  @Column('uuid', { name: 'warehouse_id' })
  warehouseId: string;

  @Column('integer', { name: 'on_hand' })
  onHand: number;

  @Column('integer')
  reserved: number;
}
