import { IdColumn } from '@tonglu/kit';
import { Column, Entity } from 'typeorm';

/** Goods that are on their way to a warehouse with a paper, until the paper is received. They cannot be ordered yet. */
@Entity('expected_stock')
export class ExpectedStock {
  @IdColumn()
  id: string;

  @Column('uuid', { name: 'warehouse_id' })
  warehouseId: string;

  @Column('uuid', { name: 'variant_id' })
  variantId: string;

  @Column('text')
  reference: string;

  @Column('integer')
  quantity: number;

  /** A business date (Asia/Shanghai). */
  @Column('date', { name: 'expected_on' })
  expectedOn: string;
}
