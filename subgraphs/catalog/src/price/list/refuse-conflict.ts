import { refuse, type Transaction } from '@tonglu/kit';
import { coveredBy } from './covered-by';
import { PriceConflict } from './price-conflict';

const meet = (field: string): string => `(other.${field} is null or list.${field} is null or other.${field} = list.${field})`;

/**
 * C4: equal priority in conflict is refused when the list is published, not discovered at the till. Two published lists
 * conflict where nothing decides between them for some viewer at some time: the same kind, seller, level and priority,
 * scopes that one viewer may be in, periods that overlap, and a variant that both price; at the larger of their
 * quantities both would answer, so quantities do not tell them apart.
 */
export async function refuseConflict(tx: Transaction, listId: string): Promise<void> {
  const rivals = await tx.rows<{ id: string }>(
    `select other.id
     from price_list list
     join price_list other on other.id <> list.id and (other.kind, other.level, other.priority) = (list.kind, list.level, list.priority)
       and other.seller is not distinct from list.seller and other.published_at is not null and other.withdrawn_at is null
       and ${['channel', 'grade', 'dealer', 'contract', 'buyer', 'store'].map(meet).join(' and ')}
       and (other.region is null or list.region is null or starts_with(other.region, list.region) or starts_with(list.region, other.region))
       and tstzrange(other.valid_from, other.valid_until) && tstzrange(list.valid_from, list.valid_until)
     where list.id = $1`,
    [listId],
    'price-rivals',
  );
  if (rivals.length === 0) return;
  const conflict = await tx.row<{ other: string; sku: string }>(
    `select other.code as other, variant.sku
     from (${coveredBy('$1::uuid[]')}) mine
     join (${coveredBy('$2::uuid[]')}) theirs on theirs.variant_id = mine.variant_id
     join price_list other on other.id = theirs.list_id
     join variant on variant.id = mine.variant_id
     order by other.code, variant.sku limit 1`,
    [[listId], rivals.map(({ id }) => id)],
    'price-conflict',
  );
  if (conflict) refuse(new PriceConflict(conflict.other, conflict.sku));
}
