import { KeyedInput, NotFound, once, refuse, requireRole, transact } from '@tonglu/kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { CatalogContext } from '../context';

@InputType()
export class ProposeProductCodeInput extends KeyedInput {
  @Field(() => String, { description: 'Code of a product type.' })
  type: string;
}

@ObjectType({ simpleResolvers: true, description: 'The next code of a type. It is given out once: a number that is not used leaves a gap.' })
export class ProposedCode {
  @Field(() => String, { description: 'The prefix of the type and five digits or more, e.g. "AC-00042".' })
  code: string;
  @Field(() => String, { description: 'For the first variant, e.g. "AC-00042-01".' })
  sku: string;
}

/** ADR 20: the next code of a type, past every number that was proposed or is in use. Two editors never get the same. */
export async function proposeProductCode(context: CatalogContext, input: ProposeProductCodeInput): Promise<ProposedCode> {
  requireRole(context, 'CATALOG_EDITOR');
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'proposeProductCode', input }, async () => {
      const next = await tx.row<{ prefix: string; number: number }>(
        `update product_type as type set last_number = 1 + greatest(last_number, (
           select max(substr(product.code, length(type.prefix) + 2)::integer) from product
           where starts_with(product.code, type.prefix || '-') and substr(product.code, length(type.prefix) + 2) ~ '^[0-9]{5,9}$'))
         where type.code = $1 returning prefix, last_number as number`,
        [input.type],
        'product-code-propose',
      );
      if (!next) refuse(new NotFound(['input', 'type']));
      const code = `${next.prefix}-${String(next.number).padStart(5, '0')}`;
      return { code, sku: `${code}-01` };
    }),
  );
}
