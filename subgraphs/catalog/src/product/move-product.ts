import { KeyedInput } from '@tonglu/kit';
import { Field, ID, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { type Move, refuseMeeting } from '../price/list/refuse-meeting';
import { editProduct } from './edit-product';

@InputType()
export class MoveProductInput extends KeyedInput {
  @Field(() => ID)
  product: string;
  @Field(() => String, { description: 'Slug.' })
  category: string;
}

/** Puts a product on another shelf. */
export function moveProduct(context: CatalogContext, input: MoveProductInput): Promise<{ productId: string }> {
  return editProduct(context, 'moveProduct', input, async (tx, product) => {
    const found = new Findings();
    const category = await tx.row<{ id: string }>('select id from category where slug = $1 for key share', [input.category], 'category-named');
    if (!category) found.wrong('category', `没有类目“${input.category}”`, `There is no category "${input.category}"`);
    found.refuseAny();
    const moved = await tx.row<Move>(
      `update product set category_id = $2 from product before where product.id = $1 and before.id = $1 and product.category_id <> $2 returning before.category_id as from, product.category_id as to`,
      [product.id, category?.id],
      'product-move',
    );
    if (moved) await refuseMeeting(tx, { moves: [moved], products: [product.id], path: ['input', 'category'], now: context.clock.now() });
    return moved !== undefined;
  });
}
