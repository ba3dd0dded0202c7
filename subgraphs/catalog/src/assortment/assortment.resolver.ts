import { inLocale, orRefusal, requireRole, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Assortment, type AssortmentRow, AssortmentRuleView } from './assortment';
import { AssortmentVersionInput, ChangeAssortmentRulesInput, CreateAssortmentInput } from './assortment-inputs';
import { findAssortment, listAssortments } from './assortment.loaders';
import { changeAssortmentRules } from './change-assortment-rules';
import { publishAssortment, withdrawAssortment } from './change-assortment-status';
import { createAssortment } from './create-assortment';
import { AssortmentViewerInput, ProductSight, sightOf } from './product-sight';
import { AssortmentStatus } from './status';

const AssortmentResult = resultUnion('AssortmentResult', () => Assortment, 'Assortment');

const thenShow = (context: CatalogContext, work: () => Promise<{ assortmentId: string }>) => orRefusal(context, async () => findAssortment(context, (await work()).assortmentId));

@Resolver(() => Assortment)
export class AssortmentResolver {
  @Query(() => [Assortment], { nullable: true, description: 'The newest 500 versions, drafts and ended ones too; role CATALOG_EDITOR (C3).' })
  assortments(@Arg('status', () => AssortmentStatus, { nullable: true }) status: AssortmentStatus | null, @Ctx() context: CatalogContext): Promise<AssortmentRow[]> {
    requireRole(context, 'CATALOG_EDITOR');
    return listAssortments(context, status);
  }

  @Query(() => ProductSight, { nullable: true, description: 'Who sees a product, and why; null where there is no such product. Role CATALOG_EDITOR (C3).' })
  async productSight(
    @Arg('product', () => String, { description: 'Code.' }) product: string,
    @Arg('viewer', () => AssortmentViewerInput) viewer: AssortmentViewerInput,
    @Ctx() context: CatalogContext,
  ): Promise<ProductSight | null> {
    requireRole(context, 'CATALOG_EDITOR');
    return (await sightOf(context, product, viewer)) ?? null;
  }

  @Mutation(() => AssortmentResult, { description: 'Prepares an assortment, or the next version of one; role CATALOG_EDITOR (C3). Problems: INVALID_INPUT for every field that is wrong.' })
  createAssortment(@Arg('input', () => CreateAssortmentInput) input: CreateAssortmentInput, @Ctx() context: CatalogContext) {
    return thenShow(context, () => createAssortment(context, input));
  }

  @Mutation(() => AssortmentResult, { description: 'Gives a draft other rules; of a published version it makes a draft that has them; role CATALOG_EDITOR (C3). Problems: NOT_FOUND, INVALID_INPUT.' })
  changeAssortmentRules(@Arg('input', () => ChangeAssortmentRulesInput) input: ChangeAssortmentRulesInput, @Ctx() context: CatalogContext) {
    return thenShow(context, () => changeAssortmentRules(context, input));
  }

  @Mutation(() => AssortmentResult, { description: 'Makes a draft what holds, in place of the version before it; role CATALOG_EDITOR (C3). Problems: NOT_FOUND, INVALID_INPUT, ASSORTMENT_CONFLICT.' })
  publishAssortment(@Arg('input', () => AssortmentVersionInput) input: AssortmentVersionInput, @Ctx() context: CatalogContext) {
    return thenShow(context, () => publishAssortment(context, input));
  }

  @Mutation(() => AssortmentResult, { description: 'From now on it decides nothing; role CATALOG_EDITOR (C3). Problems: NOT_FOUND, INVALID_INPUT.' })
  withdrawAssortment(@Arg('input', () => AssortmentVersionInput) input: AssortmentVersionInput, @Ctx() context: CatalogContext) {
    return thenShow(context, () => withdrawAssortment(context, input));
  }

  @FieldResolver(() => String)
  name(@Root() assortment: Pick<AssortmentRow, 'name'>, @Ctx() { locale }: CatalogContext): string {
    return inLocale(assortment.name, locale);
  }

  @FieldResolver(() => [AssortmentRuleView])
  rules(@Root() { id }: Pick<AssortmentRow, 'id'>, @Ctx() { loaders }: CatalogContext): Promise<AssortmentRuleView[]> {
    return loaders.assortmentRules.load(id);
  }
}
