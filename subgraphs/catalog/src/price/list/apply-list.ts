import { emit, type Transaction } from '@tonglu/kit';
import { refreshPrices } from '../chain/refresh-prices';
import { productsCoveredBy } from './covered-by';
import type { ListRecord, PriceRecord, RuleRecord } from './list-record';
import { refuseConflict } from './refuse-conflict';
import { writeList } from './write-list';
import { writePrices } from './write-prices';
import { writeRules } from './write-rules';

/**
 * Brings a list to what the records say, refuses what conflicts with it, and works out what follows: the last step of a
 * transaction that has taken its turn. Returns how many variants have other listed prices than before.
 */
export async function applyList(tx: Transaction, list: ListRecord, prices: readonly (PriceRecord & { productId: string })[], rules: readonly RuleRecord[] | undefined, now: Date): Promise<number> {
  const { id, isPublished, isReordered } = await writeList(tx, list, now);
  const before = rules ? await productsCoveredBy(tx, id) : [];
  const changed = await writePrices(tx, id, prices, now);
  const ruled = rules ? await writeRules(tx, id, rules, now) : false;
  if (!isPublished) return changed.size;
  await refuseConflict(tx, id);
  const touched = new Set(prices.filter(({ variantId }) => changed.has(variantId)).map(({ productId }) => productId));
  if (ruled || isReordered) for (const product of [...before, ...(await productsCoveredBy(tx, id))]) touched.add(product);
  if (touched.size > 0) await emit(tx, 'product.changed', { productIds: [...touched] }, now);
  await refreshPrices(tx, touched, [id]);
  return changed.size;
}
