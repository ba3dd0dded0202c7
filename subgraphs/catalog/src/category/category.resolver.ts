import { inLocale, orRefusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { addCategory, AddCategoryInput } from './add-category';
import { Category, type CategoryRow } from './category';
import { moveCategory, MoveCategoryInput } from './move-category';
import { renameCategory, RenameCategoryInput } from './rename-category';

const AddCategoryResult = resultUnion('AddCategoryResult', () => Category, 'Category');
const MoveCategoryResult = resultUnion('MoveCategoryResult', () => Category, 'Category');
const RenameCategoryResult = resultUnion('RenameCategoryResult', () => Category, 'Category');

/** The category as it stands after a change. */
const afterwards = async ({ loaders }: CatalogContext, { slug }: { slug: string }): Promise<CategoryRow | null> => (await loaders.categoryTree()).findBySlug(slug);

@Resolver(() => Category)
export class CategoryResolver {
  @Query(() => [Category], { nullable: true, description: 'The categories at the top of the tree, in the shop’s order (C1).' })
  async categories(@Ctx() { loaders }: CatalogContext): Promise<CategoryRow[]> {
    return (await loaders.categoryTree()).top;
  }

  @Query(() => Category, { nullable: true, description: 'By slug; null where there is none (C1).' })
  async category(@Arg('slug', () => String) slug: string, @Ctx() { loaders }: CatalogContext): Promise<CategoryRow | null> {
    return (await loaders.categoryTree()).findBySlug(slug);
  }

  @Mutation(() => AddCategoryResult, { description: 'Adds a category; one with this slug stays as it is. Role CATALOG_EDITOR (C1). Problems: INVALID_INPUT.' })
  addCategory(@Arg('input', () => AddCategoryInput) input: AddCategoryInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => afterwards(context, await addCategory(context, input)));
  }

  @Mutation(() => MoveCategoryResult, { description: 'Moves a category with all below it; role CATALOG_EDITOR (C1). Problems: INVALID_INPUT, NOT_FOUND, BUSY; PRICE_CONFLICT where price lists would come together.' })
  moveCategory(@Arg('input', () => MoveCategoryInput) input: MoveCategoryInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => afterwards(context, await moveCategory(context, input)));
  }

  @Mutation(() => RenameCategoryResult, { description: 'Gives a category another name; role CATALOG_EDITOR (C1). Problems: INVALID_INPUT, NOT_FOUND.' })
  renameCategory(@Arg('input', () => RenameCategoryInput) input: RenameCategoryInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => afterwards(context, await renameCategory(context, input)));
  }

  @FieldResolver(() => String)
  name(@Root() category: CategoryRow, @Ctx() { locale }: CatalogContext): string {
    return inLocale(category.name, locale);
  }

  @FieldResolver(() => Category, { nullable: true, description: 'Null at the top of the tree.' })
  async parent(@Root() category: CategoryRow, @Ctx() { loaders }: CatalogContext): Promise<CategoryRow | null> {
    return category.parentId ? (await loaders.categoryTree()).find(category.parentId) : null;
  }

  @FieldResolver(() => [Category], { description: 'In the shop’s order; empty at the bottom of the tree.' })
  async children(@Root() category: CategoryRow, @Ctx() { loaders }: CatalogContext): Promise<CategoryRow[]> {
    return (await loaders.categoryTree()).childrenOf(category);
  }

  @FieldResolver(() => [Category], { description: 'From the top of the tree down to this category.' })
  async path(@Root() category: CategoryRow, @Ctx() { loaders }: CatalogContext): Promise<CategoryRow[]> {
    return (await loaders.categoryTree()).pathTo(category);
  }

  @FieldResolver(() => Int, { description: 'How many products there are in this category and everything below it.' })
  async productCount(@Root() category: CategoryRow, @Ctx() { loaders }: CatalogContext): Promise<number> {
    const [tree, counts] = await Promise.all([loaders.categoryTree(), loaders.productCounts()]);
    return tree.under(category).reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
  }
}
