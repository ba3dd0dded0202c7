import type { LocalizedText } from '@tonglu/kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProductKind } from '../product/product';
import type { WholeVariantRow } from '../variant/variant';

/** How many of one variant are in one piece of a suite. A component is never a suite itself. */
@Entity('suite_component')
export class SuiteComponent {
  @PrimaryColumn('uuid', { name: 'suite_id' })
  suiteId: string;

  @PrimaryColumn('uuid', { name: 'component_id' })
  componentId: string;

  @Column('smallint')
  quantity: number;

  /** Place among the components of its suite. */
  @Column('smallint')
  position: number;
}

/** A component with what it is called: the suite is on sale with it, whether or not it is on sale by itself. */
export interface ComponentRow {
  suiteId: string;
  quantity: number;
  variant: Pick<WholeVariantRow, 'id' | 'sku' | 'options'>;
  productName: LocalizedText;
  kind: ProductKind;
}
