import { orRefusal, requireRole, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { publishPriceList, withdrawPriceList } from './list/change-list-state';
import { listPriceLists } from './list/list-price-lists';
import { PriceListCodeInput, SetPricesInput } from './list/price-list-inputs';
import { PriceListState } from './list/price-list-state';
import { PriceListView } from './list/price-list-view';
import { PricesSet, setPrices } from './list/set-prices';
import { Price, type PriceRow } from './price';
import { PriceLevel } from './price-level';
import { PriceTrace, PriceViewerInput } from './trace/price-trace';
import { traceForViewer, tracePrice } from './trace/trace-price';

const SetPricesResult = resultUnion('SetPricesResult', () => PricesSet, 'PricesSet');
const PriceListResult = resultUnion('PriceListResult', () => PriceListView, 'PriceList');

@Resolver(() => Price)
export class PriceResolver {
  @Query(() => [PriceListView], { nullable: true, description: 'The newest 500 price lists, drafts and withdrawn ones too; role CATALOG_EDITOR (C4).' })
  priceLists(
    @Arg('code', () => String, { nullable: true }) code: string | null,
    @Arg('level', () => PriceLevel, { nullable: true }) level: PriceLevel | null,
    @Arg('state', () => PriceListState, { nullable: true }) state: PriceListState | null,
    @Ctx() context: CatalogContext,
  ): Promise<PriceListView[]> {
    requireRole(context, 'CATALOG_EDITOR');
    return listPriceLists(context, { code, level, state });
  }

  @Query(() => PriceTrace, { nullable: true, description: 'What a variant would cost somebody, and why, with every list that says something about it; role CATALOG_EDITOR (C4). Null where there is no such variant.' })
  priceTrace(
    @Arg('variant', () => ID) variant: string,
    @Arg('viewer', () => PriceViewerInput, { nullable: true, description: 'Left out: a visitor.' }) viewer: PriceViewerInput | null,
    @Arg('quantity', () => Int, { defaultValue: 1 }) quantity: number,
    @Arg('at', () => Date, { nullable: true, description: 'Left out: now. Prices, rules and lists, with their names, priorities and periods, as they stood then; from now on, as they stand. Categories as they are now.' }) at: Date | null,
    @Ctx() context: CatalogContext,
  ): Promise<PriceTrace | null> {
    requireRole(context, 'CATALOG_EDITOR');
    return tracePrice(context, { variant, viewer, quantity, at });
  }

  @Mutation(() => SetPricesResult, { description: 'Publishes a price list, or changes prices and rules in it; role CATALOG_EDITOR (C4). Problems: INVALID_INPUT, PRICE_CONFLICT.' })
  setPrices(@Arg('input', () => SetPricesInput) input: SetPricesInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, () => setPrices(context, input));
  }

  @Mutation(() => PriceListResult, { description: 'Puts a draft in force, from its first valid instant on; role CATALOG_EDITOR. Problems: NOT_FOUND, INVALID_INPUT, PRICE_CONFLICT.' })
  publishPriceList(@Arg('input', () => PriceListCodeInput) input: PriceListCodeInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => (await listPriceLists(context, { id: (await publishPriceList(context, input)).listId }))[0]);
  }

  @Mutation(() => PriceListResult, { description: 'Takes a list out of force for good; role CATALOG_EDITOR. Problems: NOT_FOUND, INVALID_INPUT.' })
  withdrawPriceList(@Arg('input', () => PriceListCodeInput) input: PriceListCodeInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, async () => (await listPriceLists(context, { id: (await withdrawPriceList(context, input)).listId }))[0]);
  }

  @FieldResolver(() => PriceTrace, { description: 'Why it is this price.' })
  trace(@Root() { variantId, quantity }: PriceRow, @Ctx() context: CatalogContext): Promise<PriceTrace> {
    return traceForViewer(context, variantId, quantity);
  }
}
