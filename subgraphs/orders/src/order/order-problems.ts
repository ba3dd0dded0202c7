import { inLocale, type Locale, type LocalizedText, Money, Problem } from '@tonglu/kit';
import { Directive, Field, ObjectType } from 'type-graphql';

const moves: Record<string, LocalizedText> = {
  PAY: { 'zh-CN': '支付', en: 'be paid' },
  CANCEL: { 'zh-CN': '取消', en: 'be cancelled' },
  REOPEN: { 'zh-CN': '恢复', en: 'be reopened' },
  REFUND: { 'zh-CN': '退款', en: 'be refunded' },
  SHIP: { 'zh-CN': '发货', en: 'be shipped' },
  COMPLETE: { 'zh-CN': '完成', en: 'be completed' },
};
const states: Record<string, LocalizedText> = {
  AWAITING_PAYMENT: { 'zh-CN': '待支付', en: 'awaiting payment' },
  PAID: { 'zh-CN': '已支付', en: 'paid' },
  CANCELLED: { 'zh-CN': '已取消', en: 'cancelled' },
  SHIPPED: { 'zh-CN': '已发货', en: 'shipped' },
  COMPLETED: { 'zh-CN': '已完成', en: 'completed' },
};

/** Several names in a sentence, in each language. */
const listed = (names: readonly LocalizedText[]): Record<Locale, string> => ({ 'zh-CN': namesIn('zh-CN', names).join('、'), en: namesIn('en', names).join(', ') });
const namesIn = (locale: Locale, names: readonly LocalizedText[]): string[] => names.map((name) => inLocale(name, locale));

@ObjectType({ implements: Problem, simpleResolvers: true, description: 'The order is in a state in which this cannot be done.' })
@Directive('@shareable')
export class IllegalTransition extends Problem {
  constructor(transition: string, state: string, path: readonly string[] = ['input', 'order']) {
    super(
      'ILLEGAL_TRANSITION',
      {
        'zh-CN': `订单${states[state]['zh-CN']}，不能${moves[transition]['zh-CN']}`,
        en: `An order that is ${states[state].en} cannot ${moves[transition].en}`,
      },
      path,
    );
  }
}

@ObjectType({ implements: Problem, simpleResolvers: true, description: 'Others took the last of an offer while this order was being placed: look at the new amount and confirm again.' })
export class PromotionExhausted extends Problem {
  @Field(() => [String], { description: 'What the offers are called.' })
  promotions: string[];

  @Field(() => Money, { description: 'What would be charged now.' })
  payable: Money;

  constructor(
    private readonly names: readonly LocalizedText[],
    payable: Money,
  ) {
    const offers = listed(names);
    super(
      'PROMOTION_EXHAUSTED',
      { 'zh-CN': `优惠「${offers['zh-CN']}」已被抢完，现在应付 ¥${payable.amount}，请重新确认`, en: `“${offers.en}” is used up: you would now pay ¥${payable.amount}. Please confirm again` },
      ['input', 'quote'],
    );
    this.promotions = namesIn('zh-CN', names);
    this.payable = payable;
  }

  override speak(locale: Locale): this {
    this.promotions = namesIn(locale, this.names);
    return super.speak(locale);
  }
}

@ObjectType({ implements: Problem, simpleResolvers: true, description: 'Others took the last of a gift while this order was being placed: look at what comes along now and confirm again.' })
export class GiftGone extends Problem {
  @Field(() => [String], { description: 'What the gifts are called.' })
  gifts: string[];

  constructor(private readonly names: readonly LocalizedText[]) {
    const gifts = listed(names);
    super(
      'GIFT_GONE',
      { 'zh-CN': `赠品「${gifts['zh-CN']}」已送完，请重新确认订单`, en: `The gift “${gifts.en}” is gone. Please confirm again` },
      ['input', 'quote'],
    );
    this.gifts = namesIn('zh-CN', names);
  }

  override speak(locale: Locale): this {
    this.gifts = namesIn(locale, this.names);
    return super.speak(locale);
  }
}

@ObjectType({ implements: Problem, simpleResolvers: true, description: 'What was shown is no longer what would be charged: look at the new amount and confirm again.' })
export class QuoteChanged extends Problem {
  @Field(() => Money, { description: 'What would be charged now.' })
  payable: Money;

  constructor(payable: Money) {
    super('QUOTE_CHANGED', { 'zh-CN': `价格或购物车已变化，现在应付 ¥${payable.amount}，请重新确认`, en: `Prices or your cart have changed: you would now pay ¥${payable.amount}. Please confirm again` }, ['input', 'quote']);
    this.payable = payable;
  }
}
