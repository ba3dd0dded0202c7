import { inLocale, type Locale, type LocalizedText } from '@tonglu/kit';
import { Field, ObjectType } from 'type-graphql';
import { type AttributeData, ProductAttribute, showAttribute } from '../product/product';
import type { ProductTypeRow } from './product-type';

@ObjectType({ simpleResolvers: true, description: 'Properties under one heading of the specification (C2).' })
export class SpecificationGroup {
  @Field(() => String, { nullable: true, description: 'The heading; null for properties that stand under none.' })
  name: string | null;
  @Field(() => [ProductAttribute])
  attributes: ProductAttribute[];
}

/** The properties of a product under the headings of its type, in the type's order. */
export function specificationsOf(attributes: readonly AttributeData[], type: ProductTypeRow | null, locale: Locale): SpecificationGroup[] {
  const headings = new Map<string, LocalizedText | undefined>(type?.attributes.map(({ code, group }) => [code, group]));
  const groups = new Map<string | null, ProductAttribute[]>();
  for (const attribute of attributes) {
    const heading = headings.get(attribute.code);
    const name = heading ? inLocale(heading, locale) : null;
    groups.set(name, [...(groups.get(name) ?? []), showAttribute(attribute, locale)]);
  }
  return [...groups].map(([name, shown]) => ({ name, attributes: shown }));
}
