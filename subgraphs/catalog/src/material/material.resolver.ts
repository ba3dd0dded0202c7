import { inLocale, orRefusal, requireRole, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { ContentBlock, showBlock } from '../product/content-block';
import { Product, type ProductRow } from '../product/product';
import { addMaterial } from './add-material';
import { changeMaterialStatus, ChangeMaterialStatusInput } from './change-material-status';
import { countVisit, CountMaterialVisitInput, MaterialVisited } from './count-visit';
import { forwardMaterial, ForwardMaterialInput } from './forward-material';
import { Material, MaterialPicture, type MaterialRow, MaterialStatus } from './material';
import { AddMaterialInput } from './material-input';
import { allMaterials, materialByCode, materialByToken } from './material.loaders';
import { ForwardedMaterial, MaterialCounts } from './material-share';

const AddMaterialResult = resultUnion('AddMaterialResult', () => Material, 'Material');
const ChangeMaterialStatusResult = resultUnion('ChangeMaterialStatusResult', () => Material, 'Material');
const ForwardMaterialResult = resultUnion('ForwardMaterialResult', () => ForwardedMaterial, 'ForwardedMaterial');
const CountMaterialVisitResult = resultUnion('CountMaterialVisitResult', () => MaterialVisited, 'MaterialVisited');

@Resolver(() => Material)
export class MaterialResolver {
  @Query(() => [Material], { nullable: true, description: 'What can be forwarded, newest first; role CATALOG_EDITOR (C2).' })
  materials(
    @Arg('status', () => MaterialStatus, { nullable: true }) status: MaterialStatus | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 100.' }) first: number,
    @Ctx() context: CatalogContext,
  ): Promise<MaterialRow[]> {
    return allMaterials(context, status, first);
  }

  @Query(() => Material, { nullable: true, description: 'What a forwarded link leads to; null where the token is unknown or the material withdrawn (C2).' })
  material(@Arg('token', () => String) token: string, @Ctx() { db }: CatalogContext): Promise<MaterialRow | null> {
    return materialByToken(db, token);
  }

  @Mutation(() => AddMaterialResult, { description: 'A new material, a DRAFT; role CATALOG_EDITOR (C2). Problems: INVALID_INPUT.' })
  addMaterial(@Arg('input', () => AddMaterialInput) input: AddMaterialInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => materialByCode(context.db, (await addMaterial(context, input)).code));
  }

  @Mutation(() => ChangeMaterialStatusResult, { description: 'Publishes or withdraws a material; role CATALOG_EDITOR (C2). Problems: INVALID_INPUT, NOT_FOUND.' })
  changeMaterialStatus(@Arg('input', () => ChangeMaterialStatusInput) input: ChangeMaterialStatusInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => materialByCode(context.db, (await changeMaterialStatus(context, input)).code));
  }

  @Mutation(() => ForwardMaterialResult, { description: 'A link of one’s own to a published material; role CATALOG_EDITOR (C2). Problems: NOT_FOUND.' })
  forwardMaterial(@Arg('input', () => ForwardMaterialInput) input: ForwardMaterialInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, () => forwardMaterial(context, input));
  }

  @Mutation(() => CountMaterialVisitResult, { description: 'Counts that this person opened a link or passed it on, once each (C2). Problems: INVALID_INPUT where nobody can tell who it is, NOT_FOUND.' })
  countMaterialVisit(@Arg('input', () => CountMaterialVisitInput) input: CountMaterialVisitInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, () => countVisit(context, input));
  }

  @FieldResolver(() => String)
  title(@Root() material: MaterialRow, @Ctx() { locale }: CatalogContext): string {
    return inLocale(material.title, locale);
  }

  @FieldResolver(() => [MaterialPicture])
  pictures(@Root() material: MaterialRow, @Ctx() { locale }: CatalogContext): MaterialPicture[] {
    return material.pictures.map(({ url, alt }) => ({ url, alt: inLocale(alt, locale) }));
  }

  @FieldResolver(() => [ContentBlock])
  blocks(@Root() material: MaterialRow, @Ctx() { locale }: CatalogContext): ContentBlock[] {
    return material.blocks.map((block) => showBlock(block, locale));
  }

  @FieldResolver(() => [Product], { description: 'What it is about, as far as it exists for this viewer.' })
  async products(@Root() material: MaterialRow, @Ctx() { loaders }: CatalogContext): Promise<ProductRow[]> {
    const about = await loaders.productsOfMaterial.load(material.id);
    const products = await Promise.all(about.map(({ productId }) => loaders.product.load(productId)));
    return products.filter((product) => product !== null);
  }

  @FieldResolver(() => MaterialCounts, { description: 'Over all its links; role CATALOG_EDITOR.' })
  async counts(@Root() material: MaterialRow, @Ctx() context: CatalogContext): Promise<MaterialCounts> {
    requireRole(context, 'CATALOG_EDITOR');
    return (await context.loaders.countsOfMaterial.load(material.id)) ?? { shares: 0, views: 0, forwards: 0 };
  }
}
