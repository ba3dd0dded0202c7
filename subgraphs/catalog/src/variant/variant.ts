import { IdColumn, LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { ProductRow } from '../product/product';

/** One choice that makes a variant, as it is stored. */
export interface OptionData {
  code: string;
  name: LocalizedText;
  value: LocalizedText;
}

/** What is priced, stocked and bought: one size, colour or term of a product. */
@Entity('variant')
@ObjectType({ simpleResolvers: true, description: 'What is priced, stocked and bought: one size, colour or term of a product.' })
@Directive('@key(fields: "id")')
export class Variant {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'product_id' })
  productId: string;

  @Column('text', { unique: true })
  @Field(() => String, { description: 'Stock keeping unit: what warehouses and invoices call it.' })
  sku: string;

  @Column('text', { unique: true, nullable: true })
  barcode: string | null;

  @LocalizedColumn()
  name: LocalizedText;

  @Column('jsonb')
  options: OptionData[];

  /** Whether every piece carries a number of its own. */
  @Column('boolean', { name: 'serial_tracked' })
  serialTracked: boolean;

  /** Place among the variants of its product. */
  @Column('integer')
  position: number;

  /** Pieces in paid orders. */
  @Column('bigint')
  sold: bigint;
}

/** What lists do without. */
export type VariantDetails = Pick<Variant, 'id' | 'barcode' | 'options'>;

/** A variant as the read side carries it; its details where they came along. */
export type VariantRow = Pick<Variant, 'id' | 'productId' | 'sku' | 'name'> & Partial<VariantDetails> & {
  /** Its product, where it came along: of it only what was asked for may be read. */
  product?: ProductRow;
};
export type WholeVariantRow = VariantRow & VariantDetails;

export const variantColumns = 'variant.id, variant.product_id as "productId", variant.sku, variant.name';
export const detailColumns = 'variant.barcode, variant.options';
export const wholeVariantColumns = `${variantColumns}, ${detailColumns}`;

@ObjectType({ simpleResolvers: true, description: 'One choice that makes a variant, e.g. colour: white.' })
export class VariantOption {
  @Field(() => String, { description: 'The same for every product that has the choice, e.g. "colour".' })
  code: string;
  @Field(() => String, { description: 'In the reader’s language.' })
  name: string;
  @Field(() => String, { description: 'In the reader’s language.' })
  value: string;
}
