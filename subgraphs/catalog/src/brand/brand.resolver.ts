import { inLocale, orRefusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { addBrand, AddBrandInput } from './add-brand';
import { Brand, type BrandRow } from './brand';
import { allBrands, brandBySlug } from './brand.loaders';
import { renameBrand, RenameBrandInput } from './rename-brand';

const AddBrandResult = resultUnion('AddBrandResult', () => Brand, 'Brand');
const RenameBrandResult = resultUnion('RenameBrandResult', () => Brand, 'Brand');

@Resolver(() => Brand)
export class BrandResolver {
  @Query(() => [Brand], { nullable: true, description: 'All brands, by slug; role CATALOG_EDITOR (C1).' })
  brands(@Ctx() context: CatalogContext): Promise<BrandRow[]> {
    return allBrands(context);
  }

  @Mutation(() => AddBrandResult, { description: 'Adds a brand; role CATALOG_EDITOR (C1). Problems: INVALID_INPUT.' })
  addBrand(@Arg('input', () => AddBrandInput) input: AddBrandInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => brandBySlug(context.db, (await addBrand(context, input)).slug));
  }

  @Mutation(() => RenameBrandResult, { description: 'Gives a brand another name; role CATALOG_EDITOR (C1). Problems: INVALID_INPUT, NOT_FOUND.' })
  renameBrand(@Arg('input', () => RenameBrandInput) input: RenameBrandInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => brandBySlug(context.db, (await renameBrand(context, input)).slug));
  }

  @FieldResolver(() => String)
  name(@Root() brand: BrandRow, @Ctx() { locale }: CatalogContext): string {
    return inLocale(brand.name, locale);
  }
}
