import { LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum FacetKind {
  TERMS = 'TERMS',
  RANGE = 'RANGE',
}
registerEnumType(FacetKind, {
  name: 'FacetKind',
  valuesConfig: { TERMS: { description: 'One or several of its values.' }, RANGE: { description: 'A number from … to ….' } },
});

/** A property or option of products that lists may be filtered by. */
@Entity('filter_attribute')
@ObjectType({ simpleResolvers: true, description: 'A property or option of products that lists may be filtered by (C7).' })
export class FilterAttribute {
  @PrimaryColumn('text')
  @Field(() => String, { description: 'Code of the attribute or option, e.g. "energyGrade".' })
  code: string;

  @LocalizedColumn()
  name: LocalizedText;

  @Column('text')
  @Field(() => FacetKind)
  kind: FacetKind;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  unit: string | null;

  /** Slugs; empty: everywhere. */
  @Column('text', { array: true })
  @Field(() => [String], { description: 'Slugs of the categories where it may be filtered by, with all below them; empty: everywhere.' })
  categories: string[];

  /** Place among the facets. */
  @Column('integer')
  position: number;
}

/** One value that products have: shared by all of them. */
@Entity('facet_value')
export class FacetValue {
  @PrimaryColumn('integer', { generated: 'identity' })
  id: number;

  @Column('text')
  code: string;

  /** The same in every language. */
  @Column('text')
  value: string;

  @LocalizedColumn()
  label: LocalizedText;

  /** The number in it, to sort and compare by. */
  @Column('double precision', { nullable: true })
  number: number | null;
}

@Entity('product_facet')
export class ProductFacet {
  @PrimaryColumn('uuid', { name: 'product_id' })
  productId: string;

  @PrimaryColumn('integer', { name: 'value_id' })
  valueId: number;
}
