import type { OrdersContext } from '../context';
import type { StoreStock } from './availability';
import { distanceBetween, sameProvince } from './distance';
import type { Pieces } from './pieces';

/** Stores in the same province that have all pieces of it, nearest first: one statement for a whole page. */
export async function storesNear({ loaders }: OrdersContext, pieces: readonly Pieces[], district: string | undefined, first: number): Promise<StoreStock[]> {
  if (!district || pieces.length === 0) return [];
  const [ofFirst, ...ofOthers] = await Promise.all(pieces.map(async ({ variantId, quantity }) => (await loaders.storesOf.load(variantId)).map(({ pieces: free, ...store }) => ({ store, units: Math.floor(free / quantity) }))));
  return ofFirst
    .map(({ store, units }) => ({ store, distance: distanceBetween(district, store.districtCode), pieces: Math.min(units, ...ofOthers.map((others) => others.find((other) => other.store.id === store.id)?.units ?? 0)) }))
    .filter(({ distance, pieces: whole }) => whole > 0 && distance <= sameProvince)
    .sort((a, b) => a.distance - b.distance || b.pieces - a.pieces || (a.store.code < b.store.code ? -1 : 1))
    .slice(0, first)
    .map(({ store, pieces: whole }) => ({ store, pieces: whole }));
}
