import { newId, type Transaction } from '@tonglu/kit';
import type { PriceRecord } from './list-record';

/** Puts prices into a list, takes others out, and supersedes those they replace. Returns the variants whose price in it changed. */
export async function writePrices(tx: Transaction, listId: string, prices: readonly PriceRecord[], now: Date): Promise<Set<string>> {
  const variantIds = prices.map(({ variantId }) => variantId);
  const quantities = prices.map(({ minQuantity = 1 }) => minQuantity);
  const amounts = prices.map(({ amount }) => amount?.toString() ?? null);
  const superseded = await tx.rows<{ variantId: string }>(
    `update price set superseded_at = $5 from unnest($2::uuid[], $3::integer[], $4::bigint[]) as given(variant_id, min_quantity, amount)
     where price.price_list_id = $1 and price.variant_id = given.variant_id and price.min_quantity = given.min_quantity
       and price.superseded_at is null and price.amount is distinct from given.amount
     returning price.variant_id as "variantId"`,
    [listId, variantIds, quantities, amounts, now],
    'price-supersede',
  );
  const set = await tx.rows<{ variantId: string }>(
    `insert into price (id, price_list_id, variant_id, min_quantity, amount, set_at)
     select given.id, $1, given.variant_id, given.min_quantity, given.amount, $6
     from unnest($2::uuid[], $3::uuid[], $4::integer[], $5::bigint[]) as given(id, variant_id, min_quantity, amount) where given.amount is not null
     on conflict (price_list_id, variant_id, min_quantity) where superseded_at is null do nothing
     returning variant_id as "variantId"`,
    [listId, prices.map(() => newId()), variantIds, quantities, amounts, now],
    'price-set',
  );
  return new Set([...superseded, ...set].map(({ variantId }) => variantId));
}
