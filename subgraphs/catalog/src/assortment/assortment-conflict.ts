import { Problem } from '@tonglu/kit';
import { Field, ObjectType } from 'type-graphql';

/** Two assortments would say opposite things and nothing decides between them. */
@ObjectType({ implements: Problem, simpleResolvers: true, description: 'Another assortment, meant just as specifically and of the same priority, says the opposite about the same products in the same period. Give one of them another priority or period.' })
export class AssortmentConflict extends Problem {
  @Field(() => String, { description: 'Code of the other assortment.' })
  assortment: string;
  @Field(() => String, { description: 'What they differ about: a product’s code, a category’s or brand’s slug, or "*" for everything.' })
  item: string;

  constructor(assortment: string, item: string) {
    super('ASSORTMENT_CONFLICT', { 'zh-CN': `目录 ${assortment} 范围与优先级相同，对 ${item} 的规定相反`, en: `Assortment ${assortment}, as specific and of the same priority, says the opposite about ${item}` }, ['input', 'assortment']);
    this.assortment = assortment;
    this.item = item;
  }
}
