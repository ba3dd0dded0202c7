import { IdColumn } from '@tonglu/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** Several names of one thing. */
@Entity('synonym')
@ObjectType({ simpleResolvers: true, description: 'Several names of one thing: who asks for one finds them all (C7).' })
export class Synonym {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @Column('text', { array: true })
  @Field(() => [String])
  terms: string[];

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Holds for readers of this language only, e.g. "en"; null: for everybody.' })
  language: string | null;
}
