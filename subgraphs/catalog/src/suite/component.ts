import { Money } from '@tonglu/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { Variant, type VariantRow } from '../variant/variant';

@ObjectType({ simpleResolvers: true, description: 'What is in a suite (套系): so many of one variant.' })
export class Component {
  @Field(() => Variant, { nullable: true, description: 'Null where this viewer cannot buy it by itself.' })
  variant: VariantRow | null;
  @Field(() => String, { description: 'The product’s name.' })
  name: string;
  @Field(() => [String], { description: 'Values of the variant’s options.' })
  options: string[];
  @Field(() => Int, { description: 'Pieces in one suite, 1–99.' })
  quantity: number;
  @Field(() => Money, { nullable: true, description: 'Its part of what one suite costs this viewer by the price lists; the parts sum to the whole. Null where the suite is not for sale here.' })
  share?: Money;
}
