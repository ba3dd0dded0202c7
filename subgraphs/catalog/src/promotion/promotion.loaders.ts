import type { Actor, Database } from '@tonglu/kit';
import { once } from '../once';
import { keptByVersion, type ShelfName } from '../shelf';
import type { BudgetLeft, PromotionBook, Viewer } from './engine/question';
import { refuseViewer } from './engine/refuse-viewer';
import type { PromotionGroup } from './group';
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

/** As a statement reads it. */
export interface StandingRow {
  versions: Record<ShelfName, number>;
  budgets: { code: string; amount: number | null; count: number | null; ofMember: number | null }[];
  hasBought: boolean;
}

/** A StandingRow as one value, for the member whose id stands at this place of a statement. */
export const standingColumn = (member: string): string => `json_build_object(
  'versions', (select json_object_agg(name, version order by name) from shelf_version),
  'budgets', (select coalesce(json_agg(json_build_object(
      'code', budget.code, 'amount', budget.amount_limit - budget.amount_used, 'count', budget.count_limit - budget.count_used,
      'ofMember', budget.member_limit - coalesce(mine.used, 0)) order by budget.code), '[]')
    from promotion_budget budget left join promotion_member mine on mine.code = budget.code and mine.member_id = ${member}::uuid
    where budget.open),
  'hasBought', exists (select from buyer where member_id = ${member}::uuid))`;

function standingOf({ versions, budgets, hasBought }: StandingRow): Standing {
  return {
    versions: Object.fromEntries(Object.entries(versions).map(([name, version]) => [name, BigInt(version)])) as Standing['versions'],
    left: new Map(budgets.map(({ code, amount, count, ofMember }) => [code, { amount: amount === null ? undefined : BigInt(amount), count: count ?? undefined, ofMember: ofMember ?? undefined }])),
    hasBought,
    state: JSON.stringify([versions, budgets.map(({ code, amount, count }) => [code, amount, count])]),
    ofViewer: [hasBought, ...budgets.flatMap(({ code, ofMember }) => (ofMember === null ? [] : [[code, ofMember]]))],
  };
}

/** The standing of one request: read once, by a statement of its own or along with another. */
export interface StandingLoader {
  (): Promise<Standing>;
  isKnown(): boolean;
  bring(row: StandingRow): void;
}

export function standingLoader(db: Database, { memberId }: Pick<Actor, 'memberId'>): StandingLoader {
  let known: Promise<Standing> | undefined;
  const read = async (): Promise<Standing> => {
    const row = await db.row<{ standing: StandingRow }>(`select ${standingColumn('$1')} as standing`, [memberId ?? null], 'standing');
    if (!row) throw new Error('The standing has no row');
    return standingOf(row.standing);
  };
  return Object.assign(() => (known ??= read()), { isKnown: () => known !== undefined, bring: (row: StandingRow) => void (known ??= Promise.resolve(standingOf(row))) });
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
export function promotionLoaders(db: Database, actor: Actor, standing: StandingLoader, now: () => Date) {
  const promotionBook = once(async () => readBook(db, await standing()));
  return {
    standing,
    promotionBook,
    offers: once(async (): Promise<Offers> => {
      const [book, state] = await Promise.all([promotionBook(), standing()]);
      const viewer = viewerOf(actor, state);
      return { viewer, groups: book.groups, left: book.left, promotions: openTo(viewer, book, now()) };
    }),
  };
}

/** What is open to this viewer now. */
export interface Offers extends PromotionBook {
  viewer: Viewer;
}

/** What this viewer could get now without a code, whatever is in the cart. */
export const openTo = (viewer: Viewer, book: PromotionBook, at: Date): PromotionRecord[] =>
  book.promotions.filter((promotion) => !refuseViewer(promotion, { cart: { lines: [] }, viewer, left: book.left.get(promotion.code), at }));
