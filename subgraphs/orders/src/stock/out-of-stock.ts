import { Problem } from '@tonglu/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { Variant } from '../variant/variant';

@ObjectType({ implements: Problem, simpleResolvers: true, description: 'There are fewer units than asked for.' })
export class OutOfStock extends Problem {
  @Field(() => Variant, { nullable: true, description: 'The one concerned.' })
  variant: Variant;

  @Field(() => Int, { description: 'How many there are; may be zero.' })
  available: number;

  /** `name`: of a component, where it is not what the buyer chose that is short but a part of it. */
  constructor(variantId: string, available: number, path: readonly string[] = [], name?: string) {
    super(
      'OUT_OF_STOCK',
      available > 0
        ? { 'zh-CN': `${name ? `「${name}」` : ''}库存不足，仅剩 ${available} 件`, en: `Not enough ${name ? `of “${name}” ` : ''}in stock: only ${available} left` }
        : { 'zh-CN': `${name ? `「${name}」` : ''}已售罄`, en: name ? `“${name}” is out of stock` : 'Out of stock' },
      path,
    );
    this.variant = { id: variantId };
    this.available = available;
  }
}
