import { businessDate, type Context, groupLoader } from '@tonglu/kit';
import DataLoader from 'dataloader';
import { askCompositions } from '../neighbours/ask-compositions';
import type { Availability } from './availability';
import { availabilityOf, type VariantStock, type WarehouseStock } from './availability-of';
import { type Warehouse, warehouseColumns } from './warehouse';

interface Asked {
  variantId: string;
  district?: string;
}

type StockRow = { variantId: string } & ((Warehouse & { available: number; expectedOn: null }) | { id: null; expectedOn: string });
type StoreRow = { variantId: string; pieces: number } & Warehouse;

/** Everything asked about stock in one go costs one statement, however many variants and districts. */
export const stockLoaders = (context: Pick<Context, 'db' | 'clock' | 'ask' | 'log'>) => {
  const { db, clock } = context;
  const stockOf = new DataLoader<string, VariantStock>(async (variants) => {
    const rows = await db.rows<StockRow>(
      `select item.variant_id as "variantId", item.on_hand - item.reserved as available, ${warehouseColumns}, null as "expectedOn"
       from stock_item item join warehouse w on w.id = item.warehouse_id where item.variant_id = any($1) and w.kind = 'BRAND_WAREHOUSE'
       union all
       select variant_id, null, null, null, null, null, null, null, null, null, to_char(min(expected_on), 'YYYY-MM-DD')
       from expected_stock where variant_id = any($1) and expected_on >= $2 group by variant_id`,
      [variants, businessDate(clock.now())],
      'availability',
    );
    const byVariant = new Map<string, { warehouses: WarehouseStock[]; expectedOn?: string }>(variants.map((variant) => [variant, { warehouses: [] }]));
    for (const row of rows) {
      const stock = byVariant.get(row.variantId)!;
      if (row.id === null) stock.expectedOn = row.expectedOn;
      else stock.warehouses.push({ warehouse: row, available: row.available });
    }
    return variants.map((variant) => byVariant.get(variant)!);
  });
  return {
    stockOf,
    availability: new DataLoader<Asked, Availability, string>(
      async (asked) => {
        const compositions = await askCompositions(context, [...new Set(asked.map(({ variantId }) => variantId))]);
        const now = clock.now();
        return Promise.all(
          asked.map(async ({ variantId, district }) => {
            const pieces = compositions.get(variantId) ?? [{ variantId, quantity: 1 }];
            const parts = await Promise.all(pieces.map(async (piece) => ({ ...(await stockOf.load(piece.variantId)), quantity: piece.quantity })));
            return { ...availabilityOf(parts, district, now), pieces, district };
          }),
        );
      },
      { cacheKeyFn: ({ variantId, district }) => `${variantId} ${district ?? ''}` },
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
