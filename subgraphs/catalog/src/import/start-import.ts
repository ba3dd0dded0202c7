import { actorKey, defer, isId, newId, NotFound, once, refuse, requireRole, transact } from '@tonglu/kit';
import { InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { ImportProductsInput } from './import-products';
import { importRunColumns, type ImportRunRow, ImportState } from './import-run';

@InputType()
export class StartImportInput extends ImportProductsInput {}

export const runImportTask = 'run-import';

/** Starts an import and answers at once: twenty thousand rows take longer than a request may. */
export async function startImport(context: CatalogContext, input: StartImportInput): Promise<{ runId: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  const owner = actorKey(context.actor);
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'startImport', input }, async () => {
      const runId = newId();
      const now = context.clock.now();
      const started = isId(input.upload)
        ? await tx.run(
            `insert into import_run (id, upload_id, owner, state, input, started_at)
             select $1, id, owner, '${ImportState.WAITING}', $4, $5 from upload where id = $2 and owner = $3 and expires_at > $5`,
            [runId, input.upload, owner, JSON.stringify(input), now],
            'import-start',
          )
        : 0;
      if (started === 0) refuse(new NotFound(['input', 'upload'], { 'zh-CN': '没有这个上传文件，或已过期', en: 'There is no such upload, or it has expired' }));
      await defer(tx, runImportTask, { run: runId }, { key: runId, attempts: 3 });
      return { runId };
    }),
  );
}

/** The newest run of one's own upload. */
export async function importRunOf(context: CatalogContext, upload: string): Promise<ImportRunRow | null> {
  requireRole(context, 'CATALOG_EDITOR');
  if (!isId(upload)) return null;
  return (await context.db.row<ImportRunRow>(`select ${importRunColumns} from import_run where upload_id = $1 and owner = $2 order by id desc limit 1`, [upload, actorKey(context.actor)], 'import-run')) ?? null;
}
