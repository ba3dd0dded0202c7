import { type Job, transact } from '@tonglu/kit';
import { z } from 'zod';
import type { OrdersContext } from '../context';
import { cancelOverdue } from './cancel-order';

export const expiryJob = 'expire-order';
const payloadShape = z.object({ orderId: z.uuid() });

const sweepSize = 500;

/** Cancels an order whose time to pay is over. Early, or for an order that moved on, it does nothing. */
async function expireOrder(context: OrdersContext, orderId: string): Promise<void> {
  await transact(context.db, async (tx) => {
    const due = await tx.row(`select from sales_order where id = $1 and state = 'AWAITING_PAYMENT' and pay_by <= $2`, [orderId, context.clock.now()], 'order-due');
    if (due) await cancelOverdue(tx, context, orderId);
  });
}

/** Whatever the deferred jobs missed. One that cannot be cancelled keeps no other from it. */
export async function sweepOverdueOrders(context: OrdersContext): Promise<void> {
  const due = await context.db.rows<{ id: string }>(
    `select id from sales_order where state = 'AWAITING_PAYMENT' and pay_by <= $1 order by pay_by limit ${sweepSize}`,
    [context.clock.now()],
    'orders-overdue',
  );
  for (const { id } of due) {
    await expireOrder(context, id).catch((error: unknown) => context.log.error({ err: error, order: id }, 'overdue order could not be cancelled'));
  }
}

export const orderJobs: Job<OrdersContext>[] = [
  { name: expiryJob, run: async (context, payload) => expireOrder(context, payloadShape.parse(payload).orderId) },
  { name: 'sweep-overdue-orders', every: '* * * * *', run: sweepOverdueOrders },
];
