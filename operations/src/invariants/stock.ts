import { stockInvariants as atAnyMoment } from '@tonglu/orders';
import type { Invariant } from './invariant';

/** I7–I10 are written once, by the owner of stock; I13 compares it with the clock. */
export const stockInvariants: readonly Invariant[] = [
  ...atAnyMoment,
  {
    id: 'I13',
    subject: 'holds: none outlive their order or their expiry',
    // reservations ⟷ orders and the clock
    sql: `
      select o.number as subject, format('%s units still held, order %s, until %s', reservation.quantity, o.state, reservation.expires_at) as problem
      from orders.reservation join orders.order_line line on line.id = reservation.order_line_id join orders.sales_order o on o.id = line.order_id
      where reservation.state = 'LIVE' and (o.state <> 'AWAITING_PAYMENT' or coalesce(reservation.expires_at < now() - grace(), true))`,
  },
];
