import { type Database, type Job, transact } from '@tonglu/kit';
import type { CatalogContext } from '../../context';

/** How long a search counts, a little less each day. */
const days = 14;
/** What fewer people looked for is nobody else's business. */
const fewestPeople = 3;
/** More than are told: not all of them find something for everybody. */
const longestList = 30;
const dayMs = 24 * 3_600_000;

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** Makes the lists of popular searches from what was counted. Where nobody has searched for two weeks, a list stays as it is. */
export const rankSearches = (db: Database, now: Date): Promise<void> =>
  transact(db, async (tx) => {
    const [today, over] = [dayOf(now), dayOf(new Date(now.getTime() - days * dayMs))];
    await tx.run('delete from search_counted where day < $1', [today], 'search-counted-forget');
    await tx.run('delete from search_count where day <= $1', [over], 'search-count-forget');
    await tx.run(
      `insert into popular_search as known (channel, locale, texts)
       select channel, locale, (array_agg(text order by weight desc, text))[:${longestList}]
       from (select channel, locale, text, sum(people * (day - $1::date)) as weight from search_count group by channel, locale, text having sum(people) >= ${fewestPeople}) ranked
       group by channel, locale
       on conflict (channel, locale) do update set texts = excluded.texts where known.texts <> excluded.texts`,
      [over],
      'searches-rank',
    );
  });

export const rankPopularSearches: Job<CatalogContext> = { name: 'rank-popular-searches', every: '23 * * * *', run: ({ db, clock }) => rankSearches(db, clock.now()) };
