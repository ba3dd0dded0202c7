import { Problem } from '@tonglu/kit';
import { Field, ObjectType } from 'type-graphql';

/** Two lists would answer for one variant at the same time with nothing to decide between them. */
@ObjectType({ implements: Problem, simpleResolvers: true, description: 'Another list that the same viewer may be in, of the same level, priority and period, prices this variant, too, or would after the move. Give one of them another priority or period.' })
export class PriceConflict extends Problem {
  @Field(() => String, { description: 'Code of the other list.' })
  list: string;
  @Field(() => String)
  sku: string;

  /** `moved`: beside which list it would come, and the input that says where to. */
  constructor(list: string, sku: string, moved?: { beside: string; path: readonly string[] }) {
    super(
      'PRICE_CONFLICT',
      moved
        ? { 'zh-CN': `移动后，价目表 ${moved.beside} 与 ${list} 将在同一期间以相同优先级为 ${sku} 定价`, en: `After the move, price lists ${moved.beside} and ${list} would both price ${sku} in the same period with the same priority` }
        : { 'zh-CN': `价目表 ${list} 已在同一期间以相同优先级为 ${sku} 定价`, en: `Price list ${list} already prices ${sku} in the same period with the same priority` },
      moved ? [...moved.path] : ['input', 'list', 'priority'],
    );
    this.list = list;
    this.sku = sku;
  }
}
