import { InvalidInput, type LocalizedText, newId, refuse, type Transaction } from '@tonglu/kit';
import { PriceConflict } from './price-conflict';
import type { PriceList } from './price-list';

export interface ListRecord extends Pick<PriceList, 'code' | 'level' | 'channel'> {
  name: LocalizedText;
  priority?: number;
  validFrom?: Date | null;
  validUntil?: Date | null;
}

export interface PriceRecord {
  variantId: string;
  /** Fen. */
  amount: bigint;
}

/** Creates the list or moves its period and priority. Level and channel stay what they were. */
export async function writeList(tx: Transaction, { code, level, channel, name, priority = 0, validFrom = null, validUntil = null }: ListRecord, now: Date): Promise<string> {
  const written = await tx.row<{ id: string }>(
    `insert into price_list as list (id, code, name, level, channel, priority, valid_from, valid_until, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (code) do update set name = excluded.name, priority = excluded.priority, valid_from = excluded.valid_from, valid_until = excluded.valid_until
       where list.level = excluded.level and list.channel is not distinct from excluded.channel
     returning id`,
    [newId(), code, JSON.stringify(name), level, channel, priority, validFrom, validUntil, now],
    'price-list-write',
  );
  if (!written) refuse(new InvalidInput(['input', 'list', 'level'], { 'zh-CN': `价目表 ${code} 的层级与渠道不能更改`, en: `The level and channel of price list ${code} cannot change` }));
  return written.id;
}

/** The list as it stands; created where it is missing. */
export async function ensureList(tx: Transaction, list: ListRecord, now: Date): Promise<string> {
  const known = await tx.row<{ id: string }>('select id from price_list where code = $1', [list.code], 'price-list-known');
  return known ? known.id : writeList(tx, list, now);
}

/**
 * Puts prices into a list and supersedes those they replace. Returns the variants whose price in it changed.
 * Two lists that could both answer for a variant at the same time with the same level and priority are refused.
 */
export async function writePrices(tx: Transaction, listId: string, prices: readonly PriceRecord[], now: Date): Promise<Set<string>> {
  const variantIds = prices.map(({ variantId }) => variantId);
  const amounts = prices.map(({ amount }) => amount.toString());
  await tx.run(
    `update price set superseded_at = $4 from unnest($2::uuid[], $3::bigint[]) as given(variant_id, amount)
     where price.price_list_id = $1 and price.variant_id = given.variant_id and price.superseded_at is null and price.amount <> given.amount`,
    [listId, variantIds, amounts, now],
    'price-supersede',
  );
  const changed = await tx.rows<{ variantId: string }>(
    `insert into price (id, price_list_id, variant_id, amount, set_at)
     select given.id, $1, given.variant_id, given.amount, $5 from unnest($2::uuid[], $3::uuid[], $4::bigint[]) as given(id, variant_id, amount)
     on conflict (price_list_id, variant_id) where superseded_at is null do nothing
     returning variant_id as "variantId"`,
    [listId, prices.map(() => newId()), variantIds, amounts, now],
    'price-set',
  );
  await refuseConflict(tx, listId);
  return new Set(changed.map(({ variantId }) => variantId));
}

/** C4: equal priority in conflict is refused when the list is published, not discovered at the till. */
async function refuseConflict(tx: Transaction, listId: string): Promise<void> {
  const rivals = await tx.rows<{ id: string }>(
    `select other.id
     from price_list list
     join price_list other on other.id <> list.id and other.level = list.level and other.channel is not distinct from list.channel
       and other.priority = list.priority
       and tstzrange(other.valid_from, other.valid_until) && tstzrange(list.valid_from, list.valid_until)
     where list.id = $1`,
    [listId],
    'price-rivals',
  );
  if (rivals.length === 0) return;
  const conflict = await tx.row<{ other: string; sku: string }>(
    `select other.code as other, variant.sku
     from price mine
     join price theirs on theirs.variant_id = mine.variant_id and theirs.price_list_id = any($2) and theirs.superseded_at is null
     join price_list other on other.id = theirs.price_list_id
     join variant on variant.id = mine.variant_id
     where mine.price_list_id = $1 and mine.superseded_at is null
     order by other.code, variant.sku limit 1`,
    [listId, rivals.map(({ id }) => id)],
    'price-conflict',
  );
  if (conflict) refuse(new PriceConflict(conflict.other, conflict.sku));
}
