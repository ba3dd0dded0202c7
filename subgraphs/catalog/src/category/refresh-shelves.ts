import type { Transaction } from '@tonglu/kit';
import { refreshSearch } from '../product/refresh-search';

const batchSize = 1_000;

/** Products are found by the names of the shelves above them: writes that anew for all below one. Returns the products. */
export async function refreshShelves(tx: Transaction, slug: string): Promise<string[]> {
  const products = await tx.rows<{ id: string }>(
    `with recursive below as (
       select id from category where slug = $1
       union select category.id from category join below on category.parent_id = below.id)
     select product.id from product join below on below.id = product.category_id order by product.id`,
    [slug],
    'products-below',
  );
  const ids = products.map(({ id }) => id);
  for (let start = 0; start < ids.length; start += batchSize) await refreshSearch(tx, ids.slice(start, start + batchSize));
  return ids;
}
