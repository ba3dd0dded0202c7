import type { Context } from '../context';
import type { Job } from './worker';

/** Who repeats a request does so within minutes; a month is beyond any doubt. */
const rememberedMs = 30 * 24 * 60 * 60_000;

/** Every subgraph forgets old idempotency keys by itself. */
export const forgetIdempotencyKeys: Job<Context> = {
  name: 'forget-idempotency-keys',
  every: '17 * * * *',
  run: async ({ db, clock }) => {
    await db.write('delete from idempotency where created_at < $1', [new Date(clock.now().getTime() - rememberedMs)]);
  },
};
