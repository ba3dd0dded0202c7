import type { Job } from '@tonglu/kit';
import type { CatalogContext } from '../context';

/** Files and reports nobody asks for any more. */
export const discardUploads: Job<CatalogContext> = {
  name: 'discard-uploads',
  every: '17 * * * *',
  run: async ({ db, clock }) => {
    await db.write('delete from upload where expires_at <= $1', [clock.now()], 'uploads-discard');
    await db.write("delete from import_run where started_at <= $1::timestamptz - interval '30 days'", [clock.now()], 'import-runs-discard');
  },
};
