import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ViewerInput } from '../price/trace/price-trace';
import { QuoteLineInput, TradeInInput } from '../quote/quote-inputs';
import { QuoteExtra, QuoteLine, QuoteTotals } from '../quote/quote';
import { AppliedPromotion, PromotionUnlock, RejectedPromotion } from './offer';

@InputType({ description: 'Somebody who might buy.' })
export class SimulatedViewerInput extends ViewerInput {
  @Field(() => Boolean, { defaultValue: false, description: 'Signed in.' })
  member: boolean;
  @Field(() => String, { nullable: true })
  memberTier?: string | null;
  @Field(() => [String], { defaultValue: [] })
  segments: string[];
  @Field(() => Boolean, { defaultValue: false, description: 'Has paid an order before.' })
  hasBought: boolean;
}

@InputType()
export class SimulateQuoteInput {
  @Field(() => [QuoteLineInput], { description: 'At most 100.' })
  lines: QuoteLineInput[];
  @Field(() => SimulatedViewerInput, { nullable: true, description: 'Left out: a visitor.' })
  viewer?: SimulatedViewerInput | null;
  @Field(() => Date, { nullable: true, description: 'Left out: now. Prices are those of that instant, promotions those published today.' })
  at?: Date | null;
  @Field(() => String, { nullable: true })
  coupon?: string | null;
  @Field(() => Int, { nullable: true })
  points?: number | null;
  @Field(() => Int, { nullable: true })
  people?: number | null;
  @Field(() => [TradeInInput], { nullable: true })
  tradeIns?: TradeInInput[] | null;
  @Field(() => Boolean, { nullable: true })
  storedValue?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Drafts to try out as if they were published, at most 20.' })
  drafts?: string[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a quote would say, with everything that does not apply. Nothing is sealed: it cannot be ordered.' })
export class SimulatedQuote {
  @Field(() => Date)
  at: Date;
  @Field(() => [QuoteLine])
  lines: QuoteLine[];
  @Field(() => QuoteTotals)
  totals: QuoteTotals;
  @Field(() => [AppliedPromotion])
  applied: AppliedPromotion[];
  @Field(() => [RejectedPromotion])
  rejected: RejectedPromotion[];
  @Field(() => [PromotionUnlock])
  unlocks: PromotionUnlock[];
  @Field(() => [QuoteExtra])
  gifts: QuoteExtra[];
  @Field(() => [QuoteExtra])
  services: QuoteExtra[];
}
