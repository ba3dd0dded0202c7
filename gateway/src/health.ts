import type { Subgraph } from '@tonglu/kit';
import express, { type Router } from 'express';
import { within } from './patience';

/** live: the process answers. ready: it can serve, and is not on its way out. Remote subgraphs may be away: the rest stands. */
export function serveHealth(locals: ReadonlyMap<string, Subgraph>, isOpen: () => boolean): Router {
  const router = express.Router();
  router.get('/health/live', (_request, response) => void response.json({ status: 'live' }));
  router.get('/health/ready', async (_request, response) => {
    const databases = await Promise.all([...locals.values()].map(({ db }) => within(2_000, db.rows('select 1', [], 'ready')).then(() => true, () => false)));
    const waiting = [...(isOpen() ? [] : ['gateway']), ...(databases.every(Boolean) ? [] : ['database'])];
    if (waiting.length === 0) response.json({ status: 'ready' });
    else response.status(503).json({ status: 'unavailable', waiting });
  });
  return router;
}
