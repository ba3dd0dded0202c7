import { KeyedInput } from '@tonglu/kit';
import { Field, ID, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { editProduct } from '../product/edit-product';
import { checkUnique, readVariant, VariantInput } from './variant-input';

@InputType()
export class ChangeVariantInput extends KeyedInput {
  @Field(() => ID)
  product: string;
  @Field(() => VariantInput, { description: 'As it is to be; its SKU says which of the product’s variants it is. Without a barcode it has none.' })
  variant: VariantInput;
}

/** Describes a variant anew: name, choices, barcode. Its SKU stays what it is, because orders and stock know it by that. */
export function changeVariant(context: CatalogContext, input: ChangeVariantInput): Promise<{ productId: string }> {
  return editProduct(context, 'changeVariant', input, async (tx, product) => {
    const found = new Findings();
    const { sku, barcode, name, options, serialTracked } = readVariant(found, 'variant', input.variant);
    const known = await tx.row<{ id: string }>('select id from variant where product_id = $1 and sku = $2', [product.id, sku], 'variant-of-product');
    if (!known) found.wrong('variant.sku', `商品没有规格 ${sku}`, `The product has no variant ${sku}`);
    else await checkUnique(tx, found, [{ at: 'variant', sku, barcode, id: known.id }]);
    found.refuseAny();
    const changed = await tx.run(
      `update variant set barcode = $2, name = $3, options = $4, serial_tracked = $5
       where id = $1 and (barcode, name, options, serial_tracked) is distinct from ($2, $3::jsonb, $4::jsonb, $5::boolean)`,
      [known?.id, barcode ?? null, JSON.stringify(name), JSON.stringify(options), serialTracked],
      'variant-change',
    );
    return changed > 0;
  });
}
