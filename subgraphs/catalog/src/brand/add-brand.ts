import { KeyedInput, newId, once, requireRole, transact } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { LocalizedTextInput } from '../localized-text-input';
import { takeTurn } from '../write-lock';

@InputType()
export class AddBrandInput extends KeyedInput {
  @Field(() => String, { description: 'Small letters, digits and hyphens, at most 64; stays for ever.' })
  slug: string;
  @Field(() => LocalizedTextInput, { description: 'At most 60 characters.' })
  name: LocalizedTextInput;
}

export const longestBrandName = 60;

/** A brand under which goods are sold. One with this slug is refused: two people would mean two brands. */
export async function addBrand(context: CatalogContext, input: AddBrandInput): Promise<{ slug: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  const found = new Findings();
  const { slug } = input;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 64) found.wrong('slug', '须为小写字母、数字和连字符，最多 64 个字符', 'must be small letters, digits and hyphens, at most 64');
  const name = found.text('name', input.name, longestBrandName);
  found.refuseAny();
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb: 'addBrand', input }, async () => {
      const added = await tx.run('insert into brand (id, slug, name) values ($1, $2, $3) on conflict (slug) do nothing', [newId(), slug, JSON.stringify(name)], 'brand-add');
      if (added === 0) found.wrong('slug', `品牌 ${slug} 已存在`, `There is a brand ${slug} already`);
      found.refuseAny();
      return { slug };
    });
  });
}
