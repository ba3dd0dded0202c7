import { Problem } from '@tonglu/kit';
import { Field, ObjectType } from 'type-graphql';

/** Two promotions would be first at the same time. */
@ObjectType({ implements: Problem, simpleResolvers: true, description: 'Another promotion of the same group, whose first one wins, has the same priority in the same period. Give one of them another priority or period.' })
export class PromotionConflict extends Problem {
  @Field(() => String, { description: 'Code of the other promotion.' })
  promotion: string;

  constructor(promotion: string) {
    super('PROMOTION_CONFLICT', { 'zh-CN': `同组活动 ${promotion} 在同一期间优先级相同`, en: `Promotion ${promotion} of the same group has the same priority in the same period` }, ['input', 'priority']);
    this.promotion = promotion;
  }
}
