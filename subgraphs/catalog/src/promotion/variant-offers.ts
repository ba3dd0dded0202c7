import { Money } from '@tonglu/kit';
import { Field, Float, ObjectType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { stepAt } from '../price/price.loaders';
import { QuoteExtra } from '../quote/quote';
import { findExtras, showExtra } from '../quote/quote-lines';
import type { VariantRow } from '../variant/variant';
import { evaluatePromotions } from './engine/evaluate-promotions';
import { findFacts } from './item-facts';
import { discountOf, PromotionOffer, PromotionUnlock, QuoteDiscount, unlockOf } from './offer';
import { offersOn } from './offers-on';
import { promotionalPrice } from './promotional-price';

@ObjectType({ simpleResolvers: true, description: 'What one piece by itself comes with, and what would unlock more (C9).' })
export class VariantExtras {
  @Field(() => [QuoteDiscount], { description: 'What comes off it in such a cart, those of the whole order included.' })
  discounts: QuoteDiscount[];
  @Field(() => Money, { description: 'What it costs in such a cart, before delivery.' })
  netPrice: Money;
  @Field(() => [QuoteExtra])
  gifts: QuoteExtra[];
  @Field(() => [QuoteExtra], { description: 'Services without charge, e.g. installation.' })
  services: QuoteExtra[];
  @Field(() => Float, { description: 'Points earned are multiplied by it.' })
  pointsRate: number;
  @Field(() => [PromotionUnlock])
  unlocks: PromotionUnlock[];
}

@ObjectType({ simpleResolvers: true, description: 'What signing in would give.' })
export class MemberOffer {
  @Field(() => Money, { nullable: true, description: 'What one piece would then cost; null where it costs the same.' })
  price: Money | null;
  @Field(() => [PromotionOffer], { description: 'What members can get and this viewer cannot.' })
  promotions: PromotionOffer[];
}

/** One piece in a cart of its own, for this viewer, now. */
export async function extrasOf(context: CatalogContext, variant: VariantRow): Promise<VariantExtras | null> {
  const { loaders, locale } = context;
  const [price, facts, { viewer, ...offers }] = await Promise.all([loaders.prices().priceOf(variant.id, 1), findFacts(context, variant), loaders.offers()]);
  if (!price || !facts) return null;
  const line = { ...facts, variantId: variant.id, quantity: 1, listPrice: price.amount.fen, floor: price.floor?.fen };
  const { gifts, services, unlocks, lines: [only] } = evaluatePromotions({ lines: [line] }, viewer, offers, loaders.now());
  const [givenGifts, givenServices] = await Promise.all([findExtras(context, gifts), findExtras(context, services)]);
  return {
    discounts: only.discounts.map((discount) => discountOf(discount, locale)),
    netPrice: new Money(only.net),
    gifts: givenGifts.map((extra) => showExtra(extra, locale)),
    services: givenServices.map((extra) => showExtra(extra, locale)),
    pointsRate: only.pointsRate / 10_000,
    unlocks: unlocks.map((unlock) => unlockOf(unlock, locale)),
  };
}

/** Null for members, and where signing in would change nothing. */
export async function memberOfferOn(context: CatalogContext, variant: VariantRow): Promise<MemberOffer | null> {
  const { loaders, actor } = context;
  const step = actor.memberId ? undefined : stepAt(await loaders.prices().stepsOf(variant.id));
  if (!step) return null;
  const open = loaders.memberOffers();
  const [now, asMember, mine, ofMembers] = await Promise.all([promotionalPrice(context, variant, step), promotionalPrice(context, variant, step, open), offersOn(context, [variant]), offersOn(context, [variant], open)]);
  const promotions = ofMembers.filter(({ code }) => !mine.some((each) => each.code === code));
  return promotions.length > 0 ? { price: asMember === now ? null : new Money(asMember), promotions } : null;
}
