import { IdColumn } from '@tonglu/kit';
import { registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export enum RuleEffect {
  INCLUDE = 'INCLUDE',
  EXCLUDE = 'EXCLUDE',
}
registerEnumType(RuleEffect, { name: 'AssortmentEffect', description: 'Whether what a rule means is sold to the viewer, or does not exist for them.' });

/** What a rule may be about, the most specific first: the order in which the rules of one assortment are asked. */
export const ruleItems = ['product', 'category', 'brand', 'everything'] as const;
export type RuleItem = (typeof ruleItems)[number];

/** One rule of an assortment: about a product, a category with all below it, a brand, or everything where none of these is set. */
@Entity('assortment_rule')
export class AssortmentRule {
  @IdColumn()
  id: string;
  @Column('uuid', { name: 'assortment_id' })
  assortmentId: string;
  @Column('text')
  effect: RuleEffect;
  @Column('uuid', { name: 'brand_id', nullable: true })
  brandId: string | null;
  @Column('uuid', { name: 'category_id', nullable: true })
  categoryId: string | null;
  @Column('uuid', { name: 'product_id', nullable: true })
  productId: string | null;
}
