import type { Transaction } from '@tonglu/kit';
import { keptColumns } from './price-list-version';

/** Keeps how a list stands from now on: whoever changes it calls this in the same transaction, and has taken a turn. */
export async function keepVersion(tx: Transaction, listId: string, now: Date): Promise<void> {
  await tx.run(
    `with ended as (
       update price_list_version set stood_until = greatest($2, stood_from) where price_list_id = $1 and stood_until is null returning version, stood_until)
     insert into price_list_version (price_list_id, version, ${keptColumns.join(', ')}, stood_from)
     select list.id, coalesce(ended.version, 0) + 1, ${keptColumns.map((column) => `list.${column}`).join(', ')}, coalesce(ended.stood_until, $2)
     from price_list list left join ended on true where list.id = $1`,
    [listId, now],
    'price-list-version-keep',
  );
}
