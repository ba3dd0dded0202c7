import { businessDate, defer, emit, newId, type Transaction } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import type { Quote } from '../neighbours/ask-quote';
import type { Need } from '../stock/choose-warehouses';
import type { Benefits } from '../promotion/order-line-discount';
import { writeDiscounts } from '../promotion/write-discounts';
import type { DeliveryAddress } from './delivery-address';
import { expiryJob } from './expire-orders';
import type { Offer } from './offer';
import { OrderState, TimelineKind } from './order-lifecycle';

interface OrderLineDraft extends Need {
  sku: string;
  name: string;
  options: string[];
  unitPrice: bigint;
  total: bigint;
  discounts: Offer['lines'][number]['discounts'];
}

/** An order that is about to be placed. */
export interface OrderDraft {
  id: string;
  memberId: string;
  channel: string;
  placedAt: Date;
  payBy: Date;
  totals: Offer['totals'];
  delivery: DeliveryAddress;
  note: string | null;
  quote: string;
  coupon: string | null;
  benefits: Benefits;
  lines: OrderLineDraft[];
}

interface Agreed {
  id: string;
  memberId: string;
  ordered: readonly { variantId: string; quantity: number }[];
  offer: Offer;
  /** Names of what is ordered. */
  quote: Quote;
  delivery: DeliveryAddress;
  note: string | null;
  token: string;
}

/** Amounts come from the sealed offer, words from the quote. */
export function draftOrder({ clock, settings }: OrdersContext, { id, memberId, ordered, offer, quote, delivery, note, token }: Agreed): OrderDraft {
  const placedAt = clock.now();
  const lines = ordered.map(({ variantId, quantity }) => {
    const words = quote.lines.find(({ variant }) => variant?.id === variantId);
    const amounts = offer.lines.find(({ variant }) => variant === variantId);
    if (!words?.sku || !words.name || amounts?.unitPrice == null || amounts.subtotal === null) throw new Error(`The quote lacks ${variantId}`);
    return { id: newId(), variantId, quantity, sku: words.sku, name: words.name, options: words.options, unitPrice: amounts.unitPrice, total: amounts.subtotal, discounts: amounts.discounts };
  });
  const payBy = new Date(placedAt.getTime() + settings.payMinutes * 60_000);
  return { id, memberId, channel: offer.channel, placedAt, payBy, totals: offer.totals, delivery, note, quote: token, coupon: offer.coupon, benefits: benefitsOf(offer), lines };
}

const benefitsOf = ({ promotions, gifts, services }: Offer): Benefits => ({
  promotions: promotions.map(({ code, name, amount }) => ({ code, name, amount: amount.toString() })),
  gifts,
  services,
});

/** Writes a drafted order, its history, and everything that is to follow. The number's sequence never makes buyers wait; it may leave gaps. */
export async function writeOrder(tx: Transaction, order: OrderDraft): Promise<void> {
  const written = await tx.row<{ number: string }>(
    `insert into sales_order (id, number, member_id, channel, placed_at, pay_by, items, discount, points, freight, freight_discount, payable, delivery, note, quote, coupon, benefits)
     select $1, 'SO-' || $2 || '-' || lpad(n, greatest(6, length(n)), '0'), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17
     from (select nextval('order_number')::text as n) as next returning number`,
    [
      order.id, businessDate(order.placedAt).replaceAll('-', ''), order.memberId, order.channel, order.placedAt, order.payBy,
      ...(['items', 'discount', 'points', 'freight', 'freightDiscount', 'payable'] as const).map((key) => order.totals[key].toString()),
      JSON.stringify(order.delivery), order.note, order.quote, order.coupon, JSON.stringify(order.benefits),
    ],
    'order-insert',
  );
  await tx.run(
    `insert into order_line (id, order_id, position, variant_id, sku, name, options, quantity, unit_price, total)
     select id, $1, position, variant_id, sku, name, array(select jsonb_array_elements_text(options)), quantity, unit_price, total
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::jsonb[], $7::smallint[], $8::bigint[], $9::bigint[])
       with ordinality as line(id, variant_id, sku, name, options, quantity, unit_price, total, position)`,
    [
      order.id,
      ...(['id', 'variantId', 'sku', 'name'] as const).map((key) => order.lines.map((line) => line[key])),
      order.lines.map(({ options }) => JSON.stringify(options)),
      order.lines.map(({ quantity }) => quantity),
      order.lines.map(({ unitPrice }) => unitPrice.toString()),
      order.lines.map(({ total }) => total.toString()),
    ],
    'order-lines-insert',
  );
  await writeDiscounts(tx, order.lines);
  await tx.run(
    'insert into order_history (order_id, from_state, to_state, kind, at) values ($1, null, $2, $3, $4)',
    [order.id, OrderState.AWAITING_PAYMENT, TimelineKind.PLACED, order.placedAt],
    'order-placed',
  );
  await emit(tx, 'order.placed', { orderId: order.id, orderNumber: written!.number, memberId: order.memberId }, order.placedAt);
  await defer(tx, expiryJob, { orderId: order.id }, { runAt: order.payBy });
}
