import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Catalog's variant: orders refers to it and tells its availability. */
@ObjectType('Variant', { simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Variant {
  @Field(() => ID)
  id: string;
}
