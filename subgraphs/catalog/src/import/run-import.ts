import { type Job, Refused } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { importTable } from './import-table';
import { importRunColumns, type ImportRunRow, ImportState, type StoredProblem } from './import-run';
import { runImportTask } from './start-import';

/** Others' imports may be long; this one is nobody's request. */
const patience = 30 * 60_000;

/**
 * Runs an import that was started. Done exactly once: the transaction that writes the products also says that it is
 * done, so a run taken up again after a crash finds either all of it or nothing.
 */
export const runImport: Job<CatalogContext> = {
  name: runImportTask,
  run: async (context, payload) => {
    const { run: id } = payload as { run: string };
    const { db, clock } = context;
    const run = (await db.write<ImportRunRow>(
      `update import_run set state = '${ImportState.RUNNING}', rows = 0, done = 0 where id = $1 and state in ('${ImportState.WAITING}', '${ImportState.RUNNING}') returning ${importRunColumns}`,
      [id],
      'import-run-take',
    )).at(0);
    if (!run) return;
    const end = `update import_run set state = $2, outcome = $3, problems = $4, ended_at = $5, done = case when $2 = '${ImportState.DONE}' then rows else done end where id = $1 and ended_at is null`;
    try {
      const outcome = await importTable(context, { ...run.input, owner: run.owner }, {
        patience,
        inside: async (tx, work) => {
          const written = await work();
          await tx.run(end, [id, ImportState.DONE, JSON.stringify(written), null, clock.now()], 'import-run-end');
          return written;
        },
        progress: async (rows, done) => void (await db.write('update import_run set rows = $2, done = $3 where id = $1', [id, rows, done], 'import-run-progress')),
      });
      if (!outcome.applied) await db.write(end, [id, ImportState.DONE, JSON.stringify(outcome), null, clock.now()], 'import-run-end');
    } catch (error) {
      const state = error instanceof Refused ? ImportState.REFUSED : ImportState.FAILED;
      if (!(error instanceof Refused)) context.log.error({ err: error, run: id }, 'import failed');
      await db.write(end, [id, state, null, JSON.stringify(error instanceof Refused ? inEveryLanguage(error) : []), clock.now()], 'import-run-end');
    }
  },
};

const inEveryLanguage = ({ problems }: Refused): StoredProblem[] =>
  problems.map((problem) => ({ code: problem.code, path: problem.path, message: { 'zh-CN': problem.speak('zh-CN').message, en: problem.speak('en').message } }));
