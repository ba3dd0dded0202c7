import { inLocale } from '@tonglu/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OrdersContext } from '../context';
import { Warehouse } from './warehouse';

type WarehouseRow = Pick<Warehouse, 'name' | 'city' | 'address'>;

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

  @FieldResolver(() => String, { nullable: true, description: 'Street and number; of stores.' })
  address(@Root() { address }: WarehouseRow, @Ctx() { locale }: OrdersContext): string | null {
    return address && inLocale(address, locale);
  }
}
