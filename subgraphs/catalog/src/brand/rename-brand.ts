import { emit, KeyedInput, NotFound, once, refuse, requireRole, transact } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { LocalizedTextInput } from '../localized-text-input';
import { refreshSearch } from '../product/refresh-search';
import { takeTurn } from '../write-lock';
import { longestBrandName } from './add-brand';

@InputType()
export class RenameBrandInput extends KeyedInput {
  @Field(() => String, { description: 'Slug; it stays.' })
  brand: string;
  @Field(() => LocalizedTextInput, { description: 'At most 60 characters.' })
  name: LocalizedTextInput;
}

const batchSize = 1_000;

/** Gives a brand another name; its products are found by it. */
export async function renameBrand(context: CatalogContext, input: RenameBrandInput): Promise<{ slug: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  const found = new Findings();
  const name = JSON.stringify(found.text('name', input.name, longestBrandName));
  found.refuseAny();
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb: 'renameBrand', input }, async () => {
      const slug = input.brand;
      const known = await tx.row<{ id: string; same: boolean }>('select id, name = $2::jsonb as same from brand where slug = $1 for update', [slug, name], 'brand-name');
      if (!known) refuse(new NotFound(['input', 'brand']));
      if (known.same) return { slug };
      await tx.run('update brand set name = $2 where id = $1', [known.id, name], 'brand-rename');
      const products = await tx.rows<{ id: string }>('select id from product where brand_id = $1 order by id', [known.id], 'products-of-brand');
      const productIds = products.map(({ id }) => id);
      for (let start = 0; start < productIds.length; start += batchSize) await refreshSearch(tx, productIds.slice(start, start + batchSize));
      if (productIds.length > 0) await emit(tx, 'product.changed', { productIds }, context.clock.now());
      return { slug };
    });
  });
}
