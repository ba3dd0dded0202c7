import type { Transaction } from '../database/database';
import { newId } from '../id';
import { CurrencyCode } from '../money';

export interface Entry {
  account: string;
  /** Fen; positive adds to the account. */
  amount: bigint;
  /** The balance may not fall under this. Given when the account is first used; none means no floor. */
  floor?: bigint;
}

export interface Transfer {
  kind: string;
  /** What it is about; a (kind, reference) is posted once, a repeat does nothing. */
  reference: string;
  at: Date;
  entries: readonly Entry[];
}

/**
 * Posts a balanced transfer inside the caller's transaction. Accounts are locked in the order of their
 * codes, so concurrent transfers never deadlock. Returns whether it was new.
 */
export async function post(tx: Transaction, transfer: Transfer): Promise<boolean> {
  const entries = [...transfer.entries].sort((a, b) => (a.account < b.account ? -1 : 1));
  if (entries.length < 2) throw new Error(`A transfer has at least two legs: ${transfer.kind}`);
  if (entries.reduce((sum, entry) => sum + entry.amount, 0n) !== 0n) throw new Error(`A transfer must balance: ${transfer.kind} ${transfer.reference}`);

  const id = newId();
  const isNew = await tx.run(
    'insert into ledger_transfer (id, kind, reference, posted_at) values ($1, $2, $3, $4) on conflict (kind, reference) do nothing',
    [id, transfer.kind, transfer.reference, transfer.at],
    'ledger-transfer',
  );
  if (isNew === 0) return false;

  const accounts = entries.map((entry) => entry.account);
  const amounts = entries.map((entry) => entry.amount.toString());
  await tx.run(
    `insert into ledger_account (code, currency, floor)
     select code, $2, floor from unnest($1::text[], $3::bigint[]) as a(code, floor) order by code
     on conflict (code) do nothing`,
    [accounts, CurrencyCode.CNY, entries.map((entry) => entry.floor?.toString() ?? null)],
    'ledger-accounts',
  );
  for (const entry of entries) {
    await tx.run('update ledger_account set balance = balance + $2 where code = $1', [entry.account, entry.amount.toString()], 'ledger-balance');
  }
  await tx.run(
    `insert into ledger_entry (id, transfer_id, account, amount)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[])`,
    [entries.map(() => newId()), entries.map(() => id), accounts, amounts],
    'ledger-entries',
  );
  return true;
}
