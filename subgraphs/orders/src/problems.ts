import { Problem } from '@tonglu/kit';
import { Field, ObjectType } from 'type-graphql';
import { Variant } from './variant/variant';

@ObjectType({ implements: Problem, simpleResolvers: true, description: 'The variant is not sold to this viewer, or no longer.' })
export class NotForSale extends Problem {
  @Field(() => Variant, { nullable: true, description: 'The one concerned; null where it does not exist for this viewer.' })
  variant: Variant | null;

  /** `variant`: as catalog's quote tells it to this viewer. What does not exist for them is not told from what exists nowhere (C3). */
  constructor(variant: Variant | null | undefined, path: readonly string[] = []) {
    super('NOT_FOR_SALE', { 'zh-CN': '该商品目前不可购买', en: 'This item is not for sale at present' }, path);
    this.variant = variant ? { id: variant.id } : null;
  }
}

@ObjectType({ implements: Problem, simpleResolvers: true, description: 'Something this needs does not answer at the moment (code: PRICES_UNAVAILABLE, ADDRESSES_UNAVAILABLE, GOODS_UNAVAILABLE, BUSY). Try again shortly.' })
export class TemporarilyUnavailable extends Problem {
  static prices = (): TemporarilyUnavailable => new TemporarilyUnavailable('PRICES_UNAVAILABLE', { 'zh-CN': '暂时无法获取价格，请稍后再试', en: 'Prices are not available at the moment. Please try again shortly' });

  static addresses = (path: readonly string[]): TemporarilyUnavailable =>
    new TemporarilyUnavailable('ADDRESSES_UNAVAILABLE', { 'zh-CN': '暂时无法读取收货地址，请稍后再试', en: 'Your addresses are not available at the moment. Please try again shortly' }, path);

  static goods = (path: readonly string[]): TemporarilyUnavailable =>
    new TemporarilyUnavailable('GOODS_UNAVAILABLE', { 'zh-CN': '暂时无法核对商品，请稍后再试', en: 'What these goods are cannot be looked up at the moment. Please try again shortly' }, path);

  static busy = (): TemporarilyUnavailable => new TemporarilyUnavailable('BUSY', { 'zh-CN': '下单人数过多，请稍后再试', en: 'Too many people are ordering at the moment. Please try again shortly' });
}
