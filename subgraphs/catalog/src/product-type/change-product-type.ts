import { emit, KeyedInput, NotFound, once, refuse, requireRole, type Transaction, transact } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { LocalizedTextInput } from '../localized-text-input';
import type { AttributeData } from '../product/product';
import { refreshSearch } from '../product/refresh-search';
import { takeTurn } from '../write-lock';
import { fitAttributes } from './fit-attributes';
import type { AttributeDefinition } from './product-type';
import { longestTypeName, readDefinitions, TypeAttributeInput } from './type-input';

@InputType()
export class ChangeProductTypeInput extends KeyedInput {
  @Field(() => String, { description: 'Code of the type.' })
  type: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Left out: stays.' })
  name?: LocalizedTextInput | null;
  @Field(() => [TypeAttributeInput], { description: 'All properties of the type from now on.' })
  attributes: TypeAttributeInput[];
}

interface StoredProduct {
  id: string;
  code: string;
  attributes: AttributeData[];
}

const batchSize = 1_000;

/**
 * Changes what products of a type are described by. Refused where a product that is there would not fit any more:
 * a new required property is added as optional, filled in, and then required.
 */
export async function changeProductType(context: CatalogContext, input: ChangeProductTypeInput): Promise<{ code: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  const found = new Findings();
  const { type: code } = input;
  const name = input.name ? found.text('name', input.name, longestTypeName) : null;
  const attributes = readDefinitions(found, input.attributes);
  found.refuseAny();
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb: 'changeProductType', input }, async () => {
      const written = await tx.row<{ id: string }>(
        'update product_type set name = coalesce($2, name), attributes = $3 where code = $1 returning id',
        [code, name && JSON.stringify(name), JSON.stringify(attributes)],
        'product-type-change',
      );
      if (!written) refuse(new NotFound(['input', 'type']));
      await refit(tx, found, written.id, { code, attributes }, context.clock.now());
      return { code };
    });
  });
}

/** Products take over the type's new names, units, order and terms. */
async function refit(tx: Transaction, found: Findings, typeId: string, type: { code: string; attributes: AttributeDefinition[] }, now: Date): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const products = await tx.rows<StoredProduct>(`select id, code, attributes from product where type_id = $1 and id > $2 order by id limit ${batchSize}`, [typeId, after], 'products-of-type');
    if (products.length === 0) return;
    after = products[products.length - 1].id;
    const fitted = products.map((product) => ({ ...product, ...fitAttributes(type, product.attributes) }));
    const misfit = fitted.find(({ faults }) => faults.length > 0);
    if (misfit) {
      const [{ attribute, reason }] = misfit.faults;
      const index = type.attributes.findIndex(({ code }) => code === attribute);
      found.wrong(index < 0 ? 'attributes' : `attributes.${index}`, `商品 ${misfit.code} 的 ${attribute} 不再符合：${reason['zh-CN']}`, `${attribute} of product ${misfit.code} would not fit: ${reason.en ?? ''}`);
      found.refuseAny();
    }
    const changed = await tx.rows<{ id: string }>(
      `update product set attributes = given.attributes, changed_at = $2 from jsonb_to_recordset($1::jsonb) as given(id uuid, attributes jsonb)
       where product.id = given.id and product.attributes <> given.attributes returning product.id`,
      [JSON.stringify(fitted.map(({ id, attributes }) => ({ id, attributes }))), now],
      'products-refit',
    );
    if (changed.length === 0) continue;
    const ids = changed.map(({ id }) => id);
    await refreshSearch(tx, ids);
    await emit(tx, 'product.changed', { productIds: ids }, now);
  }
}
