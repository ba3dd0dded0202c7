import { type Context, type LocalizedText, newId, transact } from '@tonglu/kit';
import { moveStock } from './movement';
import type { WarehouseKind } from './warehouse';

export interface SeedWarehouse {
  /** Left out: a warehouse of the brand, which ships. */
  kind?: `${WarehouseKind}`;
  code: string;
  name: LocalizedText;
  city: LocalizedText;
  /** 6-digit code of the district where it stands. */
  districtCode: string;
  /** 0–24, Asia/Shanghai. */
  cutOffHour: number;
  address?: LocalizedText;
}

export interface SeedStock {
  variantId: string;
  /** Code of the warehouse. */
  warehouse: string;
  quantity: number;
}

export interface OrdersSeed {
  warehouses: readonly SeedWarehouse[];
  stock: readonly SeedStock[];
}

const openingPaper = 'OPENING';

/** Warehouses and their opening stock. A repeat changes nothing: an item has one opening. */
export async function seedOrders({ db, clock }: Pick<Context, 'db' | 'clock'>, { warehouses, stock }: OrdersSeed): Promise<void> {
  await transact(db, async (tx) => {
    for (const { kind = 'BRAND_WAREHOUSE', code, name, city, districtCode, cutOffHour, address } of warehouses) {
      await tx.run(
        `insert into warehouse (id, code, name, city, district_code, cut_off_hour, kind, address) values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (code) do update set name = excluded.name, city = excluded.city, district_code = excluded.district_code, cut_off_hour = excluded.cut_off_hour,
           kind = excluded.kind, address = excluded.address`,
        [newId(), code, JSON.stringify(name), JSON.stringify(city), districtCode, cutOffHour, kind, address ? JSON.stringify(address) : null],
        'warehouse-seed',
      );
    }
    const ids = new Map((await tx.rows<{ id: string; code: string }>('select id, code from warehouse')).map(({ id, code }) => [code, id]));
    const moved = stock.map(({ variantId, warehouse, quantity }) => {
      const warehouseId = ids.get(warehouse);
      if (!warehouseId) throw new Error(`There is no warehouse ${warehouse}`);
      return { variantId, warehouseId, quantity };
    });
    await moveStock(tx, 'RECEIVE', openingPaper, clock.now(), moved);
  });
}
