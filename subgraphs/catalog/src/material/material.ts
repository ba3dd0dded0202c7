import { IdColumn, InstantColumn, LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContentBlockData } from '../product/content-block';

export enum MaterialKind {
  POSTER = 'POSTER',
  ARTICLE = 'ARTICLE',
  VIDEO = 'VIDEO',
}
registerEnumType(MaterialKind, { name: 'MaterialKind', description: 'What a material for forwarding is.' });

export enum MaterialStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(MaterialStatus, { name: 'MaterialStatus', description: 'Only what is PUBLISHED can be forwarded and opened.' });

/** What an editor may make of a material. */
export const materialTransitions: Readonly<Record<MaterialStatus, readonly MaterialStatus[]>> = {
  [MaterialStatus.DRAFT]: [MaterialStatus.PUBLISHED],
  [MaterialStatus.PUBLISHED]: [MaterialStatus.WITHDRAWN],
  [MaterialStatus.WITHDRAWN]: [MaterialStatus.PUBLISHED],
};

export interface PictureData {
  url: string;
  alt: LocalizedText;
}

/** Something about products that a guide forwards to customers. */
@Entity('material')
@ObjectType({ simpleResolvers: true, description: 'Something about products that a guide forwards to customers (C2).' })
export class Material {
  @IdColumn()
  id: string;

  @Column('text', { unique: true })
  @Field(() => String)
  code: string;

  @LocalizedColumn()
  title: LocalizedText;

  @Column('text')
  @Field(() => MaterialKind)
  kind: MaterialKind;

  @Column('jsonb')
  pictures: PictureData[];

  @Column('jsonb')
  blocks: ContentBlockData[];

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Of a VIDEO: a path on the storefront’s origin.' })
  video: string | null;

  @Column('text')
  @Field(() => MaterialStatus)
  status: MaterialStatus;

  @InstantColumn({ name: 'created_at' })
  createdAt: Date;
}

export type MaterialRow = Pick<Material, 'id' | 'code' | 'title' | 'kind' | 'pictures' | 'blocks' | 'video' | 'status'>;

export const materialColumns = 'material.id, material.code, material.title, material.kind, material.pictures, material.blocks, material.video, material.status';

@ObjectType({ simpleResolvers: true, description: 'A picture of a material.' })
export class MaterialPicture {
  @Field(() => String, { description: 'A path on the storefront’s origin.' })
  url: string;
  @Field(() => String)
  alt: string;
}

@Entity('material_product')
export class MaterialProduct {
  @PrimaryColumn('uuid', { name: 'material_id' })
  materialId: string;

  @PrimaryColumn('uuid', { name: 'product_id' })
  productId: string;

  @Column('integer')
  position: number;
}
