import { businessDate } from '@tonglu/kit';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { distanceBetween } from './distance';
import { Warehouse } from './warehouse';

export enum AvailabilityState {
  IN_STOCK = 'IN_STOCK',
  LOW_STOCK = 'LOW_STOCK',
  OUT_OF_STOCK = 'OUT_OF_STOCK',
}
registerEnumType(AvailabilityState, { name: 'AvailabilityState', description: 'Whether a variant can be had.', valuesConfig: { LOW_STOCK: { description: 'Five units or fewer.' } } });

@ObjectType({ simpleResolvers: true, description: 'Stock truth for one variant (C9, O5).' })
export class Availability {
  @Field(() => AvailabilityState)
  state: AvailabilityState;

  @Field(() => Int, { description: 'Units that can be ordered now, over all warehouses.' })
  available: number;

  @Field(() => Warehouse, { nullable: true, description: 'The nearest warehouse that has some; the fullest where no district is given.' })
  nearest?: Warehouse;

  @Field(() => String, { nullable: true, description: 'The business date (Asia/Shanghai) on which an order placed now leaves that warehouse, as YYYY-MM-DD.' })
  shipsBy?: string;
}

/** A warehouse and how much of one variant is free there. */
export interface WarehouseStock {
  warehouse: Warehouse;
  available: number;
}

const lowStock = 5;

export function availabilityOf(stock: readonly WarehouseStock[], district: string | undefined, now: Date): Availability {
  const available = stock.reduce((sum, each) => sum + each.available, 0);
  if (available <= 0) return { state: AvailabilityState.OUT_OF_STOCK, available: 0 };
  const rank = (each: WarehouseStock): number => (district ? distanceBetween(district, each.warehouse.districtCode) : -each.available);
  const [{ warehouse: nearest }] = stock.filter((each) => each.available > 0).sort((a, b) => rank(a) - rank(b) || (a.warehouse.code < b.warehouse.code ? -1 : 1));
  return { state: available <= lowStock ? AvailabilityState.LOW_STOCK : AvailabilityState.IN_STOCK, available, nearest, shipsBy: shippingDate(nearest.cutOffHour, now) };
}

/** Today before the warehouse's cut-off hour, tomorrow from then on; both by the clock of Asia/Shanghai. */
export function shippingDate(cutOffHour: number, now: Date): string {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', hourCycle: 'h23' }).format(now));
  const day = 24 * 60 * 60 * 1_000;
  return businessDate(hour < cutOffHour ? now : new Date(now.getTime() + day));
}
