import type { Context } from '@tonglu/kit';
import DataLoader from 'dataloader';
import { Availability, type WarehouseStock } from './availability';
import type { Warehouse } from './warehouse';

interface Asked {
  variantId: string;
  district?: string;
}

interface StockRow {
  warehouses: Warehouse[];
  /** Variant, place of the warehouse among the warehouses, units free. */
  stock: [variant: string, warehouse: number, available: number][];
}

/** Everything asked about stock in one go costs one statement, however many variants and districts. Warehouses come once, not with each of their items. */
export const stockLoaders = ({ db, clock }: Pick<Context, 'db' | 'clock'>) => ({
  availability: new DataLoader<Asked, Availability, string>(
    async (asked) => {
      const [{ warehouses, stock }] = await db.rows<StockRow>(
        `with place as materialized (
           select id, code, name, city, district_code as "districtCode", cut_off_hour as "cutOffHour", (row_number() over (order by code) - 1)::int as place from warehouse)
         select (select coalesce(json_agg(every order by every.place), '[]') from place every) as warehouses,
           (select coalesce(json_agg(json_build_array(item.variant_id, place.place, item.on_hand - item.reserved)), '[]')
            from stock_item item join place on place.id = item.warehouse_id where item.variant_id = any($1)) as stock`,
        [[...new Set(asked.map(({ variantId }) => variantId))]],
        'availability',
      );
      const byVariant = new Map<string, WarehouseStock[]>();
      for (const [variant, place, available] of stock) {
        const known = byVariant.get(variant);
        const here = { warehouse: warehouses[place], available };
        if (known) known.push(here);
        else byVariant.set(variant, [here]);
      }
      const now = clock.now();
      return asked.map(({ variantId, district }) => new Availability(byVariant.get(variantId) ?? [], district, now));
    },
    { cacheKeyFn: ({ variantId, district }) => (district ? `${variantId} ${district}` : variantId) },
  ),
});
