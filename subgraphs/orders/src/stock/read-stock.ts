import { businessDate, type Clock, type Database } from '@tonglu/kit';
import type { VariantStock, WarehouseStock } from './availability-of';
import { type Warehouse, warehouseColumns } from './warehouse';

/** What is free of some variants in warehouses, and when more is expected. */
type StockJson = [
  warehouses: Warehouse[],
  /** Variant, number of the warehouse from 1, how much; the next. */
  items: (string | number)[],
  /** By variant. */
  expected: Record<string, string>,
];

/** Warehouses come once, not with each of their items. Items of stores have no place among them: null, which string_agg leaves out. */
const statement = `with shipping as (
    select coalesce(json_agg(own order by own.code), '[]')::text as warehouses, array_agg(own.id order by own.code) as places
    from (select ${warehouseColumns} from warehouse w where w.kind = 'BRAND_WAREHOUSE') own)
  select concat('[', shipping.warehouses, ',[',
    (select string_agg('"' || variant_id || '",' || array_position(shipping.places, warehouse_id) || ',' || on_hand - reserved, ',' order by variant_id, warehouse_id)
      from stock_item where variant_id = any($1)), '],',
    (select coalesce(json_object_agg(variant_id, on_date order by variant_id)::text, '{}') from (
      select variant_id, to_char(min(expected_on), 'YYYY-MM-DD') as on_date from expected_stock where variant_id = any($1) and expected_on >= $2 group by variant_id) soon), ']') as stock
  from shipping`;

/** Reads stock for one request; the same variants once, where they are asked about in the same order. */
export class StockReader {
  private readonly read = new Map<string, Promise<string>>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** As text: equal texts are equal stock. */
  textOf(variants: Iterable<string>): Promise<string> {
    const wanted = `{${[...new Set(variants)].join()}}`;
    let text = this.read.get(wanted);
    if (!text) this.read.set(wanted, (text = this.db.rows<{ stock: string }>(statement, [wanted, businessDate(this.clock.now())], 'stock').then(([{ stock }]) => stock)));
    return text;
  }

  async of(variants: Iterable<string>): Promise<(variant: string) => VariantStock> {
    const [warehouses, items, expected] = JSON.parse(await this.textOf(variants)) as StockJson;
    const found = new Map<string, WarehouseStock[]>();
    for (let at = 0; at < items.length; at += 3) {
      const [variant, place, available] = [items[at] as string, items[at + 1] as number, items[at + 2] as number];
      const own = { warehouse: warehouses[place - 1], available };
      const others = found.get(variant);
      if (others) others.push(own);
      else found.set(variant, [own]);
    }
    return (variant) => ({ warehouses: found.get(variant) ?? [], expectedOn: expected[variant] });
  }
}
