import { businessDate, defer, emit, type Transaction } from '@tonglu/kit';
import { writeDiscounts } from '../promotion/write-discounts';
import { writeTradeIns } from '../trade-in/write-trade-ins';
import type { OrderDraft } from './draft-order';
import { expiryJob } from './expire-orders';
import { orderColumns, type OrderRow } from './order';
import { OrderState, TimelineKind } from './order-lifecycle';

/** Writes a drafted order, its history, and everything that is to follow; gives it as it stands. The number's sequence never makes buyers wait; it may leave gaps. */
export async function writeOrder(tx: Transaction, order: OrderDraft): Promise<OrderRow> {
  const written = (await tx.row<OrderRow>(
    `insert into sales_order as o (id, number, member_id, channel, placed_at, pay_by, items, discount, points, freight, freight_discount, payable, delivery, note, quote, coupon, benefits)
     select $1, 'SO-' || $2 || '-' || lpad(n, greatest(6, length(n)), '0'), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17
     from (select nextval('order_number')::text as n) as next returning ${orderColumns}`,
    [
      order.id, businessDate(order.placedAt).replaceAll('-', ''), order.memberId, order.channel, order.placedAt, order.payBy,
      ...(['items', 'discount', 'points', 'freight', 'freightDiscount', 'payable'] as const).map((key) => order.totals[key].toString()),
      JSON.stringify(order.delivery), order.note, order.quote, order.coupon, JSON.stringify(order.benefits),
    ],
    'order-insert',
  ))!;
  await tx.run(
    `insert into order_line (id, order_id, position, variant_id, sku, name, options, quantity, unit_price, total, kind, promotion)
     select id, $1, position, variant_id, sku, name, array(select jsonb_array_elements_text(options)), quantity, unit_price, total, kind, promotion
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::jsonb[], $7::smallint[], $8::bigint[], $9::bigint[], $10::text[], $11::text[])
       with ordinality as line(id, variant_id, sku, name, options, quantity, unit_price, total, kind, promotion, position)`,
    [
      order.id,
      ...(['id', 'variantId', 'sku', 'name'] as const).map((key) => order.lines.map((line) => line[key])),
      order.lines.map(({ options }) => JSON.stringify(options)),
      order.lines.map(({ quantity }) => quantity),
      order.lines.map(({ unitPrice }) => unitPrice.toString()),
      order.lines.map(({ total }) => total.toString()),
      order.lines.map(({ kind }) => kind),
      order.lines.map(({ promotion }) => promotion),
    ],
    'order-lines-insert',
  );
  await writeDiscounts(tx, order.lines);
  await writeComponents(tx, order.lines);
  await writeTradeIns(tx, order);
  await tx.run(
    'insert into order_history (order_id, from_state, to_state, kind, at) values ($1, null, $2, $3, $4)',
    [order.id, OrderState.AWAITING_PAYMENT, TimelineKind.PLACED, order.placedAt],
    'order-placed',
  );
  await emit(tx, 'order.placed', { orderId: order.id, orderNumber: written.number, memberId: order.memberId }, order.placedAt);
  await defer(tx, expiryJob, { orderId: order.id }, { runAt: order.payBy });
  return written;
}

/** What suites of the order consist of, in one statement; none where there are none. */
async function writeComponents(tx: Transaction, lines: OrderDraft['lines']): Promise<void> {
  const rows = lines.flatMap(({ id, components }) => components.map(({ share, net, ...component }, position) => ({ ...component, order_line_id: id, variant_id: component.variantId, position, share: share.toString(), net: net.toString() })));
  if (rows.length === 0) return;
  await tx.run(
    `insert into order_line_component (order_line_id, position, variant_id, sku, name, options, kind, quantity, share, net)
     select order_line_id, position, variant_id, sku, name, options, kind, quantity, share, net
     from jsonb_to_recordset($1::jsonb) as component(order_line_id uuid, position smallint, variant_id uuid, sku text, name text, options text[], kind text, quantity integer, share bigint, net bigint)`,
    [JSON.stringify(rows)],
    'order-line-components-insert',
  );
}
