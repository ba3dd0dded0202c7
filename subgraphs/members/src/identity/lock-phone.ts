import type { Transaction } from '@tonglu/kit';

/**
 * Everything that is counted or created per phone happens one after the other, until the transaction
 * ends: limits are exact, and two first sign-ins make one member.
 */
export async function lockPhone(tx: Transaction, phoneDigest: string): Promise<void> {
  await tx.run('select pg_advisory_xact_lock(hashtextextended($1, 0))', [phoneDigest], 'phone-lock');
}
