import type { Context } from '@tonglu/kit';
import DataLoader from 'dataloader';
import { Availability, type WarehouseStock } from './availability';
import { stockReader } from './read-stock';

interface Asked {
  variantId: string;
  district?: string;
}

/** Everything asked about stock in one go costs one statement, however many variants and districts. */
export function stockLoaders({ db, clock }: Pick<Context, 'db' | 'clock'>) {
  const stock = stockReader(db);
  return {
    stock,
    availability: new DataLoader<Asked, Availability, string>(
      async (asked) => {
        const { warehouses, items } = await stock.of([...new Set(asked.map(({ variantId }) => variantId))]);
        const byVariant = new Map<string, WarehouseStock[]>();
        for (const [variant, place, available] of items) {
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
  };
}
