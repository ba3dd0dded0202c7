import { IdColumn, LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** A shelf of the shop. Shelves form a tree; a product stands on one of them. */
@Entity('category')
@ObjectType({ simpleResolvers: true, description: 'A shelf of the shop. Shelves form a tree; a product stands on one of them.' })
@Directive('@key(fields: "id")')
export class Category {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @Column('text', { unique: true })
  @Field(() => String, { description: 'For addresses of pages; never changes.' })
  slug: string;

  @LocalizedColumn()
  name: LocalizedText;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'A picture: a path under the storefront’s /media.' })
  illustration: string | null;

  /** Place among its siblings. */
  @Column('integer')
  position: number;
}

export type CategoryRow = Pick<Category, 'id' | 'slug' | 'name' | 'parentId' | 'illustration'>;
