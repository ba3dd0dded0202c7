import { KeyedInput, newId, once, requireRole, transact } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { LocalizedTextInput } from '../localized-text-input';

@InputType()
export class AddCategoryInput extends KeyedInput {
  @Field(() => String, { description: 'Small letters, digits and hyphens; stays for ever.' })
  slug: string;
  @Field(() => String, { nullable: true, description: 'Slug of the category above; left out at the top of the tree.' })
  parent?: string | null;
  @Field(() => LocalizedTextInput, { description: 'At most 40 characters.' })
  name: LocalizedTextInput;
}

export const longestName = 40;

/** Adds a shelf behind its siblings. One that is there already stays as it is. */
export async function addCategory(context: CatalogContext, input: AddCategoryInput): Promise<{ slug: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  const found = new Findings();
  const { slug, parent } = input;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 64) found.wrong('slug', '须为小写字母、数字和连字符，最多 64 个字符', 'must be small letters, digits and hyphens, at most 64');
  const name = found.text('name', input.name, longestName);
  found.refuseAny();
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'addCategory', input }, async () => {
      const above = parent ? await tx.row<{ id: string }>('select id from category where slug = $1', [parent], 'category-parent') : undefined;
      if (parent && !above) found.wrong('parent', `没有类目“${parent}”`, `There is no category "${parent}"`);
      found.refuseAny();
      await tx.run(
        `insert into category (id, slug, parent_id, name, position)
         select $1, $2, $3, $4, coalesce(max(position) + 1, 0) from category
         on conflict (slug) do nothing`,
        [newId(), slug, above?.id ?? null, JSON.stringify(name)],
        'category-add',
      );
      return { slug };
    }),
  );
}
