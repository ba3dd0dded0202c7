import { emit, KeyedInput, NotFound, once, refuse, requireRole, transact } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { LocalizedTextInput } from '../localized-text-input';
import { takeTurn } from '../write-lock';
import { longestName } from './add-category';
import { refreshShelves } from './refresh-shelves';

@InputType()
export class RenameCategoryInput extends KeyedInput {
  @Field(() => String, { description: 'Slug; it stays.' })
  category: string;
  @Field(() => LocalizedTextInput, { description: 'At most 40 characters.' })
  name: LocalizedTextInput;
}

/** Gives a category another name; its address stays, and its products are found by the new name. */
export async function renameCategory(context: CatalogContext, input: RenameCategoryInput): Promise<{ slug: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  const found = new Findings();
  const name = JSON.stringify(found.text('name', input.name, longestName));
  found.refuseAny();
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb: 'renameCategory', input }, async () => {
      const slug = input.category;
      const known = await tx.row<{ same: boolean }>('select name = $2::jsonb as same from category where slug = $1 for update', [slug, name], 'category-name');
      if (!known) refuse(new NotFound(['input', 'category']));
      if (known.same) return { slug };
      await tx.run('update category set name = $2 where slug = $1', [slug, name], 'category-rename');
      const productIds = await refreshShelves(tx, slug);
      if (productIds.length > 0) await emit(tx, 'product.changed', { productIds }, context.clock.now());
      return { slug };
    });
  });
}
