import { badInput, inLocale, isId, type Money } from '@tonglu/kit';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Brand } from '../brand/brand';
import { Category, type CategoryRow } from '../category/category';
import type { CatalogContext } from '../context';
import { Media, type MediaRow, MediaRole } from '../media/media';
import { PriceRange } from '../price/price';
import { resolvePrice } from '../price/price.loaders';
import { PromotionOffer } from '../promotion/offer';
import { offersOn } from '../promotion/offers-on';
import { promotionalPrice } from '../promotion/promotional-price';
import { Variant, type VariantRow } from '../variant/variant';
import { ProductType, type ProductTypeRow } from '../product-type/product-type';
import { SpecificationGroup, specificationsOf } from '../product-type/specifications';
import { ContentBlock, showBlock } from './content-block';
import { findProducts, type FoundProducts } from './find-products';
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
  ): Promise<FoundProducts> {
    return findProducts(context, { filter, search, sort, first, after });
  }

  @Query(() => Product, { nullable: true, description: 'By id or by slug, exactly one of them. Null where it does not exist for this viewer.' })
  async product(
    @Arg('id', () => ID, { nullable: true }) id: string | null,
    @Arg('slug', () => String, { nullable: true }) slug: string | null,
    @Ctx() { loaders }: CatalogContext,
  ): Promise<ProductRow | null> {
    if (!id === !slug) throw badInput('id', 'give either id or slug');
    if (!slug) return isId(id) ? loaders.product.load(id) : null;
    const product = await loaders.productBySlug.load(slug);
    if (product) loaders.product.prime(product.id, product);
    return product;
  }

  @FieldResolver(() => String)
  name(@Root() product: ProductRow, @Ctx() { locale }: CatalogContext): string {
    return inLocale(product.name, locale);
  }

  @FieldResolver(() => String, { nullable: true })
  subtitle(@Root() product: ProductRow, @Ctx() { locale }: CatalogContext): string | null {
    return product.subtitle && inLocale(product.subtitle, locale);
  }

  @FieldResolver(() => String, { nullable: true })
  description(@Root() product: ProductRow, @Ctx() { locale }: CatalogContext): string | null {
    return product.description && inLocale(product.description, locale);
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
  attributes(@Root() product: ProductRow, @Ctx() { locale }: CatalogContext): ProductAttribute[] {
    return product.attributes.map((attribute) => showAttribute(attribute, locale));
  }

  @FieldResolver(() => ProductType, { nullable: true, description: 'What it is described by; null where it has no particular type (C1).' })
  async type(@Root() product: ProductRow, @Ctx() { loaders }: CatalogContext): Promise<ProductTypeRow | null> {
    return product.typeId ? loaders.productType.load(product.typeId) : null;
  }

  @FieldResolver(() => [SpecificationGroup], { description: 'All its properties, under the headings of its type (C2).' })
  async specifications(@Root() product: ProductRow, @Ctx() { loaders, locale }: CatalogContext): Promise<SpecificationGroup[]> {
    return specificationsOf(product.attributes, product.typeId ? await loaders.productType.load(product.typeId) : null, locale);
  }

  @FieldResolver(() => [ContentBlock], { description: 'The rich description, from top to bottom; empty where there is none (C2).' })
  async blocks(@Root() product: ProductRow, @Ctx() { loaders, locale }: CatalogContext): Promise<ContentBlock[]> {
    return ((await loaders.blocksOfProduct.load(product.id))?.blocks ?? []).map((block) => showBlock(block, locale));
  }

  @FieldResolver(() => [Media], { description: 'What there is to read about it: role MANUAL, with title (`alt`), language and size (C2).' })
  manuals(@Root() product: ProductRow, @Ctx() { loaders }: CatalogContext): Promise<MediaRow[]> {
    return loaders.manualsOfProduct.load(product.id);
  }

  @FieldResolver(() => [Media], { description: 'Pictures of the product whatever the variant.' })
  async media(@Root() product: ProductRow, @Ctx() { loaders }: CatalogContext): Promise<MediaRow[]> {
    return (await loaders.mediaOfProduct.load(product.id)).filter(({ variantId }) => variantId === null);
  }

  @FieldResolver(() => Media, { nullable: true, description: 'The picture for lists.' })
  async cover(@Root() product: ProductRow, @Ctx() { loaders }: CatalogContext): Promise<MediaRow | null> {
    const all = await loaders.mediaOfProduct.load(product.id);
    return all.find(({ role, variantId }) => role === MediaRole.COVER && variantId === null) ?? all.at(0) ?? null;
  }

  @FieldResolver(() => [Variant])
  variants(@Root() product: ProductRow, @Ctx() { loaders }: CatalogContext): Promise<VariantRow[]> {
    return loaders.variantsOfProduct.load(product.id);
  }

  @FieldResolver(() => PriceRange, { nullable: true, description: 'Null where no variant is for sale to this viewer.' })
  async priceRange(@Root() product: ProductRow, @Ctx() context: CatalogContext): Promise<PriceRange | null> {
    const variants = await context.loaders.variantsOfProduct.load(product.id);
    const prices = context.loaders.prices();
    const priced = await Promise.all(
      variants.map(async (variant) => {
        const price = resolvePrice(await prices.stepsOf(variant.id));
        return price ? [{ amount: price.amount, promotional: await promotionalPrice(context, variant, price) }] : [];
      }),
    );
    const ascending = (amounts: Money[]): Money[] => amounts.sort((a, b) => (a.fen < b.fen ? -1 : 1));
    const amounts = ascending(priced.flat().map(({ amount }) => amount));
    const [min, max, promotionalMin] = [amounts.at(0), amounts.at(-1), ascending(priced.flat().map(({ promotional }) => promotional)).at(0)];
    return min && max && promotionalMin ? { min, max, promotionalMin } : null;
  }

  @FieldResolver(() => [PromotionOffer], { description: 'What this viewer could get on any of its variants now, conditions on the cart aside (C9). Offers that need a code are not told.' })
  async promotions(@Root() product: ProductRow, @Ctx() context: CatalogContext): Promise<PromotionOffer[]> {
    return offersOn(context, await context.loaders.variantsOfProduct.load(product.id));
  }
}
