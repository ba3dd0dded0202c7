import { distanceBetween } from './distance';
import { type Pieces, together } from './pieces';

/** What an order line needs. */
export interface Need extends Pieces {
  id: string;
}

/** What a warehouse could give of a variant now. */
export interface Source {
  stockItemId: string;
  variantId: string;
  warehouseId: string;
  warehouseCode: string;
  districtCode: string;
  available: number;
}

/** Units that a line takes from a stock item. */
export interface Take {
  orderLineId: string;
  stockItemId: string;
  variantId: string;
  warehouseId: string;
  quantity: number;
}

export interface Shortage {
  variantId: string;
  available: number;
}

/**
 * Where each line comes from: the nearest warehouse that has the whole order; else, line by line, the nearest
 * that has the whole line; else the line is split, nearest first. Lines of the same variant draw on the same
 * units. Equal distances go by warehouse code.
 */
export function chooseWarehouses(needs: readonly Need[], sources: readonly Source[], districtCode: string): { takes: Take[] } | { shortages: Shortage[] } {
  const shortages = shortagesOf(needs, sources);
  if (shortages.length > 0) return { shortages };

  const nearestFirst = [...sources].sort((a, b) => distanceBetween(districtCode, a.districtCode) - distanceBetween(districtCode, b.districtCode) || (a.warehouseCode < b.warehouseCode ? -1 : 1));
  const left = new Map(nearestFirst.map((source) => [source, source.available]));
  const whole = [...new Set(nearestFirst.map(({ warehouseId }) => warehouseId))].find(
    (warehouseId) => shortagesOf(needs, sources.filter((source) => source.warehouseId === warehouseId)).length === 0,
  );

  const takes = needs.flatMap((need) => {
    const candidates = nearestFirst.filter(({ variantId, warehouseId }) => variantId === need.variantId && (!whole || warehouseId === whole));
    const single = candidates.find((source) => left.get(source)! >= need.quantity);
    let missing = need.quantity;
    return (single ? [single] : candidates).flatMap((source) => {
      const quantity = Math.min(missing, left.get(source)!);
      if (quantity <= 0) return [];
      missing -= quantity;
      left.set(source, left.get(source)! - quantity);
      return [{ orderLineId: need.id, stockItemId: source.stockItemId, variantId: source.variantId, warehouseId: source.warehouseId, quantity }];
    });
  });
  return { takes };
}

/** Variants of which all sources together have less than all needs together. */
export function shortagesOf(needs: readonly Pieces[], sources: readonly Source[]): Shortage[] {
  return [...together(needs)].flatMap(([variantId, quantity]) => {
    const available = sources.reduce((sum, source) => sum + (source.variantId === variantId ? source.available : 0), 0);
    return available < quantity ? [{ variantId, available }] : [];
  });
}
