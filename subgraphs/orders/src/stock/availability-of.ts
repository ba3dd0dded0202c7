import { businessDate } from '@tonglu/kit';
import { most } from '../cart/cart-line';
import { type Availability, AvailabilityState, StockReach } from './availability';
import { distanceBetween, sameCity, sameProvince } from './distance';
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

/** A variant of which one unit of what is asked about takes `quantity`. */
export interface Part extends VariantStock {
  quantity: number;
}

type Stood = Omit<Availability, 'pieces' | 'district'>;

const lowStock = 5;

/** Parts of a suite, or the variant itself as its only part; no part at all for what needs no stock. */
export function availabilityOf(parts: readonly Part[], district: string | undefined, now: Date): Stood {
  if (parts.length === 0) return { state: AvailabilityState.IN_STOCK, available: most.quantity, reach: StockReach.HERE, needsStock: false };
  const units = parts.map(({ warehouses, quantity }) => Math.floor(freeUnits(warehouses) / quantity));
  const available = Math.min(...units);
  if (available <= 0) return outOfStock(parts.filter((_, index) => units[index] <= 0));
  const nearest = nearestOf(parts, district);
  return {
    state: available <= lowStock ? AvailabilityState.LOW_STOCK : AvailabilityState.IN_STOCK,
    available,
    reach: district ? reachOf(distanceBetween(district, nearest.districtCode)) : StockReach.SHIPS_BY,
    needsStock: true,
    nearest,
    shipsBy: shippingDate(nearest.cutOffHour, now),
  };
}

export const freeUnits = (warehouses: readonly WarehouseStock[]): number => warehouses.reduce((sum, { available }) => sum + available, 0);

/** It is there again once the last of what is missing is. */
function outOfStock(missing: readonly Part[]): Stood {
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

const hours = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', hourCycle: 'h23' });

/** Today before the warehouse's cut-off hour, tomorrow from then on; both by the clock of Asia/Shanghai. */
export function shippingDate(cutOffHour: number, now: Date): string {
  const hour = Number(hours.format(now));
  const day = 24 * 60 * 60 * 1_000;
  return businessDate(hour < cutOffHour ? now : new Date(now.getTime() + day));
}
