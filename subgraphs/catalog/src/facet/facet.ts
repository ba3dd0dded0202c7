import { Field, Float, Int, ObjectType } from 'type-graphql';
import { FacetKind } from './filter-attribute';

@ObjectType({ simpleResolvers: true })
export class FacetChoice {
  @Field(() => String, { description: 'What to filter by: a slug or a value that reads the same in every language.' })
  value: string;
  @Field(() => String)
  label: string;
  @Field(() => Int, { description: 'How many products there would be with this value and the choices in the other facets.' })
  count: number;
  @Field(() => Boolean)
  selected: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A way to narrow a list. Choices in one facet do not change its own counts.' })
export class Facet {
  @Field(() => String, { description: '"category", "brand", "price", or the code of an attribute or option.' })
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => FacetKind)
  kind: FacetKind;
  @Field(() => String, { nullable: true })
  unit: string | null;
  @Field(() => [FacetChoice], { description: 'Of TERMS: what there is, most useful first. Of RANGE: empty.' })
  values: FacetChoice[];
  @Field(() => Float, { nullable: true, description: 'Of RANGE: the least there is; yuan for prices.' })
  min: number | null;
  @Field(() => Float, { nullable: true, description: 'Of RANGE: the most there is; yuan for prices.' })
  max: number | null;
  @Field(() => Float, { nullable: true, description: 'Of RANGE: chosen.' })
  from: number | null;
  @Field(() => Float, { nullable: true, description: 'Of RANGE: chosen.' })
  to: number | null;
  @Field(() => Boolean, { description: 'Whether counts are estimated from a sample, as they are for lists of many thousands.' })
  approximate: boolean;
}
