import { IdColumn, InstantColumn } from '@tonglu/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export const mostAddresses = 50;

/** Where a member has goods delivered. At most one is the default; the first becomes it. */
@Entity('address')
@ObjectType({ simpleResolvers: true, description: 'Where a member has goods delivered. Seen by its owner only.' })
export class Address {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('text')
  @Field(() => String, { description: 'Who takes the goods.' })
  recipient: string;

  @Column('text')
  @Field(() => String, { description: 'Eleven digits, in clear: the owner edits it.' })
  phone: string;

  @Column('text', { name: 'district_code' })
  districtCode: string;

  @Column('text', { name: 'street_code', nullable: true })
  streetCode: string | null;

  @Column('text')
  @Field(() => String, { description: 'Road, number, building, room.' })
  detail: string;

  @Column('boolean', { name: 'is_default' })
  @Field(() => Boolean, { description: 'Checkout begins with this one; a member has exactly one.' })
  isDefault: boolean;

  @InstantColumn({ name: 'created_at' })
  createdAt: Date;
}

/** An address as read from the database. */
export type AddressRow = Omit<Address, 'createdAt'>;

export const addressColumns = `id, member_id as "memberId", recipient, phone, district_code as "districtCode",
  street_code as "streetCode", detail, is_default as "isDefault"`;
