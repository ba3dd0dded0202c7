import type { Transaction } from '@tonglu/kit';
import type { VariantRecord } from '../../product/product-record';
import type { PriceRecord } from './list-record';
import { standardLists } from './standard-lists';
import { standardPricesOf } from './standard-prices';
import { ensureList } from './write-list';
import { writePrices } from './write-prices';

/** Which variants cost something else now, and which lists speak of any. */
export interface WrittenPrices {
  repriced: Set<string>;
  lists: Set<string>;
}

/** Brings the standard prices of variants to what their records say; where a record tells prices from several pieces on, others of that kind are taken out. */
export async function writeStandardPrices(tx: Transaction, variants: readonly VariantRecord[], ids: ReadonlyMap<string, string>, now: Date): Promise<WrittenPrices> {
  const written: WrittenPrices = { repriced: new Set(), lists: new Set() };
  const withBreaks = variants.filter(({ baseBreaks, mallBreaks }) => baseBreaks ?? mallBreaks);
  const known = withBreaks.length > 0 ? await standardPricesOf(tx, withBreaks.map(({ sku }) => ids.get(sku) as string)) : [];
  const knownQuantities = new Map<string, number[]>();
  for (const { variantId, list, minQuantity } of known) if (minQuantity > 1) knownQuantities.set(`${list} ${variantId}`, [...(knownQuantities.get(`${list} ${variantId}`) ?? []), minQuantity]);
  for (const { list, amountOf, breaksOf } of standardLists) {
    const prices = variants.flatMap((variant): PriceRecord[] => {
      const variantId = ids.get(variant.sku) as string;
      const [amount, breaks] = [amountOf(variant), breaksOf(variant)];
      const gone = breaks ? (knownQuantities.get(`${list.code} ${variantId}`) ?? []).filter((quantity) => !breaks.some(({ minQuantity }) => minQuantity === quantity)) : [];
      return [
        ...(amount === undefined ? [] : [{ variantId, amount: BigInt(amount) }]),
        ...(breaks ?? []).map((each) => ({ variantId, ...each })),
        ...gone.map((minQuantity) => ({ variantId, minQuantity, amount: null })),
      ];
    });
    if (prices.length === 0) continue;
    const listId = await ensureList(tx, list, now);
    for (const id of await writePrices(tx, listId, prices, now)) written.repriced.add(id);
    written.lists.add(listId);
  }
  return written;
}
