import { DecimalScalar } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'All that is given must hold. An unknown slug finds nothing.' })
export class ProductFilter {
  @Field(() => String, { nullable: true, description: 'Slug of a category; categories below it are included.' })
  category?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a brand.' })
  brand?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'What the cheapest variant costs at least, in yuan.' })
  priceFrom?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'What the cheapest variant costs at most, in yuan.' })
  priceTo?: string | null;
}
