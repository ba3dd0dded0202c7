import { on } from '@tonglu/kit';
import type { MembersContext } from '../context';

/** A paid order counts once (the inbox sees to that), in whatever order the events arrive. */
export const countPurchase = on<'order.paid', MembersContext>('order.paid', async (_context, event, tx) => {
  const { memberId, payable } = event.payload;
  await tx.run(
    `insert into member_purchase as known (member_id, orders_paid, total_fen, first_paid_at, last_paid_at) values ($1, 1, $2, $3, $3)
     on conflict (member_id) do update set
       orders_paid = known.orders_paid + 1,
       total_fen = known.total_fen + excluded.total_fen,
       first_paid_at = least(known.first_paid_at, excluded.first_paid_at),
       last_paid_at = greatest(known.last_paid_at, excluded.last_paid_at)`,
    [memberId, payable, new Date(event.occurredAt)],
    'member-purchase-count',
  );
});
