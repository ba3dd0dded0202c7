import { createHash } from 'node:crypto';
import { type Database, transact } from '@tonglu/kit';
import { shareLockOfPrices } from './price-lock';
import { workOutPrices } from './work-out-prices';

/**
 * The chain of exactly these lists; built where nobody had it before. Whoever comes while it is being built waits for
 * it. A chain is seen by others only when it is complete.
 */
export async function openChain(db: Database, lists: readonly string[]): Promise<number> {
  const key = createHash('sha256').update([...lists].sort().join()).digest('hex');
  const known = 'select id from price_chain where key = $1';
  const found = await db.row<{ id: number }>(known, [key], 'chain-known');
  if (found) return found.id;
  return transact(db, async (tx) => {
    await shareLockOfPrices(tx);
    const made = await tx.row<{ id: number }>('insert into price_chain (key) values ($1) on conflict (key) do nothing returning id', [key], 'chain-make');
    if (!made) return (await tx.row<{ id: number }>(known, [key], 'chain-known'))!.id;
    await tx.run('insert into price_chain_list (chain_id, list_id) select $1, unnest($2::uuid[])', [made.id, lists], 'chain-lists');
    const products = await tx.rows<{ id: string }>('select id from product order by id', [], 'chain-products');
    await workOutPrices(tx, [made.id], products.map(({ id }) => id));
    return made.id;
  });
}
