import type { Database } from '@tonglu/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { kindsWithoutStock } from '../product/product';

@ObjectType({ simpleResolvers: true })
@Directive('@inaccessible')
export class StockPiece {
  @Field(() => ID)
  variant: string;
  @Field(() => Int)
  quantity: number;
}

@ObjectType({ simpleResolvers: true, description: 'What one piece of a variant takes out of stock, where that is not simply itself: the components of a suite, nothing for a service.' })
@Directive('@inaccessible')
export class Composition {
  @Field(() => ID)
  variant: string;
  @Field(() => [StockPiece])
  pieces: StockPiece[];
}

const withoutStock = kindsWithoutStock.map((kind) => `'${kind}'`).join();

/** The compositions among these variants, whatever their status; plain goods are not in the answer. */
export const findCompositions = (db: Database, variants: readonly string[]): Promise<Composition[]> =>
  db.rows<Composition>(
    `select variant.id as variant, coalesce(jsonb_agg(jsonb_build_object('variant', part.component_id, 'quantity', part.quantity) order by part.component_id)
        filter (where owner.kind not in (${withoutStock})), '[]') as pieces
     from variant join product on product.id = variant.product_id
     left join suite_component part on part.suite_id = variant.id and product.kind = 'SUITE'
     left join variant component on component.id = part.component_id left join product owner on owner.id = component.product_id
     where variant.id = any($1) and product.kind in ('SUITE', ${withoutStock})
     group by variant.id`,
    [variants],
    'compositions',
  );
