import { type Job, transact } from '@tonglu/kit';
import type { CatalogContext } from '../../context';
import { lockPrices } from './price-lock';

/** Drops chains that nobody can look through any more: a list of theirs has been over for a day. */
export const forgetChains: Job<CatalogContext> = {
  name: 'forget-chains',
  every: '41 3 * * *',
  run: ({ db, clock }) =>
    transact(db, async (tx) => {
      await lockPrices(tx);
      await tx.run(
        `delete from price_chain where id in (
           select own.chain_id from price_chain_list own join price_list list on list.id = own.list_id
           where least(list.valid_until, list.withdrawn_at) < $1::timestamptz - interval '1 day')`,
        [clock.now()],
        'chains-forget',
      );
    }),
};
