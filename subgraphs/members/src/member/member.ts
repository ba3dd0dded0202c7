import { IdColumn, InstantColumn, LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** M1: one person, whatever they are known by (see Identity). */
@Entity('member')
@ObjectType({
  simpleResolvers: true,
  description: 'A person known to the brand. Visible to themself and to staff who manage orders; null for anybody else.',
})
@Directive('@key(fields: "id")')
export class Member {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String, { description: 'Human code, e.g. M-00000042.' })
  number: string;

  /** A name people gave themselves has one form; generated ones have one per language. */
  @LocalizedColumn({ name: 'display_name' })
  displayNames: LocalizedText;

  @InstantColumn({ name: 'registered_at' })
  @Field(() => Date, { description: 'When they first signed in.' })
  registeredAt: Date;
}

/** A member as read from the database; `phone` is the one last seen, in clear. */
export interface MemberRow {
  id: string;
  number: string;
  displayNames: LocalizedText;
  phone: string;
  registeredAt: Date;
}
