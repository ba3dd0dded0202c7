import { emit, InvalidInput, isId, KeyedInput, NotFound, once, refuse, requireRole, transact } from '@tonglu/kit';
import { Field, ID, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { forgetLexicon } from '../search/lexicon-of';
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
  requireRole(context, 'CATALOG_EDITOR');
  const changed = await transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'changeProductStatus', input }, async () => {
      const { product: productId, status } = input;
      const product = isId(productId) ? await tx.row<{ status: ProductStatus }>('select status from product where id = $1 for update', [productId], 'product-lock') : undefined;
      if (!product) refuse(new NotFound(['input', 'product']));
      if (product.status === status) return { productId };
      if (!productTransitions[product.status].includes(status)) {
        refuse(new InvalidInput(['input', 'status'], { 'zh-CN': `不能从 ${product.status} 变为 ${status}`, en: `Cannot go from ${product.status} to ${status}` }));
      }
      if (status === ProductStatus.ACTIVE && (await tx.row(emptySuite, [productId], 'suite-empty'))) {
        refuse(new InvalidInput(['input', 'product'], { 'zh-CN': '在售的套系须有组成', en: 'A suite on sale has components' }));
      }
      const now = context.clock.now();
      await tx.run('update product set status = $2, changed_at = $3 where id = $1', [productId, status, now], 'product-status');
      await emit(tx, 'product.changed', { productIds: [productId] }, now);
      return { productId };
    }),
  );
  forgetLexicon(context.db);
  return changed;
}
