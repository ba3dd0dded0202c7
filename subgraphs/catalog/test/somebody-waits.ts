import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '@tonglu/kit';

/** Until some transaction on this database waits for another one's lock. */
export async function somebodyWaits(db: Database): Promise<void> {
  while (!(await db.row('select from pg_stat_activity where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0 limit 1'))) await wait(10);
}
