import { KeyedInput, NotFound, once, refuse, requireRole, transact } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { MaterialStatus, materialTransitions } from './material';

@InputType()
export class ChangeMaterialStatusInput extends KeyedInput {
  @Field(() => String, { description: 'Code.' })
  material: string;
  @Field(() => MaterialStatus)
  status: MaterialStatus;
}

/** Publishes a material or withdraws it: links to a withdrawn one lead nowhere. */
export async function changeMaterialStatus(context: CatalogContext, input: ChangeMaterialStatusInput): Promise<{ code: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'changeMaterialStatus', input }, async () => {
      const { material: code, status } = input;
      const known = await tx.row<{ status: MaterialStatus }>('select status from material where code = $1 for update', [code], 'material-lock');
      if (!known) refuse(new NotFound(['input', 'material']));
      const found = new Findings();
      if (known.status !== status && !materialTransitions[known.status].includes(status)) found.wrong('status', `不能从 ${known.status} 变为 ${status}`, `Cannot go from ${known.status} to ${status}`);
      found.refuseAny();
      await tx.run('update material set status = $2 where code = $1', [code, status], 'material-status');
      return { code };
    }),
  );
}
