import type { Database, KeptAnswers, Representation, Standing } from '@tonglu/kit';
import type { CatalogContext } from './context';
import { keptByVersion } from './shelf';
import { viewerScope } from './viewer-scope';

const minuteMs = 60_000;

/** When prices, promotions and assortments begin and end: in between, time changes nothing. */
const turningPoints = keptByVersion(async (db: Database): Promise<Date[]> => {
  const rows = await db.rows<{ at: Date }>(
    `select at from (select unnest(array[published_at, valid_from, valid_until]) as at from price_list
       union select unnest(array[valid_from, valid_until]) from promotion where status = 'ACTIVE'
       union select unnest(array[valid_from, valid_until]) from assortment where status = 'ACTIVE') turn
     where at is not null order by at`,
    [],
    'turning-points',
  );
  return rows.map(({ at }) => at);
});

/** The next moment at which time itself changes an answer. Happy hours are told by the minute. */
async function nextTurn({ db, loaders }: CatalogContext, now: Date): Promise<Date> {
  const [{ versions }, { promotions }] = await Promise.all([loaders.standing(), loaders.promotionBook()]);
  const points = await turningPoints(db, versions.price + versions.promotion + versions.assortment);
  const next = points.find((at) => at > now);
  const end = new Date((Math.floor(now.getTime() / minuteMs) + (promotions.some(({ conditions }) => conditions.hours) ? 1 : 24 * 60)) * minuteMs);
  return next && next < end ? next : end;
}

/** Answers about goods are the same for everybody of one scope while nothing they depend on has changed (ADR 0026). Staff and other subgraphs always ask anew. */
export const keptAnswers: KeptAnswers<CatalogContext> = {
  fields: ['categories', 'category', 'products', 'product', 'searchSuggestions', 'popularSearches', '_entities'],
  isShared: ({ variables }) => !((variables?.representations ?? []) as Representation[]).some(({ __typename: type }) => type === 'OrderLine'), // nobody but its owner asks what an order refers to
  standing: standingOf,
  onTrust: ['products', 'product', 'categories', 'category', '_entities'],
};

async function standingOf(context: CatalogContext): Promise<Standing | undefined> {
  const { actor, caller, locale, loaders } = context;
  if (caller !== 'gateway' || actor.kind === 'SYSTEM' || actor.roles.length > 0) return undefined;
  const now = loaders.now();
  const [{ state }, scope, until] = await Promise.all([loaders.standing(), viewerScope(context), nextTurn(context, now)]);
  return { scope: JSON.stringify([locale, ...scope]), state, from: now, until };
}
