import type { Job } from '@tonglu/kit';
import type { CatalogContext } from '../../context';
import { chainOf, viewersOf } from './chain-of';

/** How far ahead: a job runs once a minute, and a chain takes seconds to build. */
const aheadMs = 90_000;

/** Builds what the viewers of this process will look through when lists begin or end: whoever comes first then need not wait. */
export const prepareChains: Job<CatalogContext> = {
  name: 'prepare-chains',
  every: '* * * * *',
  run: async ({ db, clock, loaders }) => {
    const { versions } = await loaders.standing();
    const soon = new Date(clock.now().getTime() + aheadMs);
    for (const viewer of viewersOf(db)) for (const at of [clock.now(), soon]) await chainOf(db, versions.price, viewer, at);
  },
};
