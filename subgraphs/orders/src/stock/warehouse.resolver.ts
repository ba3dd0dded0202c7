import { inLocale } from '@tonglu/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OrdersContext } from '../context';
import { Warehouse } from './warehouse';

type WarehouseRow = Pick<Warehouse, 'name' | 'city'>;

@Resolver(() => Warehouse)
export class WarehouseResolver {
  @FieldResolver(() => String)
  name(@Root() { name }: WarehouseRow, @Ctx() { locale }: OrdersContext): string {
    return inLocale(name, locale);
  }

  @FieldResolver(() => String)
  city(@Root() { city }: WarehouseRow, @Ctx() { locale }: OrdersContext): string {
    return inLocale(city, locale);
  }
}
