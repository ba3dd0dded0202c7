import { KeyedInput } from '@tonglu/kit';
import { Field, ID, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { editProduct } from './edit-product';

@InputType()
export class ChangeProductBrandInput extends KeyedInput {
  @Field(() => ID)
  product: string;
  @Field(() => String, { description: 'Slug.' })
  brand: string;
}

/** Sells a product under another name. */
export function changeProductBrand(context: CatalogContext, input: ChangeProductBrandInput): Promise<{ productId: string }> {
  return editProduct(context, 'changeProductBrand', input, async (tx, product) => {
    const found = new Findings();
    const brand = await tx.row<{ id: string }>('select id from brand where slug = $1 for key share', [input.brand], 'brand-named');
    if (!brand) found.wrong('brand', `没有品牌“${input.brand}”`, `There is no brand "${input.brand}"`);
    found.refuseAny();
    return (await tx.run('update product set brand_id = $2 where id = $1 and brand_id <> $2', [product.id, brand?.id], 'product-brand')) > 0;
  });
}
