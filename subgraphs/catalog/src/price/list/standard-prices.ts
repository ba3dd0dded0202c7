import type { Database, Transaction } from '@tonglu/kit';
import { standardLists } from './standard-lists';

/** What a variant costs by the two standard lists, as they stand, by how many pieces are bought: whoever exports or compares them reads it here. */
export interface StandardPrice {
  variantId: string;
  /** "BASE" or "MALL". */
  list: string;
  minQuantity: number;
  /** Fen. */
  amount: bigint;
}

export const standardPricesOf = (db: Pick<Database | Transaction, 'rows'>, variantIds: readonly string[]): Promise<StandardPrice[]> =>
  db.rows<StandardPrice>(
    `select price.variant_id as "variantId", list.code as list, price.min_quantity as "minQuantity", price.amount from price join price_list list on list.id = price.price_list_id
     where price.variant_id = any($1) and price.superseded_at is null and list.code = any($2) order by price.min_quantity`,
    [variantIds, standardLists.map(({ list }) => list.code)],
    'standard-prices',
  );
