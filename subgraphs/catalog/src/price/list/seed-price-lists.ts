import { transact } from '@tonglu/kit';
import type { CatalogContext } from '../../context';
import { takeTurn } from '../../write-lock';
import { applyList } from './apply-list';
import type { ListRecord, RuleRecord } from './list-record';

/** A price list as plain data; amounts are fen. */
export interface PriceListSeed extends ListRecord {
  prices?: readonly { sku: string; minQuantity?: number; amount: number }[];
  rules?: readonly (Pick<RuleRecord, 'reference'> & { category?: string; percentOff?: number; amountOff?: number })[];
}

/** Brings price lists to what the data says, in one transaction; what is already so stays untouched. Returns how many variants got other prices. */
export function seedPriceLists(context: CatalogContext, lists: readonly PriceListSeed[]): Promise<number> {
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    const variants = await tx.rows<{ id: string; productId: string; sku: string }>(
      'select id, product_id as "productId", sku from variant where sku = any($1)',
      [lists.flatMap(({ prices = [] }) => prices.map(({ sku }) => sku))],
      'variants-to-price',
    );
    const categories = await tx.rows<{ id: string; slug: string }>('select id, slug from category');
    const variantOf = finder(variants, ({ sku }) => sku);
    const categoryOf = finder(categories, ({ slug }) => slug);
    let changed = 0;
    for (const { prices = [], rules, ...list } of lists) {
      const records = prices.map(({ sku, minQuantity, amount }) => {
        const { id, productId } = variantOf(sku);
        return { variantId: id, productId, minQuantity, amount: BigInt(amount) };
      });
      const ofCategories = rules?.map(({ category, reference, percentOff = null, amountOff }): RuleRecord => ({ categoryId: category ? categoryOf(category).id : null, reference, percentOff, amountOff: amountOff === undefined ? null : BigInt(amountOff) }));
      changed += await applyList(tx, list, records, ofCategories, context.clock.now());
    }
    return changed;
  });
}

const finder = <Row>(rows: readonly Row[], keyOf: (row: Row) => string) => {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return (name: string): Row => {
    const row = byKey.get(name);
    if (!row) throw new Error(`A price list names ${name}, which the catalogue does not have`);
    return row;
  };
};
