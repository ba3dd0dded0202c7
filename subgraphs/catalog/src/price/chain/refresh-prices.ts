import type { Transaction } from '@tonglu/kit';
import { lockPrices } from './price-lock';
import { workOutPrices } from './work-out-prices';

/**
 * After a change, the last thing in its transaction: works out anew what it touches, these products in the chains that
 * have one of these lists (left out: in every chain), and nothing else.
 */
export async function refreshPrices(tx: Transaction, products: Iterable<string>, lists?: readonly string[]): Promise<void> {
  const distinct = [...new Set(products)].sort();
  if (distinct.length === 0) return;
  await lockPrices(tx);
  const chains = lists
    ? await tx.rows<{ id: number }>('select distinct chain_id as id from price_chain_list where list_id = any($1) order by id', [lists], 'chains-of-lists')
    : await tx.rows<{ id: number }>('select id from price_chain order by id', [], 'chains');
  await workOutPrices(tx, chains.map(({ id }) => id), distinct);
}
