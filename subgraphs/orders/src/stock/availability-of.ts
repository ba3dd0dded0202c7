import { businessDate, businessHour } from '@tonglu/kit';
import { most } from '../cart/cart-line';
import { type Availability, AvailabilityState, StockReach } from './availability';
import { distanceBetween, sameCity, sameProvince } from './distance';
import type { Pieces } from './pieces';
import type { Warehouse } from './warehouse';

/** A warehouse and how much of one variant is free there. */
export interface WarehouseStock {
  warehouse: Warehouse;
  available: number;
}

/** All there is of a variant. */
export interface VariantStock {
  warehouses: readonly WarehouseStock[];
  /** When more of it is expected. */
  expectedOn?: string;
}

/** Pieces of which one unit of what is asked about consists, and all there is of them. */
export interface Part extends Pieces, VariantStock {}

const lowStock = 5;

/** Parts of a suite, or the variant itself as its only part; no part at all for what needs no stock. */
export function availabilityOf(parts: readonly Part[], district: string | undefined, now: Date): Availability {
  if (parts.length === 0) return { state: AvailabilityState.IN_STOCK, available: most.quantity, reach: StockReach.HERE, needsStock: false, pieces: parts, district };
  const units = parts.map(({ warehouses, quantity }) => Math.floor(freeUnits(warehouses) / quantity));
  const available = Math.min(...units);
  if (available <= 0) return { ...outOfStock(parts.filter((_, index) => units[index] <= 0)), pieces: parts, district };
  return new InStock(available <= lowStock ? AvailabilityState.LOW_STOCK : AvailabilityState.IN_STOCK, available, parts, district, now);
}

/** Lists ask for no more than how much there is: from where it comes is found out when that is read. */
class InStock implements Availability {
  readonly needsStock = true;
  private from?: Warehouse;

  constructor(
    readonly state: AvailabilityState,
    readonly available: number,
    readonly pieces: readonly Part[],
    readonly district: string | undefined,
    private readonly now: Date,
  ) {}

  get nearest(): Warehouse {
    return (this.from ??= nearestOf(this.pieces, this.district));
  }

  get reach(): StockReach {
    return this.district ? reachOf(distanceBetween(this.district, this.nearest.districtCode)) : StockReach.SHIPS_BY;
  }

  get shipsBy(): string {
    return shippingDate(this.nearest.cutOffHour, this.now);
  }
}

export const freeUnits = (warehouses: readonly WarehouseStock[]): number => warehouses.reduce((sum, { available }) => sum + available, 0);

/** It is there again once the last of what is missing is. */
function outOfStock(missing: readonly Part[]): Omit<Availability, 'pieces' | 'district'> {
  const dates = missing.map(({ expectedOn }) => expectedOn);
  const expectedOn = dates.every((date) => date !== undefined) ? dates.sort().at(-1) : undefined;
  return { state: AvailabilityState.OUT_OF_STOCK, available: 0, reach: expectedOn ? StockReach.PRESALE : StockReach.OUT, needsStock: true, expectedOn };
}

function reachOf(distance: number): StockReach {
  if (distance <= sameCity) return StockReach.HERE;
  return distance <= sameProvince ? StockReach.NEARBY : StockReach.SHIPS_BY;
}

/** As orders do: the nearest warehouse that has all parts; else each part from the nearest that has some, and the farthest of those counts. */
function nearestOf(parts: readonly Part[], district: string | undefined): Warehouse {
  const rank = ({ warehouse, available }: WarehouseStock): number => (district ? distanceBetween(district, warehouse.districtCode) : -available);
  const nearestFirst = (stock: readonly WarehouseStock[]): WarehouseStock[] => [...stock].sort((a, b) => rank(a) - rank(b) || (a.warehouse.code < b.warehouse.code ? -1 : 1));
  const hasAll = ({ warehouse: { id } }: WarehouseStock): boolean => parts.every(({ warehouses, quantity }) => warehouses.some(({ warehouse, available }) => warehouse.id === id && available >= quantity));
  const [whole] = nearestFirst(parts[0].warehouses.filter(hasAll));
  if (whole) return whole.warehouse;
  const ofParts = parts.map(({ warehouses }) => nearestFirst(warehouses.filter(({ available }) => available > 0))[0]);
  return nearestFirst(ofParts).at(-1)!.warehouse;
}

const dayMs = 24 * 60 * 60_000;

/** Today before the warehouse's cut-off hour, tomorrow from then on; both by the clock of Asia/Shanghai. */
export const shippingDate = (cutOffHour: number, now: Date): string => businessDate(businessHour(now) < cutOffHour ? now : new Date(now.getTime() + dayMs));
