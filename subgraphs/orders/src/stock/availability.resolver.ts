import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { badInput } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { Availability, StoreStock } from './availability';
import { storesNear } from './stores-near';

type AvailabilityRow = Pick<Availability, 'pieces' | 'district'>;

const mostStores = 20;

@Resolver(() => Availability)
export class AvailabilityResolver {
  @FieldResolver(() => [StoreStock], { description: 'Stores in the buyer’s province that have it, nearest first. None where no district is given, or no stock is needed.' })
  stores(@Root() { pieces, district }: AvailabilityRow, @Arg('first', () => Int, { defaultValue: 5 }) first: number, @Ctx() context: OrdersContext): Promise<StoreStock[]> {
    if (first < 1 || first > mostStores) throw badInput('first', `must be between 1 and ${mostStores}`);
    return storesNear(context, pieces, district, first);
  }
}
