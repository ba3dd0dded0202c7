import { orRefusal, requireRole, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { CatalogContext } from '../context';
import { endPromotion, publishPromotion } from './change-promotion-status';
import { createPromotion } from './create-promotion';
import { createPromotionGroup, CreatePromotionGroupInput } from './create-promotion-group';
import { PromotionGroup } from './group';
import { findPromotion, listPromotions, Promotion } from './promotion';
import { CreatePromotionInput, PromotionVersionInput } from './promotion-inputs';
import { SimulatedQuote, SimulateQuoteInput } from './simulation';
import { simulateQuote } from './simulate-quote';
import { PromotionStatus } from './status';

const PromotionGroupResult = resultUnion('PromotionGroupResult', () => PromotionGroup, 'PromotionGroup');
const PromotionResult = resultUnion('PromotionResult', () => Promotion, 'Promotion');

@Resolver()
export class PromotionResolver {
  @Query(() => [Promotion], { nullable: true, description: 'The newest 500 versions, drafts and ended ones too; role CATALOG_EDITOR (C5).' })
  promotions(@Arg('status', () => PromotionStatus, { nullable: true }) status: PromotionStatus | null, @Ctx() context: CatalogContext): Promise<Promotion[]> {
    requireRole(context, 'CATALOG_EDITOR');
    return listPromotions(context, status);
  }

  @Query(() => [PromotionGroup], { nullable: true, description: 'All groups, by phase; role CATALOG_EDITOR (C5).' })
  promotionGroups(@Ctx() context: CatalogContext): Promise<PromotionGroup[]> {
    requireRole(context, 'CATALOG_EDITOR');
    return context.db.rows<PromotionGroup>('select code, phase, mode, scope, parent, priority from promotion_group order by phase, priority desc, code', [], 'promotion-groups');
  }

  @Query(() => SimulatedQuote, { nullable: true, description: 'This cart, this viewer, that day: what applies, what does not and why, what would unlock the next offer; role CATALOG_EDITOR (C5).' })
  simulateQuote(@Arg('input', () => SimulateQuoteInput) input: SimulateQuoteInput, @Ctx() context: CatalogContext): Promise<SimulatedQuote> {
    requireRole(context, 'CATALOG_EDITOR');
    return simulateQuote(context, input);
  }

  @Mutation(() => PromotionResult, { description: 'Prepares a promotion, or the next version of one; role CATALOG_EDITOR. Problems: INVALID_INPUT for every field that is wrong.' })
  createPromotion(@Arg('input', () => CreatePromotionInput) input: CreatePromotionInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => findPromotion(context, (await createPromotion(context, input)).promotionId));
  }

  @Mutation(() => PromotionResult, { description: 'Makes a draft what holds, in place of the version before it; role CATALOG_EDITOR. Problems: NOT_FOUND, INVALID_INPUT, PROMOTION_CONFLICT.' })
  publishPromotion(@Arg('input', () => PromotionVersionInput) input: PromotionVersionInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => findPromotion(context, (await publishPromotion(context, input)).promotionId));
  }

  @Mutation(() => PromotionResult, { description: 'Ends a promotion; orders that have it keep it; role CATALOG_EDITOR. Problems: NOT_FOUND, INVALID_INPUT.' })
  endPromotion(@Arg('input', () => PromotionVersionInput) input: PromotionVersionInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => findPromotion(context, (await endPromotion(context, input)).promotionId));
  }

  @Mutation(() => PromotionGroupResult, { description: 'Makes a group that promotions can be put into; role CATALOG_EDITOR. Problems: INVALID_INPUT for every field that is wrong.' })
  createPromotionGroup(@Arg('input', () => CreatePromotionGroupInput) input: CreatePromotionGroupInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, () => createPromotionGroup(context, input));
  }
}
