import { IdColumn, LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export enum WarehouseKind {
  BRAND_WAREHOUSE = 'BRAND_WAREHOUSE',
  STORE = 'STORE',
}
registerEnumType(WarehouseKind, { name: 'WarehouseKind', valuesConfig: { STORE: { description: 'Has goods for buyers who come themselves; ships no parcels.' } } });

/** A place that keeps and ships goods. Its name and city are fields of the resolver, in the reader's language. */
@Entity('warehouse')
@ObjectType({ simpleResolvers: true, description: 'A place that keeps goods; unless it is a store, it ships them.' })
export class Warehouse {
  @Field(() => ID)
  @IdColumn()
  id: string;

  @Field(() => String, { description: 'Stable; papers name the warehouse by it.' })
  @Column('text', { unique: true })
  code: string;

  @Field(() => WarehouseKind)
  @Column('text')
  kind: WarehouseKind;

  @LocalizedColumn()
  name: LocalizedText;

  @LocalizedColumn()
  city: LocalizedText;

  @LocalizedColumn({ nullable: true })
  address: LocalizedText | null;

  @Field(() => String, { description: '6-digit code (GB/T 2260) of the district where it stands.' })
  @Column('text', { name: 'district_code' })
  districtCode: string;

  /** Orders before this hour (Asia/Shanghai) leave on the same date. */
  @Column('smallint', { name: 'cut_off_hour' })
  cutOffHour: number;
}

/** Of a warehouse, for statements over `warehouse w`. */
export const warehouseColumns = 'w.id, w.code, w.kind, w.name, w.city, w.address, w.district_code as "districtCode", w.cut_off_hour as "cutOffHour"';
