import type { Job } from '@tonglu/kit';
import type { CatalogContext } from '../context';

/** Files nobody asks for any more. */
export const discardUploads: Job<CatalogContext> = {
  name: 'discard-uploads',
  every: '17 * * * *',
  run: async ({ db, clock }) => {
    await db.rows('delete from upload where expires_at <= $1', [clock.now()], 'uploads-discard');
  },
};
