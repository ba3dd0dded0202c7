import { actorKey, KeyedInput, newId, NotFound, once, refuse, requireRole, transact } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { MaterialStatus } from './material';
import { type ForwardedMaterial, tokenDigest, tokenOf } from './material-share';

@InputType()
export class ForwardMaterialInput extends KeyedInput {
  @Field(() => String, { description: 'Code of a published material.' })
  material: string;
}

/** C2: a link of one's own to a material. The same key gives the same link, though no token is stored. */
export async function forwardMaterial(context: CatalogContext, input: ForwardMaterialInput): Promise<ForwardedMaterial> {
  requireRole(context, 'CATALOG_EDITOR');
  const { secret } = context.settings;
  const { shareId } = await transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'forwardMaterial', input }, async () => {
      const id = newId();
      const shared = await tx.run(
        `insert into material_share (id, material_id, token_digest, forwarded_by, forwarded_at)
         select $1, id, $3, $4, $5 from material where code = $2 and status = '${MaterialStatus.PUBLISHED}'`,
        [id, input.material, tokenDigest(tokenOf(secret, id)), actorKey(context.actor), context.clock.now()],
        'material-forward',
      );
      if (shared === 0) refuse(new NotFound(['input', 'material']));
      return { shareId: id };
    }),
  );
  return { token: tokenOf(secret, shareId) };
}
