import type { Transaction } from '@tonglu/kit';

/** Editors' writes touch many rows in no common order; they take turns, shoppers never wait. Held until the transaction ends. */
export const takeTurn = async (tx: Transaction): Promise<void> => {
  await tx.run(`select pg_advisory_xact_lock(hashtext('catalog.write'))`, [], 'catalog-take-turn');
};
