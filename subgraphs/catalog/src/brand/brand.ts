import { IdColumn, LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** The name under which goods are sold. */
@Entity('brand')
@ObjectType({ simpleResolvers: true, description: 'The name under which goods are sold.' })
@Directive('@key(fields: "id")')
export class Brand {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @Column('text', { unique: true })
  @Field(() => String, { description: 'For addresses of pages; never changes.' })
  slug: string;

  @LocalizedColumn()
  name: LocalizedText;
}

/** A brand as a statement returns it. */
export type BrandRow = Pick<Brand, 'id' | 'slug' | 'name'>;
