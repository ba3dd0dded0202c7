import { IdColumn, LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** A place that keeps and ships goods. Its name and city are fields of the resolver, in the reader's language. */
@Entity('warehouse')
@ObjectType({ simpleResolvers: true, description: 'A place that keeps and ships goods.' })
export class Warehouse {
  @Field(() => ID)
  @IdColumn()
  id: string;

  @Field(() => String, { description: 'Stable; papers name the warehouse by it.' })
  @Column('text', { unique: true })
  code: string;

  @LocalizedColumn()
  name: LocalizedText;

  @LocalizedColumn()
  city: LocalizedText;

  /** 6-digit code (GB/T 2260) of the district where it stands. */
  @Column('text', { name: 'district_code' })
  districtCode: string;

  /** Orders before this hour (Asia/Shanghai) leave on the same date. */
  @Column('smallint', { name: 'cut_off_hour' })
  cutOffHour: number;
}
