import { KeyedInput, newId, once, requireRole, type Transaction, transact } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { LocalizedTextInput } from '../localized-text-input';
import { takeTurn } from '../write-lock';
import type { AttributeDefinition, ProductType } from './product-type';
import { longestTypeName, readDefinitions, TypeAttributeInput } from './type-input';

@InputType()
export class AddProductTypeInput extends KeyedInput {
  @Field(() => String, { description: '1–40 capitals, digits and hyphens, beginning with a letter; never changes.' })
  code: string;
  @Field(() => String, { nullable: true, description: 'Begins the codes of its products: 1–20 capitals, digits and hyphens. Left out: the code.' })
  prefix?: string | null;
  @Field(() => LocalizedTextInput)
  name: LocalizedTextInput;
  @Field(() => [TypeAttributeInput], { description: 'At most 100, in the order of the specification.' })
  attributes: TypeAttributeInput[];
}

/** A type as a seed describes it. */
export interface ProductTypeRecord extends Pick<ProductType, 'code' | 'name'> {
  prefix?: string;
  attributes: AttributeDefinition[];
}

/** Says what products of a new sort are described by. */
export async function addProductType(context: CatalogContext, input: AddProductTypeInput): Promise<{ code: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  const found = new Findings();
  const { code } = input;
  const prefix = input.prefix ?? code;
  if (!/^[A-Z][A-Z0-9-]{0,39}$/.test(code)) found.wrong('code', '须为 1–40 个大写字母、数字或连字符，字母开头', 'must be 1–40 capitals, digits or hyphens, beginning with a letter');
  if (!/^[A-Z][A-Z0-9-]{0,39}$/.test(prefix) || prefix.endsWith('-')) found.wrong('prefix', '须为 1–40 个大写字母、数字或连字符，字母开头', 'must be 1–40 capitals, digits or hyphens, beginning with a letter and not ending in a hyphen');
  const name = found.text('name', input.name, longestTypeName);
  const attributes = readDefinitions(found, input.attributes);
  found.refuseAny();
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb: 'addProductType', input }, async () => {
      const taken = await tx.row<{ code: string }>('select code from product_type where code = $1 or prefix = $2', [code, prefix], 'product-type-taken');
      if (taken) found.wrong(taken.code === code ? 'code' : 'prefix', `类型 ${taken.code} 已使用`, `Type ${taken.code} has it already`);
      found.refuseAny();
      await writeTypes(tx, [{ code, prefix, name, attributes }]);
      return { code };
    });
  });
}

/** Creates types that are missing and brings known ones to what is said; their prefixes stay. */
export async function writeTypes(tx: Transaction, types: readonly ProductTypeRecord[]): Promise<void> {
  if (types.length === 0) return;
  await tx.run(
    `insert into product_type as known (id, code, prefix, name, attributes)
     select id, code, prefix, name, attributes from jsonb_to_recordset($1::jsonb) as given(id uuid, code text, prefix text, name jsonb, attributes jsonb)
     on conflict (code) do update set name = excluded.name, attributes = excluded.attributes where (known.name, known.attributes) is distinct from (excluded.name, excluded.attributes)`,
    [JSON.stringify(types.map((type) => ({ prefix: type.code, ...type, id: newId() })))],
    'product-types-write',
  );
}
