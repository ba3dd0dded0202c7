import type { Context } from '@tonglu/kit';
import DataLoader from 'dataloader';
import { type Availability, availabilityOf, type WarehouseStock } from './availability';
import type { Warehouse } from './warehouse';

interface Asked {
  variantId: string;
  district?: string;
}

interface StockRow extends Warehouse {
  variantId: string;
  available: number;
}

/** Everything asked about stock in one go costs one statement, however many variants and districts. */
export const stockLoaders = ({ db, clock }: Pick<Context, 'db' | 'clock'>) => ({
  availability: new DataLoader<Asked, Availability, string>(
    async (asked) => {
      const rows = await db.rows<StockRow>(
        `select item.variant_id as "variantId", item.on_hand - item.reserved as available,
                w.id, w.code, w.name, w.city, w.district_code as "districtCode", w.cut_off_hour as "cutOffHour"
         from stock_item item join warehouse w on w.id = item.warehouse_id
         where item.variant_id = any($1)`,
        [[...new Set(asked.map(({ variantId }) => variantId))]],
        'availability',
      );
      const byVariant = new Map<string, WarehouseStock[]>();
      for (const { variantId, available, ...warehouse } of rows) byVariant.set(variantId, [...(byVariant.get(variantId) ?? []), { warehouse, available }]);
      const now = clock.now();
      return asked.map(({ variantId, district }) => availabilityOf(byVariant.get(variantId) ?? [], district, now));
    },
    { cacheKeyFn: ({ variantId, district }) => `${variantId} ${district ?? ''}` },
  ),
});
