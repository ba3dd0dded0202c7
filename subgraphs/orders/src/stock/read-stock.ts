import type { Database } from '@tonglu/kit';
import type { Warehouse } from './warehouse';

/** What is free of some variants, and where. */
export interface Stock {
  warehouses: Warehouse[];
  items: [variant: string, place: number, available: number][];
}

/** Warehouses come once, not with each of their items. */
const statement = `with place as materialized (
    select id, code, name, city, district_code as "districtCode", cut_off_hour as "cutOffHour", (row_number() over (order by code) - 1)::int as place from warehouse)
  select json_build_object(
    'warehouses', (select coalesce(json_agg(every order by every.place), '[]') from place every),
    'items', (select coalesce(json_agg(json_build_array(item.variant_id, place.place, item.on_hand - item.reserved) order by item.variant_id, place.place), '[]')
      from stock_item item join place on place.id = item.warehouse_id where item.variant_id = any($1)))::text as stock`;

/** Reads stock for one request; the same variants once. */
export function stockReader(db: Database) {
  const read = new Map<string, Promise<string>>();
  /** As text: equal texts are equal stock. */
  const textOf = (variants: readonly string[]): Promise<string> => {
    const key = variants.join(' ');
    let text = read.get(key);
    if (!text) read.set(key, (text = db.rows<{ stock: string }>(statement, [variants], 'stock').then(([{ stock }]) => stock)));
    return text;
  };
  return { textOf, of: async (variants: readonly string[]) => JSON.parse(await textOf(variants)) as Stock };
}
