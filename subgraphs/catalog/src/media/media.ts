import { IdColumn, LocalizedColumn, type LocalizedText } from '@tonglu/kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export enum MediaRole {
  COVER = 'COVER',
  SCENE = 'SCENE',
  DETAIL = 'DETAIL',
  MANUAL = 'MANUAL',
}
registerEnumType(MediaRole, {
  name: 'MediaRole',
  description: 'What a picture or document is for.',
  valuesConfig: {
    COVER: { description: 'Stands for the product in lists.' },
    SCENE: { description: 'Shows it in a room.' },
    DETAIL: { description: 'Shows a part or a feature.' },
    MANUAL: { description: 'No picture but a document to read: a PDF, or a page elsewhere.' },
  },
});

@Entity('media')
@ObjectType({
  simpleResolvers: true,
  description: 'A picture. `url` is a path under the storefront’s /media; variant pictures change with the chosen variant (C2).',
})
export class Media {
  @IdColumn()
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'product_id' })
  productId: string;

  /** Empty: the picture shows the product whatever the variant. */
  @Column('uuid', { name: 'variant_id', nullable: true })
  variantId: string | null;

  @Column('text')
  @Field(() => String, { description: 'Path on the storefront’s origin, e.g. "/media/products/….svg"; of a manual also an https address.' })
  url: string;

  @LocalizedColumn()
  alt: LocalizedText;

  @Column('text')
  @Field(() => MediaRole)
  role: MediaRole;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Of a manual: "zh-CN" or "en".' })
  language: string | null;

  @Column('bigint', { nullable: true })
  bytes: bigint | null;

  @Column('integer')
  position: number;
}

/** Language and size are those of manuals. */
export type MediaRow = Pick<Media, 'id' | 'productId' | 'variantId' | 'url' | 'alt' | 'role'> & Partial<Pick<Media, 'language' | 'bytes'>>;
