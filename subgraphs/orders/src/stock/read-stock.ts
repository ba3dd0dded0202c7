import { businessDate, type Clock, type Database } from '@tonglu/kit';
import type { VariantStock } from './availability-of';
import { type Warehouse, warehouseColumns } from './warehouse';

/** What is free of some variants in warehouses, and when more is expected. */
interface StockJson {
  warehouses: Warehouse[];
  /** By variant: where, and how much. */
  items: Record<string, [place: number, available: number][]>;
  /** By variant. */
  expected: Record<string, string>;
}

/** Warehouses come once, not with each of their items; variants once, not with each of their places. */
const statement = `with place as materialized (
    select ${warehouseColumns}, (row_number() over (order by w.code) - 1)::int as place from warehouse w where w.kind = 'BRAND_WAREHOUSE')
  select json_build_object(
    'warehouses', (select coalesce(json_agg(every order by every.place), '[]') from place every),
    'items', (select coalesce(json_object_agg(variant_id, places order by variant_id), '{}') from (
      select item.variant_id, array_agg(array[place.place, item.on_hand - item.reserved] order by place.place) as places
      from stock_item item join place on place.id = item.warehouse_id where item.variant_id = any($1) group by item.variant_id) free),
    'expected', (select coalesce(json_object_agg(variant_id, on_date order by variant_id), '{}') from (
      select variant_id, to_char(min(expected_on), 'YYYY-MM-DD') as on_date from expected_stock where variant_id = any($1) and expected_on >= $2 group by variant_id) soon))::text as stock`;

/** Reads stock for one request; the same variants once. */
export class StockReader {
  private readonly read = new Map<string, Promise<string>>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** As text: equal texts are equal stock. */
  textOf(variants: Iterable<string>): Promise<string> {
    const wanted = [...new Set(variants)].sort();
    const key = wanted.join(' ');
    let text = this.read.get(key);
    if (!text) this.read.set(key, (text = this.db.rows<{ stock: string }>(statement, [wanted, businessDate(this.clock.now())], 'stock').then(([{ stock }]) => stock)));
    return text;
  }

  async of(variants: Iterable<string>): Promise<(variant: string) => VariantStock> {
    const { warehouses, items, expected } = JSON.parse(await this.textOf(variants)) as StockJson;
    return (variant) => ({ warehouses: (items[variant] ?? []).map(([place, available]) => ({ warehouse: warehouses[place], available })), expectedOn: expected[variant] });
  }
}
