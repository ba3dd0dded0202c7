import { isId, nameOf, type Wanted } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { onTrust } from '../on-trust';
import type { Bind } from './bind';
import { alongOf, bring, type Brought, columnsAlong } from './bring-along';
import { existing } from './existing';
import { productColumns, type ProductRow } from './product';

/** One product for its page, with what the page reads of it: one statement. Null where it does not exist for the viewer. */
export async function findProduct(context: CatalogContext, by: { id: string } | { slug: string }, wanted: Wanted): Promise<ProductRow | null> {
  const [column, value] = 'id' in by ? ['id', by.id] : ['slug', by.slug];
  if (column === 'id' && !isId(value)) return null;
  return onTrust(context, async (trusting, check) => {
    const [listing, along] = await Promise.all([trusting.loaders.listing(), alongOf(trusting, wanted)]);
    const values: unknown[] = [value];
    const bind: Bind = (each) => `$${values.push(each)}`;
    const text = `select ${productColumns}${columnsAlong(along, bind)}${check ? `, ${check(bind)} as stands` : ''}
       from product join brand on brand.id = product.brand_id where product.${column} = $1 and ${existing(listing, bind)}`;
    const found = await context.db.row<ProductRow & Brought & { stands?: boolean }>(text, values, nameOf(text));
    if (found) bring(trusting, [found], along);
    return { value: found ?? null, stands: found?.stands };
  });
}
