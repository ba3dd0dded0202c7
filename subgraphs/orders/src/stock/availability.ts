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

/** A warehouse and how much of one variant is free there. */
export interface WarehouseStock {
  warehouse: Warehouse;
  available: number;
}

const lowStock = 5;

/** Worked out as far as it is read: most lists want nothing but the state. */
@ObjectType({ simpleResolvers: true, description: 'Stock truth for one variant (C9, O5).' })
export class Availability {
  @Field(() => Int, { description: 'Units that can be ordered now, over all warehouses.' })
  readonly available: number;

  private source?: Warehouse;

  constructor(
    private readonly stock: readonly WarehouseStock[],
    private readonly district: string | undefined,
    private readonly now: Date,
  ) {
    this.available = Math.max(0, stock.reduce((sum, each) => sum + each.available, 0));
  }

  @Field(() => AvailabilityState)
  get state(): AvailabilityState {
    if (this.available === 0) return AvailabilityState.OUT_OF_STOCK;
    return this.available <= lowStock ? AvailabilityState.LOW_STOCK : AvailabilityState.IN_STOCK;
  }

  @Field(() => Warehouse, { nullable: true, description: 'The nearest warehouse that has some; the fullest where no district is given.' })
  get nearest(): Warehouse | undefined {
    if (this.available === 0) return undefined;
    this.source ??= this.chooseSource();
    return this.source;
  }

  @Field(() => String, { nullable: true, description: 'The business date (Asia/Shanghai) on which an order placed now leaves that warehouse, as YYYY-MM-DD.' })
  get shipsBy(): string | undefined {
    return this.nearest && shippingDate(this.nearest.cutOffHour, this.now);
  }

  private chooseSource(): Warehouse | undefined {
    const { stock, district } = this;
    const rank = (each: WarehouseStock): number => (district ? distanceBetween(district, each.warehouse.districtCode) : -each.available);
    return stock.filter((each) => each.available > 0).sort((a, b) => rank(a) - rank(b) || (a.warehouse.code < b.warehouse.code ? -1 : 1)).at(0)?.warehouse;
  }
}

const hours = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', hourCycle: 'h23' });

/** Today before the warehouse's cut-off hour, tomorrow from then on; both by the clock of Asia/Shanghai. */
export function shippingDate(cutOffHour: number, now: Date): string {
  const hour = Number(hours.format(now));
  const day = 24 * 60 * 60 * 1_000;
  return businessDate(hour < cutOffHour ? now : new Date(now.getTime() + day));
}
