import type { Database } from '@tonglu/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { kindsWithoutStock } from '../product/product';
import { keptByVersion, versionsSeenLately } from '../shelf';

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

/** Of variants that are not simply themselves, whatever their status. */
const compositionsWhere = (which: string): string => `
     select variant.id as variant, coalesce(jsonb_agg(jsonb_build_object('variant', part.component_id, 'quantity', part.quantity) order by part.component_id)
        filter (where owner.kind not in (${withoutStock})), '[]') as pieces
     from variant join product on product.id = variant.product_id
     left join suite_component part on part.suite_id = variant.id and product.kind = 'SUITE'
     left join variant component on component.id = part.component_id left join product owner on owner.id = component.product_id
     where ${which} and product.kind in ('SUITE', ${withoutStock})
     group by variant.id`;

/** The compositions among these variants; plain goods are not in the answer. */
export const findCompositions = (db: Database, variants: readonly string[]): Promise<Composition[]> =>
  db.rows<Composition>(compositionsWhere('variant.id = any($1)'), [variants], 'compositions');

/** Suites and services are few: all of them are kept until their version moves. */
const everyComposition = keptByVersion(async (db) => {
  const compositions = await db.rows<Composition>(compositionsWhere('true'), [], 'every-composition');
  return new Map(compositions.map((composition) => [composition.variant, composition]));
});

/** The same as it was a few seconds ago at worst, mostly without a statement: the request for the page has just read the versions. */
export async function findCompositionsLately({ db, loaders }: CatalogContext, variants: readonly string[]): Promise<Composition[]> {
  const { suite } = versionsSeenLately(db, loaders.now()) ?? (await loaders.standing()).versions;
  const every = await everyComposition(db, suite);
  return variants.flatMap((variant) => every.get(variant) ?? []);
}
