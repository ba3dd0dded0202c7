import type { Transaction } from '@tonglu/kit';

/** One order's part of a budget. Amounts are fen. */
export interface Use {
  code: string;
  memberId: string;
  amount: bigint;
}

/** Whatever happens to one order's holds happens one at a time. */
export const lockOrder = async (tx: Transaction, orderId: string): Promise<void> => {
  await tx.run(`select pg_advisory_xact_lock(hashtextextended('promotion-use ' || $1, 0))`, [orderId], 'promotion-use-lock');
};

/** Counts a use, if there is room for it: in all, and for this member. Where it returns false, roll back. */
export async function takeBudget(tx: Transaction, { code, memberId, amount }: Use): Promise<boolean> {
  const budget = await tx.row<{ memberLimit: number | null }>(
    `update promotion_budget set count_used = count_used + 1, amount_used = amount_used + $2
     where code = $1 and open and (count_limit is null or count_used < count_limit) and (amount_limit is null or amount_used + $2 <= amount_limit)
     returning member_limit as "memberLimit"`,
    [code, amount.toString()],
    'promotion-budget-take',
  );
  if (!budget) return false;
  const ofMember = await tx.run(
    `insert into promotion_member as mine (code, member_id, used) values ($1, $2, 1)
     on conflict (code, member_id) do update set used = mine.used + 1 where $3::integer is null or mine.used < $3`,
    [code, memberId, budget.memberLimit],
    'promotion-member-take',
  );
  return ofMember === 1;
}
