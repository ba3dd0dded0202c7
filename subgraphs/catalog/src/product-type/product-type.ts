import { IdColumn, LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export enum ValueKind {
  TEXT = 'TEXT',
  NUMBER = 'NUMBER',
  TERM = 'TERM',
  BOOLEAN = 'BOOLEAN',
}
registerEnumType(ValueKind, {
  name: 'ValueKind',
  description: 'What a property may hold.',
  valuesConfig: {
    TEXT: { description: 'Any text.' },
    NUMBER: { description: 'A decimal number such as "-18" or "1250.5", in the unit of the property.' },
    TERM: { description: 'One of the terms of the property.' },
    BOOLEAN: { description: 'Yes or no.' },
  },
});

/** A property that products of a type have, as it is stored with the type. */
export interface AttributeDefinition {
  code: string;
  name: LocalizedText;
  kind: `${ValueKind}`;
  unit?: string;
  required?: boolean;
  /** What a TERM may be. */
  terms?: LocalizedText[];
  /** The heading under which the specification shows it. */
  group?: LocalizedText;
}

/** What products of one sort are described by. Products without a type may have any properties. */
@Entity('product_type')
@ObjectType({ simpleResolvers: true, description: 'What products of one sort are described by (C1). A product of a type has these properties and no others; a product without a type may have any.' })
export class ProductType {
  @IdColumn()
  id: string;

  @Column('text', { unique: true })
  @Field(() => String, { description: 'Capitals, digits and hyphens; never changes.' })
  code: string;

  @Column('text', { unique: true })
  @Field(() => String, { description: 'Begins the codes proposed for products of this type, e.g. "AC" for "AC-00001".' })
  prefix: string;

  @LocalizedColumn()
  name: LocalizedText;

  @Column('jsonb')
  attributes: AttributeDefinition[];

  /** The highest number given out so far: a number is proposed once. */
  @Column('integer', { name: 'last_number' })
  @Field(() => Int, { description: 'The highest number proposed so far.' })
  lastNumber: number;
}

export type ProductTypeRow = Pick<ProductType, 'id' | 'code' | 'prefix' | 'name' | 'attributes' | 'lastNumber'>;

export const productTypeColumns = 'id, code, prefix, name, attributes, last_number as "lastNumber"';

@ObjectType({ simpleResolvers: true, description: 'A property of the products of a type.' })
export class TypeAttribute {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => ValueKind)
  kind: ValueKind;
  @Field(() => String, { nullable: true })
  unit?: string;
  @Field(() => Boolean)
  required: boolean;
  @Field(() => [String], { description: 'What a TERM may be; empty for other kinds.' })
  terms: string[];
  @Field(() => String, { nullable: true, description: 'The heading under which the specification shows it.' })
  group: string | null;
}
