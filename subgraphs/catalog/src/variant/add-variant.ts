import { KeyedInput, newId } from '@tonglu/kit';
import { Field, ID, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { editProduct } from '../product/edit-product';
import { checkUnique, readVariant, VariantInput } from './variant-input';

@InputType()
export class AddVariantInput extends KeyedInput {
  @Field(() => ID)
  product: string;
  @Field(() => VariantInput)
  variant: VariantInput;
}

/** Adds a variant behind its siblings. It is for sale once it has a price. */
export function addVariant(context: CatalogContext, input: AddVariantInput): Promise<{ productId: string }> {
  return editProduct(context, 'addVariant', input, async (tx, product) => {
    const found = new Findings();
    const { sku, barcode, name, options, serialTracked } = readVariant(found, 'variant', input.variant);
    await checkUnique(tx, found, [{ at: 'variant', sku, barcode }]);
    found.refuseAny();
    await tx.run(
      `insert into variant (id, product_id, sku, barcode, name, options, serial_tracked, position)
       select $1, $2, $3, $4, $5, $6, $7, coalesce(max(position) + 1, 0) from variant where product_id = $2`,
      [newId(), product.id, sku, barcode ?? null, JSON.stringify(name), JSON.stringify(options), serialTracked],
      'variant-add',
    );
    return true;
  });
}
