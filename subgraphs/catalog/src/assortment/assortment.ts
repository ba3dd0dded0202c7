import { type Channel, IdColumn, InstantColumn, LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { RuleEffect } from './rule';
import { AssortmentScope } from './scope';
import { AssortmentStatus } from './status';

/** One version of what may be listed and sold where. */
@Entity('assortment')
@ObjectType({ simpleResolvers: true, description: 'A version of what may be listed and sold where, for those who decide it. What no assortment says anything about is sold (C3).' })
export class Assortment {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  code: string;

  @Column('integer')
  @Field(() => Int)
  version: number;

  @Column('text')
  @Field(() => AssortmentStatus)
  status: AssortmentStatus;

  @LocalizedColumn()
  name: LocalizedText;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Where it holds: MALL, DEALER, STORE, MARKETPLACE.' })
  channels: Channel[];

  @Column('text')
  @Field(() => AssortmentScope)
  scope: AssortmentScope;

  @Column('text', { name: 'scope_values', array: true })
  @Field(() => [String], { description: 'The regions, grades, dealers or stores of the scope; none of CHANNEL.' })
  values: string[];

  @Column('integer')
  @Field(() => Int, { description: 'Of equally specific ones the higher is asked first.' })
  priority: number;

  @InstantColumn({ name: 'valid_from', nullable: true })
  @Field(() => Date, { nullable: true })
  validFrom: Date | null;

  @InstantColumn({ name: 'valid_until', nullable: true })
  @Field(() => Date, { nullable: true, description: 'The first instant without it.' })
  validUntil: Date | null;

  @InstantColumn({ name: 'created_at' })
  createdAt: Date;

  @InstantColumn({ name: 'published_at', nullable: true })
  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @InstantColumn({ name: 'ended_at', nullable: true })
  @Field(() => Date, { nullable: true, description: 'Since when it is withdrawn or superseded.' })
  endedAt: Date | null;
}

@ObjectType('AssortmentRule', { simpleResolvers: true, description: 'What an assortment says about a product, a category with all below it, a brand, or everything where none of these is named. Of its rules the one about the product decides, else that about the nearest category, the brand, everything.' })
export class AssortmentRuleView {
  @Field(() => RuleEffect)
  effect: RuleEffect;
  @Field(() => String, { nullable: true, description: 'Code of the product.' })
  product: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of the category.' })
  category: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of the brand.' })
  brand: string | null;
}

export type AssortmentRow = Omit<Assortment, 'createdAt'>;

/** Columns of an AssortmentRow. */
export const assortmentColumns = `id, code, version, status, name, channels, scope, scope_values as values, priority, valid_from as "validFrom", valid_until as "validUntil",
  published_at as "publishedAt", ended_at as "endedAt"`;
