import type { Database } from '@tonglu/kit';
import { stockInvariants } from '../src/stock/stock-invariants';

/** I7–I10 over everything there is: one row per violation. */
export async function brokenStock(database: Database): Promise<{ rule: string; subject: string; problem: string }[]> {
  const found = await Promise.all(
    stockInvariants.map(async ({ id, sql }) => (await database.rows<{ subject: string; problem: string }>(sql, [], `invariant-${id}`)).map((row) => ({ rule: id, ...row }))),
  );
  return found.flat();
}
