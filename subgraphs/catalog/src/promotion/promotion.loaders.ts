import type { Actor, Database, Soon } from '@tonglu/kit';
import type { Listing } from '../assortment/listing';
import { promisedOnce } from '../once';
import { keptByVersion, type ShelfName } from '../shelf';
import type { BudgetLeft, PromotionBook, Viewer } from './engine/question';
import { refuseViewer } from './engine/refuse-viewer';
import { giveOnly } from './give-only';
import type { PromotionGroup } from './group';
import { PromotionPhase } from './phase';
import type { PromotionRecord } from './promotion-record';

/** How things stand at this moment for this viewer: one statement per request. */
export interface Standing {
  versions: Readonly<Record<ShelfName, bigint>>;
  left: ReadonlyMap<string, BudgetLeft>;
  hasBought: boolean;
  /** All of this but the viewer's own part, as one text: as long as it is the same, nothing has changed. */
  state: string;
  /** The viewer's own part. */
  ofViewer: unknown[];
}

interface StandingRow {
  versions: Record<ShelfName, number>;
  budgets: { code: string; amount: number | null; count: number | null; ofMember: number | null }[];
  hasBought: boolean;
}

/** For the member `$1`, if there is one. */
const standingColumns = `(select json_object_agg(name, version order by name) from shelf_version) as versions,
  (select coalesce(json_agg(json_build_object(
     'code', budget.code, 'amount', budget.amount_limit - budget.amount_used, 'count', budget.count_limit - budget.count_used,
     'ofMember', budget.member_limit - coalesce(mine.used, 0)) order by budget.code), '[]')
   from promotion_budget budget left join promotion_member mine on mine.code = budget.code and mine.member_id = $1
   where budget.open) as budgets,
  exists (select from buyer where member_id = $1) as "hasBought"`;

const latest = new WeakMap<Database, Standing['versions']>();

/** The versions that this process has seen last: good for guessing what to ask, never for an answer. */
export const latestVersions = (db: Database): Standing['versions'] | undefined => latest.get(db);

export async function readStanding(db: Database, actor: Pick<Actor, 'memberId'>): Promise<Standing> {
  const { standing } = await readStandingWith(db, actor, { columns: '', values: [], name: 'standing' });
  return standing;
}

/** More columns, for the same statement; their values are `$2` and so on. */
interface Besides {
  columns: string;
  values: readonly unknown[];
  name: string;
}

/** What is read besides is of the same instant. */
export async function readStandingWith<More>(db: Database, actor: Pick<Actor, 'memberId'>, { columns, values, name }: Besides): Promise<{ standing: Standing } & More> {
  const row = await db.row<StandingRow & More>(`select ${standingColumns}${columns}`, [actor.memberId ?? null, ...values], name);
  if (!row) throw new Error('The standing has no row');
  const standing = toStanding(row);
  latest.set(db, standing.versions);
  return { ...row, standing };
}

function toStanding(row: StandingRow): Standing {
  return {
    versions: Object.fromEntries(Object.entries(row.versions).map(([name, version]) => [name, BigInt(version)])) as Standing['versions'],
    left: new Map(row.budgets.map(({ code, amount, count, ofMember }) => [code, { amount: amount === null ? undefined : BigInt(amount), count: count ?? undefined, ofMember: ofMember ?? undefined }])),
    hasBought: row.hasBought,
    state: JSON.stringify([row.versions, row.budgets.map(({ code, amount, count }) => [code, amount, count])]),
    ofViewer: [row.hasBought, ...row.budgets.flatMap(({ code, ofMember }) => (ofMember === null ? [] : [[code, ofMember]]))],
  };
}

/** Columns of a PromotionRecord. */
export const promotionColumns = `id, code, version, kind, name, phase, group_code as "group", priority, category, excludes, conditions, effects, funders,
  valid_from as "validFrom", valid_until as "validUntil", coalesce(amount_limit, count_limit, member_limit) is not null as budgeted`;

/** Every published promotion, read once per version. */
const publishedPromotions = keptByVersion(async (db) => {
  const { promotions, groups } = (await db.row<{ promotions: (PromotionRecord & { validFrom: string | null; validUntil: string | null })[]; groups: PromotionGroup[] }>(
    `select (select coalesce(jsonb_agg(p), '[]') from (select ${promotionColumns} from promotion where status = 'ACTIVE' order by code) p) as promotions,
            (select coalesce(jsonb_agg(g), '[]') from (select code, phase, mode, scope, parent, priority from promotion_group order by code) g) as groups`,
    [],
    'published-promotions',
  ))!;
  const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));
  return { groups, promotions: promotions.map((each): PromotionRecord => ({ ...each, validFrom: instant(each.validFrom), validUntil: instant(each.validUntil) })) };
});

export async function readBook(db: Database, { versions, left }: Standing): Promise<PromotionBook> {
  return { ...(await publishedPromotions(db, versions.promotion)), left };
}

export const viewerOf = (actor: Actor, { hasBought }: Standing, district = actor.district): Viewer => ({
  channel: actor.channel,
  member: Boolean(actor.memberId),
  memberTier: actor.tier,
  segments: actor.segments ?? [],
  district,
  store: actor.trade?.store,
  hasBought,
});

/** What one request needs of promotions. */
export function promotionLoaders(db: Database, actor: Actor, standing: () => Soon<Standing>, now: () => Date, listing: () => Soon<Listing>) {
  const promotionBook = promisedOnce(async () => readBook(db, await standing()));
  const given = promisedOnce(async () => giveOnly(db, { standing, listing }, await promotionBook()));
  const offersTo = async (seen: (viewer: Viewer) => Viewer): Promise<Offers> => {
    const [book, state] = await Promise.all([given(), standing()]);
    const viewer = seen(viewerOf(actor, state));
    const promotions = openTo(viewer, book, now());
    return { viewer, groups: book.groups, left: book.left, promotions, pricing: promotions.filter(({ phase }) => pricing.includes(phase)) };
  };
  return {
    standing,
    promotionBook,
    offers: promisedOnce(() => offersTo((viewer) => viewer)),
    /** What would be open to this viewer, had they signed in. */
    memberOffers: promisedOnce(() => offersTo((viewer) => ({ ...viewer, member: true }))),
  };
}

/** What is open to this viewer now. */
export interface Offers extends PromotionBook {
  viewer: Viewer;
  /** Those among the promotions that can change what one piece costs by itself. */
  pricing: PromotionRecord[];
}

const pricing: readonly PromotionPhase[] = [PromotionPhase.PRICE, PromotionPhase.ITEM];

/** What this viewer could get now without a code, whatever is in the cart. */
export const openTo = (viewer: Viewer, book: PromotionBook, at: Date): PromotionRecord[] =>
  book.promotions.filter((promotion) => !refuseViewer(promotion, { cart: { lines: [] }, viewer, left: book.left.get(promotion.code), at }));
