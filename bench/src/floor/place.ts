import { addressOf, cartOf, noPromotions, payableOf } from './cart';
import { claim, emptyHanded, type Floor, signedIn, unseal, uuid } from './door';
import type { Sql } from './sql';

interface Place {
  input: { address: string; quote: string; idempotencyKey: string };
}

interface Quoted {
  lines: { variantId: string; quantity: number; unitPrice: number }[];
  expiresAt: number;
}

type Cart = Awaited<ReturnType<typeof cartOf>>;
type Line = Cart[number] & { id: string };

const payMinutes = 30;
/** Names of the one district to which the bench's people have everything sent. */
const regions = ['上海市', '徐汇区'];

export async function place({ transact, secret }: Floor, { input }: Place, token: string) {
  const order = uuid();
  return transact(async (sql) => {
    const member = await signedIn(sql, token);
    const known = await claim(sql, member, 'placeOrder', input, { orderId: order });
    if (known) return { placeOrder: { __typename: 'Order', id: known.orderId, number: await numberOf(sql, known.orderId) } };
    const lines = (await cartOf(sql, member, 'for update of cart')).map((line) => ({ ...line, id: uuid() }));
    checkQuote(unseal<Quoted>(secret, input.quote), lines);
    await noPromotions(sql, member);
    const address = await addressOf(sql, member, input.address);
    if (!address) return emptyHanded('placeOrder', 'NOT_FOUND');
    const sources = await sourcesFor(sql, lines, address.districtCode);
    const delivery = { ...address, regions, formatted: regions.join('') + address.detail };
    const now = new Date();
    const payBy = new Date(now.getTime() + payMinutes * 60_000);
    await sql('empty cart', 'delete from cart_line where cart_id = $1', [lines[0].cartId]);
    if (lines[0].coupon) await sql('forget coupon', 'update cart set coupon = null where id = $1', [lines[0].cartId]);
    const number = await writeOrder(sql, { order, member, lines, delivery, quote: input.quote, now, payBy });
    // Sorted, so that buyers of the same things never wait in a circle.
    for (const line of [...lines].sort((a, b) => (a.variantId < b.variantId ? -1 : 1))) await hold(sql, line, sources.get(line.variantId) ?? [], payBy);
    return { placeOrder: { __typename: 'Order', id: order, number } };
  });
}

async function numberOf(sql: Sql, order: string): Promise<string> {
  return (await sql<{ number: string }>('number', 'select number from sales_order where id = $1', [order]))[0].number;
}

/** What was shown is what is charged. */
function checkQuote(quoted: Quoted | undefined, lines: Cart): void {
  if (!quoted) emptyHanded('placeOrder', 'INVALID_INPUT');
  const termsOf = (of: Quoted['lines']): string => JSON.stringify(of.map(({ variantId, quantity, unitPrice }) => [variantId, quantity, unitPrice]));
  if (lines.length === 0 || quoted.expiresAt <= Date.now() || termsOf(quoted.lines) !== termsOf(lines)) emptyHanded('placeOrder', 'QUOTE_CHANGED');
}

/** Stock items that could give each line, nearest first. */
async function sourcesFor(sql: Sql, lines: readonly Line[], district: string): Promise<Map<string, string[]>> {
  const rows = await sql<{ id: string; variantId: string }>(
    'sources',
    `select item.id, item.variant_id as "variantId" from unnest((select $1::uuid[]), (select $2::int[])) as wanted(variant_id, quantity)
     join stock_item item on item.variant_id = wanted.variant_id and item.on_hand - item.reserved >= wanted.quantity
     join warehouse on warehouse.id = item.warehouse_id and warehouse.kind = 'BRAND_WAREHOUSE' order by warehouse.district_code <> $3, warehouse.code`,
    [lines.map(({ variantId }) => variantId), lines.map(({ quantity }) => quantity), district],
  );
  const sources = new Map<string, string[]>();
  for (const { id, variantId } of rows) sources.set(variantId, [...(sources.get(variantId) ?? []), id]);
  if (lines.some(({ variantId }) => !sources.has(variantId))) emptyHanded('placeOrder', 'OUT_OF_STOCK');
  return sources;
}

interface Order {
  order: string;
  member: string;
  lines: readonly Line[];
  delivery: object;
  quote: string;
  now: Date;
  payBy: Date;
}

async function writeOrder(sql: Sql, { order, member, lines, delivery, quote, now, payBy }: Order): Promise<string> {
  const payable = payableOf(lines);
  const day = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');
  const [{ number }] = await sql<{ number: string }>(
    'order',
    `insert into sales_order (id, number, member_id, channel, placed_at, pay_by, items, discount, points, freight, freight_discount, payable, delivery, quote, benefits)
     select $1, 'SO-' || $2 || '-' || lpad(n, greatest(6, length(n)), '0'), $3, 'MALL', $4, $5, $6, 0, 0, 0, 0, $6, $7, $8, $9 from (select nextval('order_number')::text as n) as next returning number`,
    [order, day, member, now, payBy, payable, JSON.stringify(delivery), quote, JSON.stringify({ promotions: [], gifts: [], services: [] })],
  );
  await sql(
    'order lines',
    `insert into order_line (id, order_id, position, variant_id, sku, name, options, quantity, unit_price, total, kind)
     select id, $1, position, variant_id, sku, name, array(select jsonb_array_elements_text(options)), quantity, unit_price, total, 'GOODS'
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::jsonb[], $7::smallint[], $8::bigint[], $9::bigint[]) with ordinality as line(id, variant_id, sku, name, options, quantity, unit_price, total, position)`,
    [
      order, lines.map(({ id }) => id), lines.map(({ variantId }) => variantId), lines.map(({ sku }) => sku), lines.map(({ name }) => name), lines.map(({ options }) => JSON.stringify(options)),
      lines.map(({ quantity }) => quantity), lines.map(({ unitPrice }) => unitPrice), lines.map(({ unitPrice, quantity }) => unitPrice * quantity),
    ],
  );
  await sql('order history', `insert into order_history (order_id, from_state, to_state, kind, at) values ($1, null, 'AWAITING_PAYMENT', 'PLACED', $2)`, [order, now]);
  await sql('order event', `insert into orders.outbox (id, type, payload, occurred_at) values ($1, 'order.placed', $2, $3)`, [uuid(), JSON.stringify({ orderId: order, orderNumber: number, memberId: member }), now]);
  await sql('order expiry', `select orders_worker.add_job('expire-order', $1::json, run_at := $2, max_attempts := 25)`, [JSON.stringify({ orderId: order }), payBy]);
  return number;
}

/** Takes the units, or refuses. */
async function hold(sql: Sql, { id, quantity }: Line, sources: readonly string[], expiresAt: Date): Promise<void> {
  for (const source of sources) {
    const held = await sql(
      'hold',
      `with taken as (update stock_item set reserved = reserved + $2 where id = $1 and on_hand - reserved >= $2 returning id)
       insert into reservation (id, order_line_id, stock_item_id, quantity, state, expires_at) select $3, $4, id, $2, 'LIVE', $5 from taken returning id`,
      [source, quantity, uuid(), id, expiresAt],
    );
    if (held.length > 0) return;
  }
  emptyHanded('placeOrder', 'OUT_OF_STOCK');
}
