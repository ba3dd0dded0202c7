import { Problem } from '@tonglu/kit';
import { ObjectType } from 'type-graphql';

@ObjectType({ implements: Problem, simpleResolvers: true, description: 'The payment provider does not answer at present. The order is untouched: try again.' })
export class PaymentUnavailable extends Problem {
  constructor() {
    super('PAYMENT_UNAVAILABLE', { 'zh-CN': '支付服务暂时不可用，订单已保留，请稍后再试', en: 'The payment service is not available at the moment. Your order is kept: please try again shortly' });
  }
}
