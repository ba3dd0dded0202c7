import { after, allOf, badInput, inLocale, type Soon, wantedBelow } from '@tonglu/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Brand } from '../brand/brand';
import { Category, type CategoryRow } from '../category/category';
import type { CatalogContext } from '../context';
import { Media, type MediaRow } from '../media/media';
import { PriceRange, rangeOf } from '../price/price';
import { stepAt } from '../price/price.loaders';
import { PromotionOffer } from '../promotion/offer';
import { offersOn } from '../promotion/offers-on';
import { promotionalPrice } from '../promotion/promotional-price';
import { Variant, type VariantRow } from '../variant/variant';
import { findProduct } from './find-product';
import { ProductType, type ProductTypeRow } from '../product-type/product-type';
import { SpecificationGroup, specificationsOf } from '../product-type/specifications';
import { ContentBlock, showBlock } from './content-block';
import { findProducts, type FoundProducts } from './find-products';
import { Installation } from './installation';
import { captionOf } from './product.loaders';
import { Product, ProductAttribute, type ProductRow, showAttribute } from './product';
import { ProductConnection } from './product-connection';
import { ProductFilter } from './product-filter';
import { ProductSort } from './product-sorts';

@Resolver(() => Product)
export class ProductResolver {
  @Query(() => ProductConnection, { nullable: true, description: 'The products this viewer may find (C3, C7). `search` takes Chinese, English, codes, SKUs and barcodes; an exact code comes first.' })
  products(
    @Arg('filter', () => ProductFilter, { nullable: true }) filter: ProductFilter | null,
    @Arg('search', () => String, { nullable: true }) search: string | null,
    @Arg('sort', () => ProductSort, { defaultValue: ProductSort.RELEVANCE }) sort: ProductSort,
    @Arg('first', () => Int, { defaultValue: 24 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FoundProducts> {
    return findProducts(context, { filter, search, sort, first, after }, wantedBelow(info));
  }

  @Query(() => Product, { nullable: true, description: 'By id or by slug, exactly one of them. Null where it does not exist for this viewer.' })
  async product(
    @Arg('id', () => ID, { nullable: true }) id: string | null,
    @Arg('slug', () => String, { nullable: true }) slug: string | null,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProductRow | null> {
    if (!id === !slug) throw badInput('id', 'give either id or slug');
    return findProduct(context, slug ? { slug } : { id: String(id) }, wantedBelow(info));
  }

  @FieldResolver(() => String)
  name(@Root() product: ProductRow, @Ctx() { locale }: CatalogContext): string {
    return inLocale(product.name, locale);
  }

  @FieldResolver(() => String, { nullable: true })
  subtitle(@Root() product: ProductRow, @Ctx() context: CatalogContext): Soon<string | null> {
    return after(captionOf(context, product, 'subtitle'), (subtitle) => subtitle && inLocale(subtitle, context.locale));
  }

  @FieldResolver(() => Installation, { nullable: true, description: 'Null where it is not said.' })
  installation(@Root() product: ProductRow, @Ctx() context: CatalogContext): Soon<Installation | null> {
    return captionOf(context, product, 'installation');
  }

  @FieldResolver(() => String, { nullable: true })
  description(@Root() { id }: ProductRow, @Ctx() { loaders, locale }: CatalogContext): Soon<string | null> {
    return after(loaders.productDetails.load(id), (details) => (details?.description ? inLocale(details.description, locale) : null));
  }

  @FieldResolver(() => Brand)
  brand(@Root() product: ProductRow): ProductRow['brand'] {
    return product.brand;
  }

  @FieldResolver(() => Category)
  async category(@Root() product: ProductRow, @Ctx() { loaders }: CatalogContext): Promise<CategoryRow | null> {
    return (await loaders.categoryTree()).find(product.categoryId);
  }

  @FieldResolver(() => [ProductAttribute])
  async attributes(@Root() { id }: ProductRow, @Ctx() { loaders, locale }: CatalogContext): Promise<ProductAttribute[]> {
    return ((await loaders.productDetails.load(id))?.attributes ?? []).map((attribute) => showAttribute(attribute, locale));
  }

  @FieldResolver(() => ProductType, { nullable: true, description: 'What it is described by; null where it has no particular type (C1).' })
  async type(@Root() product: ProductRow, @Ctx() { loaders }: CatalogContext): Promise<ProductTypeRow | null> {
    return product.typeId ? loaders.productType.load(product.typeId) : null;
  }

  @FieldResolver(() => [SpecificationGroup], { description: 'All its properties, under the headings of its type (C2).' })
  async specifications(@Root() product: ProductRow, @Ctx() { loaders, locale }: CatalogContext): Promise<SpecificationGroup[]> {
    const details = await loaders.productDetails.load(product.id);
    return specificationsOf(details?.attributes ?? [], product.typeId ? await loaders.productType.load(product.typeId) : null, locale);
  }

  @FieldResolver(() => [ContentBlock], { description: 'The rich description, from top to bottom; empty where there is none (C2).' })
  async blocks(@Root() product: ProductRow, @Ctx() { loaders, locale }: CatalogContext): Promise<ContentBlock[]> {
    return ((await loaders.blocksOfProduct.load(product.id))?.blocks ?? []).map((block) => showBlock(block, locale));
  }

  @FieldResolver(() => [Media], { description: 'What there is to read about it: role MANUAL, with title (`alt`), language and size (C2).' })
  manuals(@Root() product: ProductRow, @Ctx() { loaders }: CatalogContext): Soon<MediaRow[]> {
    return loaders.manualsOfProduct.load(product.id);
  }

  @FieldResolver(() => [Media], { description: 'Pictures of the product whatever the variant.' })
  media(@Root() product: ProductRow, @Ctx() { loaders }: CatalogContext): Soon<MediaRow[]> {
    return after(loaders.mediaOfProduct.load(product.id), (all) => all.filter(({ variantId }) => variantId === null));
  }

  @FieldResolver(() => Media, { nullable: true, description: 'The picture for lists.' })
  cover(@Root() product: ProductRow, @Ctx() { loaders }: CatalogContext): Soon<MediaRow | null> {
    return loaders.coverOfProduct.load(product.id);
  }

  @FieldResolver(() => [Variant])
  variants(@Root() product: ProductRow, @Ctx() { loaders }: CatalogContext): Soon<VariantRow[]> {
    return loaders.variantsOfProduct.load(product.id);
  }

  @FieldResolver(() => PriceRange, { nullable: true, description: 'Null where no variant is for sale to this viewer.' })
  priceRange(@Root() product: ProductRow, @Ctx() context: CatalogContext): Soon<PriceRange | null> {
    const prices = context.loaders.prices();
    const priceOf = (variant: VariantRow): Soon<{ amount: bigint; promotional: bigint } | null> =>
      after(prices.stepsOf(variant.id), (steps) => {
        const step = stepAt(steps);
        return step ? after(promotionalPrice(context, variant, step), (promotional) => ({ amount: step.amount, promotional })) : null;
      });
    return after(context.loaders.variantsOfProduct.load(product.id), (variants) => after(allOf(variants.map(priceOf)), (priced) => rangeOf(priced.filter((price) => price !== null))));
  }

  @FieldResolver(() => [PromotionOffer], { description: 'What this viewer could get on any of its variants now, conditions on the cart aside (C9). Offers that need a code are not told.' })
  async promotions(@Root() product: ProductRow, @Ctx() context: CatalogContext): Promise<PromotionOffer[]> {
    return offersOn(context, await context.loaders.variantsOfProduct.load(product.id));
  }
}
