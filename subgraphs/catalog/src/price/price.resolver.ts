import { orRefusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CatalogContext } from '../context';
import { PricesSet, setPrices, SetPricesInput } from './set-prices';

const SetPricesResult = resultUnion('SetPricesResult', () => PricesSet, 'PricesSet');

@Resolver()
export class PriceResolver {
  @Mutation(() => SetPricesResult, { description: 'Publishes a price list or changes prices in it; role CATALOG_EDITOR (C4).' })
  setPrices(@Arg('input', () => SetPricesInput) input: SetPricesInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, () => setPrices(context, input));
  }
}
