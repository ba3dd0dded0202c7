import { badInput, inLocale, isId, Money } from '@tonglu/kit';
import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { requireNeighbour } from '../neighbour';
import { Product, ProductKind, type ProductRow } from '../product/product';
import { Variant, type VariantRow } from '../variant/variant';
import { Component } from './component';
import { Composition, findCompositions, findCompositionsLately } from './composition';
import { QuoteComponent } from './quoted-component';
import { sharesOf, weightsOf } from './shares';

const mostVariants = 10_000;

@Resolver(() => Variant)
export class SuiteResolver {
  @Query(() => [Composition], { description: 'For orders: what these variants take out of stock, where that is not simply themselves.' })
  @Directive('@inaccessible')
  compositions(
    @Arg('variants', () => [ID]) variants: string[],
    @Arg('lately', () => Boolean, { defaultValue: false, description: 'As it was a few seconds ago will do.' }) lately: boolean,
    @Ctx() context: CatalogContext,
  ): Promise<Composition[]> {
    requireNeighbour(context);
    if (variants.length > mostVariants) throw badInput('variants', `at most ${mostVariants} at once`);
    const known = variants.filter(isId);
    return lately ? findCompositionsLately(context, known) : findCompositions(context.db, known);
  }

  @FieldResolver(() => [Component], { description: 'What is in a suite; empty for everything else (C1).' })
  async components(@Root() { id, productId }: VariantRow, @Ctx() context: CatalogContext): Promise<Component[]> {
    const { loaders, locale } = context;
    if ((await loaders.product.load(productId))?.kind !== ProductKind.SUITE) return [];
    const components = await loaders.componentsOfSuite.load(id);
    if (components.length === 0) return [];
    const { priceOf } = loaders.prices();
    const [price, weights] = await Promise.all([priceOf(id, 1), weightsOf(components, priceOf)]);
    const shares = price && sharesOf(price.amount.fen, weights);
    return Promise.all(
      components.map(async ({ variant, productName, quantity }, index) => ({
        variant: await loaders.variant.load(variant.id),
        name: inLocale(productName, locale),
        options: variant.options.map(({ value }) => inLocale(value, locale)),
        quantity,
        share: shares ? new Money(shares[index]) : undefined,
      })),
    );
  }
}

@Resolver(() => Product)
export class CompanionsResolver {
  @FieldResolver(() => [Product], { description: 'Suites that this viewer may find and that have a variant of it among their components.' })
  async suites(@Root() { id }: ProductRow, @Ctx() { loaders }: CatalogContext): Promise<ProductRow[]> {
    const variants = (await loaders.companions.load(id))?.suites ?? [];
    const suites = [...new Set(variants.map(({ productId }) => productId))];
    for (const suite of suites) loaders.variantsOfProduct.bring(suite, variants.filter(({ productId }) => productId === suite));
    const found = await Promise.all(suites.map((suite) => loaders.product.load(suite)));
    return found.filter((product) => product !== null);
  }

  @FieldResolver(() => [Variant], { description: 'Services that this viewer can order with it, e.g. installation or an extended warranty.' })
  async services(@Root() { id, services }: ProductRow, @Ctx() { loaders }: CatalogContext): Promise<VariantRow[]> {
    if (services?.length === 0) return [];
    const found = (await loaders.companions.load(id))?.services ?? [];
    const products = await Promise.all(found.map(({ productId }) => loaders.product.load(productId)));
    return found.filter((_, index) => products[index]);
  }
}

type QuoteComponentRow = Pick<QuoteComponent, 'id'>;

@Resolver(() => QuoteComponent)
export class QuoteComponentResolver {
  @FieldResolver(() => Variant, { nullable: true, description: 'Null where this viewer cannot buy it by itself.' })
  variant(@Root() { id }: QuoteComponentRow, @Ctx() { loaders }: CatalogContext): Promise<VariantRow | null> {
    return loaders.variant.load(id);
  }
}
