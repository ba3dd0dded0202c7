import { after, badInput, inLocale, type LocalizedText, type Soon } from '@tonglu/kit';
import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Media, type MediaRow } from '../media/media';
import { Price, type PriceRow, showPrice } from '../price/price';
import { stepAt } from '../price/price.loaders';
import { PromotionOffer } from '../promotion/offer';
import { offersOn } from '../promotion/offers-on';
import { promotionalPrice } from '../promotion/promotional-price';
import { requireNeighbour } from '../neighbour';
import { Product, type ProductRow } from '../product/product';
import { loadMany } from '../references';
import { Variant, VariantOption, type VariantRow } from './variant';
import { detailsOf, variantsBySku } from './variant.loaders';

const most = 10_000;

@Resolver(() => Variant)
export class VariantResolver {
  @Query(() => [Variant], { description: 'Variants of these SKUs whatever their status, for subgraphs that take goods in; unknown SKUs are left out.' })
  @Directive('@inaccessible')
  variantsBySku(@Arg('skus', () => [String]) skus: string[], @Ctx() context: CatalogContext): Promise<VariantRow[]> {
    requireNeighbour(context);
    if (skus.length > most) throw badInput('skus', `at most ${most} at once`);
    return variantsBySku(context.db, skus);
  }

  @Query(() => [ID], { description: 'Those of these variants that exist for this viewer, for subgraphs that link to them (C3).' })
  @Directive('@inaccessible')
  async existingVariants(@Arg('ids', () => [ID]) ids: string[], @Ctx() context: CatalogContext): Promise<string[]> {
    requireNeighbour(context);
    if (ids.length > most) throw badInput('ids', `at most ${most} at once`);
    const found = await loadMany(context.loaders.variant, ids);
    return found.flatMap((variant) => variant?.id ?? []);
  }

  @FieldResolver(() => String)
  name(@Root() variant: VariantRow, @Ctx() { locale }: CatalogContext): string {
    return inLocale(variant.name, locale);
  }

  @FieldResolver(() => String, { nullable: true, description: 'GTIN, usually EAN-13.' })
  barcode(@Root() variant: VariantRow, @Ctx() context: CatalogContext): Soon<string | null> {
    return after(detailsOf(context, variant), ({ barcode }) => barcode);
  }

  @FieldResolver(() => [VariantOption])
  options(@Root() variant: VariantRow, @Ctx() context: CatalogContext): Soon<VariantOption[]> {
    const show = (text: LocalizedText): string => inLocale(text, context.locale);
    return after(detailsOf(context, variant), ({ options }) => options.map(({ code, name, value }) => ({ code, name: show(name), value: show(value) })));
  }

  @FieldResolver(() => [Media], { description: 'Pictures of this variant; without any, the product’s own (C2).' })
  media(@Root() variant: VariantRow, @Ctx() { loaders }: CatalogContext): Soon<MediaRow[]> {
    return after(loaders.mediaOfProduct.load(variant.productId), (all) => {
      const own = all.filter(({ variantId }) => variantId === variant.id);
      return own.length > 0 ? own : all.filter(({ variantId }) => variantId === null);
    });
  }

  @FieldResolver(() => Product)
  product(@Root() variant: VariantRow, @Ctx() { loaders }: CatalogContext): Soon<ProductRow | null> {
    return variant.product ?? loaders.product.load(variant.productId);
  }

  @FieldResolver(() => Price, { nullable: true, description: 'For this viewer, now. Null: not for sale here (C4).' })
  price(@Root() variant: VariantRow, @Ctx() context: CatalogContext): Soon<PriceRow | null> {
    return after(context.loaders.prices().stepsOf(variant.id), (steps) => {
      const step = stepAt(steps);
      return step ? after(promotionalPrice(context, variant, step), (promotional) => showPrice(variant, steps, step, promotional, context.locale)) : null;
    });
  }

  @FieldResolver(() => [PromotionOffer], { description: 'What this viewer could get on it now, conditions on the cart aside (C9). Offers that need a code are not told.' })
  promotions(@Root() variant: VariantRow, @Ctx() context: CatalogContext): Promise<PromotionOffer[]> {
    return offersOn(context, [variant]);
  }
}
