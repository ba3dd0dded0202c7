import { emit, isId, type KeyedInput, NotFound, once, refuse, requireRole, type Transaction, transact } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { refreshPrices } from '../price/chain/refresh-prices';
import { takeTurn } from '../write-lock';
import type { AttributeData, ProductStatus } from './product';
import { refreshSearch } from './refresh-search';

/** A product under an editor's hands. */
export interface EditedProduct {
  id: string;
  code: string;
  status: ProductStatus;
  typeId: string | null;
  attributes: AttributeData[];
}

/**
 * The frame of every verb that changes one product: an editor, in turn, once per key; the product is locked, and where
 * the work says that something changed, search and prices follow and `product.changed` is told, all in one transaction.
 */
export async function editProduct<Input extends KeyedInput & { product: string }>(
  context: CatalogContext,
  verb: string,
  input: Input,
  work: (tx: Transaction, product: EditedProduct, now: Date) => Promise<boolean>,
): Promise<{ productId: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb, input }, async () => {
      const product = isId(input.product)
        ? await tx.row<EditedProduct>('select id, code, status, type_id as "typeId", attributes from product where id = $1 for update', [input.product], 'product-lock')
        : undefined;
      if (!product) refuse(new NotFound(['input', 'product']));
      const now = context.clock.now();
      if (await work(tx, product, now)) {
        await tx.run('update product set changed_at = $2 where id = $1', [product.id, now], 'product-touch');
        await refreshSearch(tx, [product.id]);
        await emit(tx, 'product.changed', { productIds: [product.id] }, now);
        await refreshPrices(tx, [product.id]); // rules follow categories, and a new variant may be priced by one
      }
      return { productId: product.id };
    });
  });
}
