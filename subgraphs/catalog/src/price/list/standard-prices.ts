import type { Database } from '@tonglu/kit';
import { standardLists } from './standard-lists';

/** What one piece of a variant costs by the two standard lists, as they stand: whoever exports or compares them reads it here. */
export interface StandardPrice {
  variantId: string;
  /** "BASE" or "MALL". */
  list: string;
  /** Fen. */
  amount: bigint;
}

export const standardPricesOf = (db: Database, variantIds: readonly string[]): Promise<StandardPrice[]> =>
  db.rows<StandardPrice>(
    `select price.variant_id as "variantId", list.code as list, price.amount from price join price_list list on list.id = price.price_list_id
     where price.variant_id = any($1) and price.superseded_at is null and price.min_quantity = 1 and list.code = any($2)`,
    [variantIds, standardLists.map(({ list }) => list.code)],
    'standard-prices',
  );
