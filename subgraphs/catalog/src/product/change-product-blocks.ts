import { KeyedInput, refuse } from '@tonglu/kit';
import { Field, ID, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { ContentBlockInput, readBlocks } from './content-block';
import { editProduct } from './edit-product';

@InputType()
export class ChangeProductBlocksInput extends KeyedInput {
  @Field(() => ID)
  product: string;
  @Field(() => [ContentBlockInput], { description: 'The whole rich description, at most 100 blocks; empty: none.' })
  blocks: ContentBlockInput[];
}

/** C2: replaces the rich description of a product's page. */
export function changeProductBlocks(context: CatalogContext, input: ChangeProductBlocksInput): Promise<{ productId: string }> {
  return editProduct(context, 'changeProductBlocks', input, async (tx, product) => {
    const { blocks, problems } = readBlocks(input.blocks, ['input', 'blocks']);
    if (problems.length > 0) refuse(...problems);
    const changed = await tx.run('update product set blocks = $2 where id = $1 and blocks is distinct from $2::jsonb', [product.id, blocks.length > 0 ? JSON.stringify(blocks) : null], 'product-blocks');
    return changed > 0;
  });
}
