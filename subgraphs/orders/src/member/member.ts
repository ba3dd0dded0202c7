import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Members' member: orders refers to it and lists its orders. */
@ObjectType('Member', { simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Member {
  @Field(() => ID)
  id: string;
}
