import { InvalidInput, KeyedInput, refuse } from '@tonglu/kit';
import { Field, ID, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { editProduct } from './edit-product';
import { ProductStatus } from './product';
import { productTransitions } from './product-lifecycle';

@InputType()
export class ChangeProductStatusInput extends KeyedInput {
  @Field(() => ID)
  product: string;
  @Field(() => ProductStatus)
  status: ProductStatus;
}

const emptySuite = `select from product join variant on variant.product_id = product.id
  where product.id = $1 and product.kind = 'SUITE' and not exists (select from suite_component where suite_id = variant.id) limit 1`;

/** Puts a product on sale or takes it off. Asking for what is already so does nothing. */
export async function changeProductStatus(context: CatalogContext, input: ChangeProductStatusInput): Promise<{ productId: string }> {
  return editProduct(context, 'changeProductStatus', input, async (tx, product) => {
    const { status } = input;
    if (product.status === status) return false;
    if (!productTransitions[product.status].includes(status)) {
      refuse(new InvalidInput(['input', 'status'], { 'zh-CN': `不能从 ${product.status} 变为 ${status}`, en: `Cannot go from ${product.status} to ${status}` }));
    }
    if (status === ProductStatus.ACTIVE && (await tx.row(emptySuite, [product.id], 'suite-empty'))) {
      refuse(new InvalidInput(['input', 'product'], { 'zh-CN': '在售的套系须有组成', en: 'A suite on sale has components' }));
    }
    await tx.run('update product set status = $2 where id = $1', [product.id, status], 'product-status');
    return true;
  });
}
