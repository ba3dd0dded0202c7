import { newId, once, requireRole, transact } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { Findings } from '../findings';
import { MaterialStatus } from './material';
import { type AddMaterialInput, findSubjects, readMaterial } from './material-input';

/** A new material, a DRAFT: it can be forwarded once it is published. */
export async function addMaterial(context: CatalogContext, input: AddMaterialInput): Promise<{ code: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  const found = new Findings();
  const { code, title, kind, pictures, blocks, video } = readMaterial(found, input);
  found.refuseAny();
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'addMaterial', input }, async () => {
      const productIds = await findSubjects(tx, found, input.products);
      const id = newId();
      const added = await tx.run(
        `insert into material (id, code, title, kind, pictures, blocks, video, status, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (code) do nothing`,
        [id, code, JSON.stringify(title), kind, JSON.stringify(pictures), JSON.stringify(blocks), video, MaterialStatus.DRAFT, context.clock.now()],
        'material-add',
      );
      if (added === 0) found.wrong('code', `编码 ${code} 已被使用`, `The code ${code} is taken`);
      found.refuseAny();
      await tx.run('insert into material_product (material_id, product_id, position) select $1, id, place from unnest($2::uuid[]) with ordinality as given(id, place)', [id, productIds], 'material-products');
      return { code };
    }),
  );
}
