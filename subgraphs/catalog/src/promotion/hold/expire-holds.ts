import { type Job, transact } from '@tonglu/kit';
import type { CatalogContext } from '../../context';
import { releaseHolds } from './settle-holds';

const sweepSize = 500;

/** A hold that nobody confirmed or released in time gives its budget back by itself. */
export async function sweepExpiredHolds(context: CatalogContext): Promise<void> {
  const now = context.clock.now();
  const due = await context.db.rows<{ orderId: string }>(
    `select order_id as "orderId" from promotion_use where state = 'HELD' and expires_at <= $1 group by order_id order by min(expires_at) limit ${sweepSize}`,
    [now],
    'promotion-holds-due',
  );
  for (const { orderId } of due) await transact(context.db, (tx) => releaseHolds(tx, orderId, now, now));
}

export const expireHolds: Job<CatalogContext>[] = [{ name: 'expire-promotion-holds', every: '* * * * *', run: sweepExpiredHolds }];
