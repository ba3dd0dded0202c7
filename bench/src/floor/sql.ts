/** A prepared statement. */
export type Sql = <Row>(name: string, text: string, values: readonly unknown[]) => Promise<Row[]>;

export const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
export const cursor = (position: readonly unknown[]): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** The price a variant sells for: that of the first level that has one. */
export const bestPrice = (variant: string): string => `lateral (
  select price.amount, list.level,
    coalesce((select base.amount from price base join price_list b on b.id = base.price_list_id where base.variant_id = ${variant} and base.superseded_at is null and b.level = 'BASE' and b.published_at <= now() limit 1), price.amount) as base
  from price join price_list list on list.id = price.price_list_id
  where price.variant_id = ${variant} and price.superseded_at is null and (list.channel is null or list.channel = 'MALL') and list.published_at <= now()
    and (list.valid_from is null or list.valid_from <= now()) and (list.valid_until is null or list.valid_until > now())
  order by (list.level = 'BASE'), list.priority desc, price.amount limit 1)`;

export const freeStock = (variant: string): string => `lateral (select coalesce(sum(on_hand - reserved), 0)::int as available from stock_item where variant_id = ${variant})`;

export interface VariantRow {
  id: string;
  productId: string;
  sku: string;
  name: string;
  options: { code: string; name: Record<string, string>; value: Record<string, string> }[];
  amount: number;
  base: number;
  level: string;
  available: number;
}

export const variantsOf = (sql: Sql, products: readonly string[]): Promise<VariantRow[]> =>
  sql(
    'variants',
    `select variant.id, variant.product_id as "productId", variant.sku, variant.name->>'zh-CN' as name, variant.options, price.amount, price.base, price.level, stock.available
     from variant left join ${bestPrice('variant.id')} price on true left join ${freeStock('variant.id')} stock on true
     where variant.product_id = any($1) order by variant.product_id, variant.position, variant.id`,
    [products],
  );

export interface CoverRow {
  productId: string;
  url: string;
  alt: string;
}

export const coversOf = (sql: Sql, products: readonly string[]): Promise<CoverRow[]> =>
  sql(
    'covers',
    `select distinct on (product_id) product_id as "productId", url, alt->>'zh-CN' as alt from media
     where product_id = any($1) and variant_id is null order by product_id, (role <> 'COVER'), position`,
    [products],
  );

export function grouped<Row extends { productId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.productId);
    if (group) group.push(row);
    else groups.set(row.productId, [row]);
  }
  return groups;
}

export const stateOf = (available: number): string => (available <= 0 ? 'OUT_OF_STOCK' : available <= 5 ? 'LOW_STOCK' : 'IN_STOCK');
