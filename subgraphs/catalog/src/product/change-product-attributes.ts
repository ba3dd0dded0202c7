import { KeyedInput } from '@tonglu/kit';
import { Field, ID, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { fitAttributes, tidyAttributes } from '../product-type/fit-attributes';
import { type ProductTypeRow, productTypeColumns } from '../product-type/product-type';
import { ProductAttributeInput, readAttributes, tellFaults } from './attribute-input';
import { editProduct } from './edit-product';

@InputType()
export class ChangeProductAttributesInput extends KeyedInput {
  @Field(() => ID)
  product: string;
  @Field(() => String, { nullable: true, description: 'Code of the type it becomes a product of. Left out: it keeps the one it has.' })
  type?: string | null;
  @Field(() => [ProductAttributeInput], { description: 'All its properties, at most 100.' })
  attributes: ProductAttributeInput[];
}

/** C1: replaces a product's properties, held against its type. */
export function changeProductAttributes(context: CatalogContext, input: ChangeProductAttributesInput): Promise<{ productId: string }> {
  return editProduct(context, 'changeProductAttributes', input, async (tx, product) => {
    const found = new Findings();
    const type = await tx.row<ProductTypeRow>(
      `select ${productTypeColumns} from product_type where case when $1::text is null then id = $2 else code = $1 end for share`,
      [input.type ?? null, product.typeId],
      'product-type-of',
    );
    if (input.type && !type) found.wrong('type', `没有商品类型“${input.type}”`, `There is no product type "${input.type}"`);
    const given = readAttributes(found, input.attributes, Boolean(type));
    found.refuseAny();
    const { attributes, faults } = type ? fitAttributes(type, given) : tidyAttributes(given);
    tellFaults(found, faults, given);
    found.refuseAny();
    const changed = await tx.run(
      'update product set type_id = $2, attributes = $3 where id = $1 and (type_id, attributes) is distinct from ($2::uuid, $3::jsonb)',
      [product.id, type?.id ?? null, JSON.stringify(attributes)],
      'product-attributes',
    );
    return changed > 0;
  });
}
