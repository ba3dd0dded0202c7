import { isId, nameOf, type Wanted } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { alongOf, bring, type Brought, columnsAlong } from './bring-along';
import { productColumns, type ProductRow } from './product';

/** One product for its page, with what the page reads of it: one statement. Null where it does not exist for shoppers. */
export async function findProduct(context: CatalogContext, by: { id: string } | { slug: string }, wanted: Wanted): Promise<ProductRow | null> {
  const [column, value] = 'id' in by ? ['id', by.id] : ['slug', by.slug];
  if (column === 'id' && !isId(value)) return null;
  const along = await alongOf(context, wanted);
  const values: unknown[] = [value];
  const text = `select ${productColumns}${columnsAlong(along, (each) => `$${values.push(each)}`)}
     from product join brand on brand.id = product.brand_id where product.${column} = $1 and product.status = 'ACTIVE'`;
  const found = await context.db.row<ProductRow & Brought>(text, values, nameOf(text));
  if (!found) return null;
  bring(context, [found], along);
  return found;
}
