import { inLocale, type Locale, Money } from '@tonglu/kit';
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Discount, Evaluation } from './engine/evaluate-promotions';
import { conditionsInWords } from './conditions-in-words';
import { type Missing, RejectionReason } from './engine/reason';
import { PromotionKind } from './kind';
import { PromotionPhase } from './phase';
import type { PromotionRecord } from './promotion-record';
import { funders } from './rules/funders';
import { inWords, missingInWords, reasons } from './words';

export const Funder = Object.fromEntries(funders.map((funder) => [funder.toUpperCase(), funder]));
registerEnumType(Funder, { name: 'Funder', description: 'Who pays for a discount.' });

@ObjectType({ simpleResolvers: true, description: 'A promotion as shoppers see it (C5).' })
export class PromotionOffer {
  @Field(() => String)
  code: string;
  @Field(() => PromotionKind)
  kind: PromotionKind;
  @Field(() => PromotionPhase)
  phase: PromotionPhase;
  @Field(() => String, { description: 'What it is called.' })
  name: string;
  @Field(() => String, { description: 'What it gives, e.g. "¥200 off from ¥3000".' })
  label: string;
  @Field(() => [String], { description: 'What must be so, each in words, e.g. "At most 1 per order"; empty where nothing must.' })
  conditions: string[];
  @Field(() => Date, { nullable: true, description: 'The first instant without it.' })
  validUntil: Date | null;
}

@ObjectType({ simpleResolvers: true })
export class FundedAmount {
  @Field(() => Funder)
  funder: string;
  @Field(() => Money)
  amount: Money;
}

@ObjectType({ simpleResolvers: true, description: 'What one promotion takes off.' })
export class QuoteDiscount {
  @Field(() => PromotionOffer)
  promotion: PromotionOffer;
  @Field(() => PromotionPhase)
  phase: PromotionPhase;
  @Field(() => Money)
  amount: Money;
  @Field(() => [FundedAmount], { description: 'Who pays for it; the parts sum to `amount`. Not for shoppers.' })
  @Directive('@inaccessible')
  funders: FundedAmount[];
}

@ObjectType({ simpleResolvers: true, description: 'A promotion that applies, with everything it gives.' })
export class AppliedPromotion {
  @Field(() => PromotionOffer)
  promotion: PromotionOffer;
  @Field(() => Money, { description: 'Off lines and freight, and what points pay by it; zero for gifts and more points.' })
  amount: Money;
  @Field(() => Boolean, { description: 'Whether its uses are counted: placing an order has to hold it first.' })
  @Directive('@inaccessible')
  budgeted: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What would unlock an offer, or more of it.' })
export class PromotionUnlock {
  @Field(() => PromotionOffer)
  promotion: PromotionOffer;
  @Field(() => Money, { nullable: true, description: 'So much more of what qualifies.' })
  missingAmount?: Money;
  @Field(() => Int, { nullable: true, description: 'So many more pieces of what qualifies.' })
  missingQuantity?: number;
  @Field(() => Int, { nullable: true, description: 'So many more people in the group.' })
  missingPeople?: number;
  @Field(() => String, { description: 'The same in words, in the language of the request.' })
  message: string;
}

@ObjectType({ simpleResolvers: true, description: 'A promotion that does not apply, and why.' })
export class RejectedPromotion {
  @Field(() => PromotionOffer)
  promotion: PromotionOffer;
  @Field(() => RejectionReason)
  reason: RejectionReason;
  @Field(() => String, { description: 'The reason in words.' })
  message: string;
}

export const offerOf = ({ code, kind, phase, name, effects, conditions, excludes, validUntil }: PromotionRecord, locale: Locale): PromotionOffer => ({
  code,
  kind,
  phase,
  name: inLocale(name, locale),
  label: inLocale(inWords({ effects }), locale),
  conditions: conditionsInWords({ conditions, excludes }).map((words) => inLocale(words, locale)),
  validUntil,
});

export const discountOf = ({ promotion, phase, amount, funders: parts }: Discount, locale: Locale): QuoteDiscount => ({
  promotion: offerOf(promotion, locale),
  phase,
  amount: new Money(amount),
  funders: parts.map((part) => ({ funder: part.funder, amount: new Money(part.amount) })),
});

export const appliedOf = ({ promotion, amount }: Evaluation['applied'][number], locale: Locale): AppliedPromotion => ({ promotion: offerOf(promotion, locale), amount: new Money(amount), budgeted: promotion.budgeted });

export const rejectedOf = ({ promotion, reason }: Evaluation['rejected'][number], locale: Locale): RejectedPromotion => ({ promotion: offerOf(promotion, locale), reason, message: inLocale(reasons[reason], locale) });

export const unlockOf = ({ promotion, missing }: { promotion: PromotionRecord; missing: Missing }, locale: Locale): PromotionUnlock => ({
  promotion: offerOf(promotion, locale),
  missingAmount: missing.amount === undefined ? undefined : new Money(missing.amount),
  missingQuantity: missing.quantity,
  missingPeople: missing.people,
  message: inLocale(missingInWords(promotion, missing), locale),
});
