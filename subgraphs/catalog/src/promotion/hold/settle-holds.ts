import { on, type Transaction, transact } from '@tonglu/kit';
import type { CatalogContext } from '../../context';
import { lockOrder, takeBudget } from './take-budget';

interface ReleasedUse {
  id: string;
  code: string;
  memberId: string;
  amount: bigint;
}

/** The order is paid: what it held is used. A repeat changes nothing. */
export async function confirmHolds(tx: Transaction, { clock, log }: Pick<CatalogContext, 'clock' | 'log'>, orderId: string): Promise<void> {
  const now = clock.now();
  await lockOrder(tx, orderId);
  await tx.run(`update promotion_use set state = 'USED', expires_at = null, settled_at = $2 where order_id = $1 and state = 'HELD'`, [orderId, now], 'promotion-uses-confirm');
  // Paid after all, though it was called off or its time was over: taken once more where there is room.
  const released = await tx.rows<ReleasedUse>(
    `select id, code, member_id as "memberId", amount from promotion_use where order_id = $1 and state = 'RELEASED' order by code`,
    [orderId],
    'promotion-uses-released',
  );
  for (const use of released) {
    await tx.run('savepoint take_again', []);
    const state = (await takeBudget(tx, use)) ? 'USED' : 'UNFUNDED';
    await tx.run(state === 'USED' ? 'release savepoint take_again' : 'rollback to savepoint take_again', []);
    await tx.run('update promotion_use set state = $2, expires_at = null, settled_at = $3 where id = $1', [use.id, state, now], 'promotion-use-late');
    if (state === 'UNFUNDED') log.warn({ orderId, promotion: use.code }, 'paid after its hold had been given to others');
  }
}

/** Gives back what an order holds; with `dueAt` only what has expired by then. A repeat finds nothing and changes nothing. */
export async function releaseHolds(tx: Transaction, orderId: string, now: Date, dueAt: Date | null = null): Promise<void> {
  await lockOrder(tx, orderId);
  const mine = `order_id = $1 and state = 'HELD' and ($2::timestamptz is null or expires_at <= $2)`;
  await tx.run(`select from promotion_budget where code in (select code from promotion_use where ${mine}) order by code for update`, [orderId, dueAt], 'promotion-budgets-lock');
  await tx.run(
    `with released as (update promotion_use set state = 'RELEASED', expires_at = null, settled_at = $3 where ${mine} returning code, member_id, amount),
          of_members as (update promotion_member mine set used = mine.used - 1 from released where mine.code = released.code and mine.member_id = released.member_id)
     update promotion_budget budget set count_used = budget.count_used - 1, amount_used = budget.amount_used - released.amount from released where budget.code = released.code`,
    [orderId, dueAt, now],
    'promotion-uses-release',
  );
}

export const confirmPromotions = (context: CatalogContext, orderId: string): Promise<void> => transact(context.db, (tx) => confirmHolds(tx, context, orderId));

export const releasePromotions = (context: CatalogContext, orderId: string): Promise<void> => transact(context.db, (tx) => releaseHolds(tx, orderId, context.clock.now()));

/** Paid: holds are used, and the member has bought before from now on. */
export const confirmOnPaid = on<'order.paid', CatalogContext>('order.paid', async (context, { payload, occurredAt }, tx) => {
  await confirmHolds(tx, context, payload.orderId);
  await tx.run('insert into buyer (member_id, first_order_id, since) values ($1, $2, $3) on conflict do nothing', [payload.memberId, payload.orderId, occurredAt], 'buyer-since');
});

export const releaseOnCancelled = on<'order.cancelled', CatalogContext>('order.cancelled', (context, { payload }, tx) => releaseHolds(tx, payload.orderId, context.clock.now()));
