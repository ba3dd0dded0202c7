import { KeyedInput } from '@tonglu/kit';
import { Field, ID, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { LocalizedTextInput } from '../localized-text-input';
import { editProduct } from './edit-product';

export const longest = { name: 200, description: 10_000 } as const;

@InputType()
export class ChangeProductDescriptionInput extends KeyedInput {
  @Field(() => ID)
  product: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'At most 200 characters. Left out: stays.' })
  name?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'At most 200 characters. Left out: stays.' })
  subtitle?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'At most 10,000 characters. Left out: stays.' })
  description?: LocalizedTextInput | null;
}

/** Says what a product is, in other words. */
export function changeProductDescription(context: CatalogContext, input: ChangeProductDescriptionInput): Promise<{ productId: string }> {
  return editProduct(context, 'changeProductDescription', input, async (tx, product) => {
    const found = new Findings();
    const [name, subtitle, description] = (['name', 'subtitle', 'description'] as const).map((field) => {
      const text = input[field];
      return text ? JSON.stringify(found.text(field, text, field === 'description' ? longest.description : longest.name)) : null;
    });
    found.refuseAny();
    const changed = await tx.run(
      `update product set name = coalesce($2::jsonb, name), subtitle = coalesce($3::jsonb, subtitle), description = coalesce($4::jsonb, description)
       where id = $1 and (name, subtitle, description) is distinct from (coalesce($2::jsonb, name), coalesce($3::jsonb, subtitle), coalesce($4::jsonb, description))`,
      [product.id, name, subtitle, description],
      'product-describe',
    );
    return changed > 0;
  });
}
