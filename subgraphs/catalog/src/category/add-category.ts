import { InvalidInput, KeyedInput, newId, once, type Problem, refuse, requireRole, transact } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { localizedText, LocalizedTextInput } from '../localized-text-input';

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
  const problems = problemsOf(input);
  if (problems.length > 0) refuse(...problems);
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'addCategory', input }, async () => {
      const { slug, parent, name } = input;
      const above = parent ? await tx.row<{ id: string }>('select id from category where slug = $1', [parent], 'category-parent') : undefined;
      if (parent && !above) refuse(new InvalidInput(['input', 'parent'], { 'zh-CN': `没有类目“${parent}”`, en: `There is no category "${parent}"` }));
      await tx.run(
        `insert into category (id, slug, parent_id, name, position)
         select $1, $2, $3, $4, coalesce(max(position) + 1, 0) from category
         on conflict (slug) do nothing`,
        [newId(), slug, above?.id ?? null, JSON.stringify(localizedText(name))],
        'category-add',
      );
      return { slug };
    }),
  );
}

function problemsOf({ slug, name }: AddCategoryInput): Problem[] {
  const problems: Problem[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 64) {
    problems.push(new InvalidInput(['input', 'slug'], { 'zh-CN': '须为小写字母、数字和连字符，最多 64 个字符', en: 'Must be small letters, digits and hyphens, at most 64' }));
  }
  for (const [language, text] of [['zh', name.zh], ['en', name.en]] as const) {
    if ((language === 'zh' && !text?.trim()) || (text?.length ?? 0) > longestName) {
      problems.push(new InvalidInput(['input', 'name', language], { 'zh-CN': `须为 1–${longestName} 个字符`, en: `Must be 1–${longestName} characters` }));
    }
  }
  return problems;
}
