import { emit, KeyedInput, NotFound, once, refuse, requireRole, transact } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { refreshPrices } from '../price/chain/refresh-prices';
import { refuseMeeting } from '../price/list/refuse-meeting';
import { takeTurn } from '../write-lock';
import { refreshShelves } from './refresh-shelves';

@InputType()
export class MoveCategoryInput extends KeyedInput {
  @Field(() => String, { description: 'Slug.' })
  category: string;
  @Field(() => String, { nullable: true, description: 'Slug of the category above; left out: to the top of the tree.' })
  parent?: string | null;
}

/** Puts a category, with all below it, behind the children of another; never below itself. */
export async function moveCategory(context: CatalogContext, input: MoveCategoryInput): Promise<{ slug: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb: 'moveCategory', input }, async () => {
      const { category: slug, parent = null } = input;
      const place = await tx.row<{ id: string; from: string | null; parentId: string | null; inside: boolean }>(
        `with recursive inside as (
           select id, slug from category where slug = $1
           union select category.id, category.slug from category join inside on category.parent_id = inside.id)
         select id, parent_id as from, (select id from category where slug = $2) as "parentId", exists (select from inside where slug = $2) as inside from category where slug = $1`,
        [slug, parent],
        'category-place',
      );
      if (!place) refuse(new NotFound(['input', 'category']));
      const found = new Findings();
      if (parent !== null && !place.parentId) found.wrong('parent', `没有类目“${parent}”`, `There is no category "${parent}"`);
      if (place.inside) found.wrong('parent', '类目不能移到自己之下', 'A category cannot be moved below itself');
      found.refuseAny();
      const moved = await tx.run(
        `update category set parent_id = $2, position = (select coalesce(max(position) + 1, 0) from category)
         where id = $1 and parent_id is distinct from $2::uuid`,
        [place.id, place.parentId],
        'category-move',
      );
      if (moved > 0) {
        const now = context.clock.now();
        const productIds = await refreshShelves(tx, slug);
        await refuseMeeting(tx, { moves: [{ from: place.from, to: place.parentId }], products: productIds, shelf: place.id, path: ['input', 'parent'], now });
        if (productIds.length > 0) await emit(tx, 'product.changed', { productIds }, now);
        await refreshPrices(tx, productIds); // rules follow categories
      }
      return { slug };
    });
  });
}
