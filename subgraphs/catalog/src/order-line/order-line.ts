import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Variant, type VariantRow } from '../variant/variant';

/** Orders' line, of which catalog tells what it refers to. */
@ObjectType('OrderLine', { simpleResolvers: true })
@Directive('@key(fields: "id variantId")')
export class OrderLine {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  @Directive('@inaccessible')
  variantId: string;

  @Field(() => Variant, { nullable: true, description: 'As it is now; null where it is no longer sold to this viewer. The line’s own name and prices stay as ordered.' })
  variant: VariantRow | null;
}
