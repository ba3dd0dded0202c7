import { IdColumn, inLocale, InstantColumn, type Locale, LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { BrandRow } from '../brand/brand';
import type { ContentBlockData } from './content-block';
import { type Installation } from './installation';

export enum ProductKind {
  GOODS = 'GOODS',
  ACCESSORY = 'ACCESSORY',
  PART = 'PART',
  SERVICE = 'SERVICE',
  VIRTUAL = 'VIRTUAL',
  SUITE = 'SUITE',
}
/** Delivered without anything leaving a warehouse. */
export const kindsWithoutStock: readonly ProductKind[] = [ProductKind.SERVICE, ProductKind.VIRTUAL];

registerEnumType(ProductKind, {
  name: 'ProductKind',
  description: 'What sort of thing is sold: one item master holds them all (C1).',
  valuesConfig: {
    SERVICE: { description: 'Work, such as installation or an extended warranty.' },
    VIRTUAL: { description: 'Delivered without a parcel, such as a prepaid card.' },
    SUITE: { description: 'Several products sold as one.' },
  },
});

export enum ProductStatus {
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  END_OF_LIFE = 'END_OF_LIFE',
}
registerEnumType(ProductStatus, { name: 'ProductStatus', description: 'Shoppers find ACTIVE products only; the others do not exist for them.' });

/** A property of a product as it is stored. A plain value reads the same in every language. */
export interface AttributeData {
  code: string;
  name: LocalizedText;
  value: LocalizedText | string;
  unit?: string;
}

/** What is described and shown as one thing; what is bought is one of its variants. */
@Entity('product')
@ObjectType({ simpleResolvers: true, description: 'What is described and shown as one thing; what is bought is one of its variants (C1).' })
@Directive('@key(fields: "id")')
export class Product {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @Column('text', { unique: true })
  @Field(() => String, { description: 'The manufacturer’s code, e.g. "QB-BC508".' })
  code: string;

  @Column('text', { unique: true })
  @Field(() => String, { description: 'For addresses of pages.' })
  slug: string;

  @LocalizedColumn()
  name: LocalizedText;

  @LocalizedColumn({ nullable: true })
  subtitle: LocalizedText | null;

  @LocalizedColumn({ nullable: true })
  description: LocalizedText | null;

  @Column('text')
  @Field(() => ProductKind)
  kind: ProductKind;

  @Column('text')
  @Field(() => ProductStatus)
  status: ProductStatus;

  /** Empty: of no particular type. */
  @Column('uuid', { name: 'type_id', nullable: true })
  typeId: string | null;

  @Column('uuid', { name: 'brand_id' })
  brandId: string;

  @Column('uuid', { name: 'category_id' })
  categoryId: string;

  @Column('jsonb')
  attributes: AttributeData[];

  @Column('text', { nullable: true })
  installation: Installation | null;

  /** SKUs of services that go with it. */
  @Column('text', { array: true })
  services: string[];

  /** The page’s text: read with the page alone, never with lists. */
  @Column('jsonb', { nullable: true })
  blocks: ContentBlockData[] | null;

  /** Pieces in paid orders. */
  @Column('bigint')
  sold: bigint;

  @InstantColumn({ name: 'created_at' })
  createdAt: Date;

  @InstantColumn({ name: 'changed_at' })
  changedAt: Date;

  /** What full-text search looks at; written by the verbs, see search/search-document.ts. */
  @Column('tsvector')
  search: string;

  /** What similarity search looks at. */
  @Column('text', { name: 'search_text' })
  searchText: string;

  /** Code, SKUs and barcodes without punctuation, for exact hits. */
  @Column('text', { array: true })
  codes: string[];

  /** Its `product_facet` rows, in the row itself; written with the words. */
  @Column('integer', { name: 'value_ids', array: true })
  valueIds: number[];
}

/** What many lists do without. */
export type ProductCaptions = Pick<Product, 'subtitle' | 'installation' | 'services'>;
export const captionColumns = 'product.subtitle, product.installation, product.services';

/** What all lists do without. */
export type ProductDetails = ProductCaptions & Pick<Product, 'id' | 'description' | 'attributes'>;

/** A product as the read side carries it; its brand comes along, captions where somebody asked for them. */
export type ProductRow = Pick<Product, 'id' | 'code' | 'slug' | 'name' | 'kind' | 'status' | 'typeId' | 'categoryId'> & Partial<ProductCaptions> & { brand: BrandRow };

/** What names a product, where nobody asks for more. */
export const namingColumns = 'product.id, product.slug, product.name';
/** Columns of a ProductRow, for statements over `product join brand on brand.id = product.brand_id`. */
export const productColumns = `product.id, product.code, product.slug, product.name, product.kind, product.status, product.type_id as "typeId",
  product.category_id as "categoryId", json_build_object('id', brand.id, 'slug', brand.slug, 'name', brand.name) as brand`;

@ObjectType({ simpleResolvers: true, description: 'A property of a product, ready to show.' })
export class ProductAttribute {
  @Field(() => String, { description: 'The same for every product that has the property, e.g. "energyGrade".' })
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  value: string;
  @Field(() => String, { nullable: true })
  unit?: string;
}

/** A property in the reader's language. */
export const showAttribute = ({ code, name, value, unit }: AttributeData, locale: Locale): ProductAttribute => ({ code, name: inLocale(name, locale), value: typeof value === 'string' ? value : inLocale(value, locale), unit });
