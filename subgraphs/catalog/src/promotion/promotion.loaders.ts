import type { Actor, Database, Soon } from '@tonglu/kit';
import type { Listing } from '../assortment/listing';
import { promisedOnce } from '../once';
import { keptByVersion } from '../shelf';
import type { Standing } from '../standing';
import type { PromotionBook, Viewer } from './engine/question';
import { refuseViewer } from './engine/refuse-viewer';
import { giveOnly } from './give-only';
import type { PromotionGroup } from './group';
import { PromotionPhase } from './phase';
import type { PromotionRecord } from './promotion-record';

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
