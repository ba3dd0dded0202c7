import { type Context, groupLoader } from '@tonglu/kit';
import DataLoader from 'dataloader';
import { compositionLoader } from '../neighbours/ask-compositions';
import type { Availability } from './availability';
import { availabilityOf, type VariantStock } from './availability-of';
import type { Pieces } from './pieces';
import { StockReader } from './read-stock';
import { type Warehouse, warehouseColumns } from './warehouse';

interface Asked {
  variantId: string;
  district?: string;
}

type StoreRow = { variantId: string; pieces: number } & Warehouse;

/** Everything asked about stock in one go costs one statement, however many variants and districts. */
export const stockLoaders = (context: Pick<Context, 'db' | 'clock' | 'ask' | 'log'>) => {
  const { db, clock } = context;
  const stock = new StockReader(db, clock);
  const composition = compositionLoader(context);
  return {
    stock,
    composition,
    stockOf: new DataLoader<string, VariantStock>(async (variants) => variants.map(await stock.of(variants))),
    availability: new DataLoader<Asked, Availability, string>(
      async (asked) => {
        const piecesOf = await Promise.all(asked.map(async ({ variantId }): Promise<readonly Pieces[]> => (await composition.load(variantId)) ?? [{ variantId, quantity: 1 }]));
        const stockOf = await stock.of(piecesOf.flat().map(({ variantId }) => variantId));
        const now = clock.now();
        return asked.map(({ district }, index) => {
          const pieces = piecesOf[index];
          return { ...availabilityOf(pieces.map((piece) => ({ ...stockOf(piece.variantId), quantity: piece.quantity })), district, now), pieces, district };
        });
      },
      { cacheKeyFn: ({ variantId, district }) => (district ? `${variantId} ${district}` : variantId) },
    ),
    /** What stores have, wherever they are. */
    storesOf: groupLoader<string, StoreRow>(
      (variants) =>
        db.rows<StoreRow>(
          `select item.variant_id as "variantId", item.on_hand - item.reserved as pieces, ${warehouseColumns}
           from stock_item item join warehouse w on w.id = item.warehouse_id
           where item.variant_id = any($1) and w.kind = 'STORE' and item.on_hand > item.reserved`,
          [variants],
          'stores-with-stock',
        ),
      (row) => row.variantId,
    ),
  };
};

export type StockLoaders = ReturnType<typeof stockLoaders>;
