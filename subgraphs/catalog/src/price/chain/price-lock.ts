import type { Transaction } from '@tonglu/kit';

/**
 * Who changes prices takes this last, works out again what depends on them, and commits; whoever builds a chain shares
 * it. So a chain never misses a change that was under way while it was built. Held until the transaction ends.
 */
export const lockPrices = async (tx: Transaction): Promise<void> => {
  await tx.run(`select pg_advisory_xact_lock(hashtext('catalog.prices'))`, [], 'prices-lock');
};

export const shareLockOfPrices = async (tx: Transaction): Promise<void> => {
  await tx.run(`select pg_advisory_xact_lock_shared(hashtext('catalog.prices'))`, [], 'prices-lock-shared');
};
