import { badInput, isId } from '@tonglu/kit';
import { asSeenBy } from '../assortment/as-seen-by';
import type { CatalogContext } from '../context';
import { alignAmounts, evaluateAsked, findExtras, showExtra, showLine, showTotals } from '../quote/quote-lines';
import { checkQuoteArgs } from '../quote/quote-inputs';
import type { PromotionBook, Viewer } from './engine/question';
import type { PriceOf } from '../price/price.loaders';
import { priceIn, resolverAt } from '../price/trace/prices-at';
import { readViewer, showTrace } from '../price/trace/trace-price';
import { appliedOf, rejectedOf, unlockOf } from './offer';
import type { PromotionRecord } from './promotion-record';
import { promotionColumns } from './promotion.loaders';
import type { SimulatedQuote, SimulateQuoteInput } from './simulation';

const mostDrafts = 20;

/** "This cart, this viewer, that day": the very evaluation that quotes are made by. */
export async function simulateQuote(asking: CatalogContext, input: SimulateQuoteInput): Promise<SimulatedQuote> {
  const { actor, locale, loaders } = asking;
  const { viewer: given, at: then, drafts } = input;
  const buyer = readViewer(given ?? {}, actor.channel, [], 'input.viewer');
  const { channel, district, store, seller, dealer, grade, contract } = buyer;
  const args = { ...input, district };
  checkQuoteArgs(args, 'input.');
  if ((drafts?.length ?? 0) > mostDrafts) throw badInput('input.drafts', `at most ${mostDrafts}`);
  const at = then ?? loaders.now();
  const viewer: Viewer = {
    channel,
    member: given?.member ?? false,
    memberTier: given?.memberTier ?? undefined,
    segments: given?.segments ?? [],
    district,
    store,
    hasBought: given?.hasBought ?? false,
  };
  const context = asSeenBy(asking, { channel, district, trade: { seller, dealer, grade, contract, store } });
  const resolve = resolverAt(context.db, buyer, at);
  const priceOf: PriceOf = async (variantId, quantity) => priceIn(await resolve(variantId, quantity));
  const { found, evaluation } = await evaluateAsked(context, args, { viewer, at, priceOf, offers: await bookWith(context, drafts ?? []) });
  const extras = await Promise.all([evaluation.gifts, evaluation.services].map((each) => findExtras(context, each)));
  // What the one who might buy finds, the editor may read.
  for (const each of [...found, ...extras.flat()]) if (each?.product) asking.loaders.product.bring(each.product.id, each.product);
  const [gifts, services] = extras.map((each) => each.map((extra) => showExtra(extra, locale)));
  const amounts = alignAmounts(found, evaluation);
  return {
    at,
    lines: input.lines.map(({ quantity }, index) => showLine(quantity, found[index], amounts[index], locale, async (variantId) => showTrace(await resolve(variantId, quantity), quantity, locale, true))),
    totals: showTotals(evaluation.totals),
    applied: evaluation.applied.map((each) => appliedOf(each, locale)),
    rejected: evaluation.rejected.map((each) => rejectedOf(each, locale)),
    unlocks: evaluation.unlocks.map((each) => unlockOf(each, locale)),
    gifts,
    services,
  };
}

/** What holds, with drafts in the place of the versions they would supersede. How many one member used is the member's own matter. */
async function bookWith({ db, loaders }: CatalogContext, drafts: readonly string[]): Promise<PromotionBook> {
  const { promotions, groups, left } = await loaders.promotionBook();
  const ofAnybody = new Map([...left].map(([code, budget]) => [code, { ...budget, ofMember: undefined }]));
  const tried = drafts.length === 0 ? [] : await db.rows<PromotionRecord>(`select ${promotionColumns} from promotion where id = any($1) and status = 'DRAFT'`, [drafts.filter(isId)], 'promotion-drafts');
  const unknown = drafts.find((draft) => !tried.some(({ id }) => id === draft));
  if (unknown !== undefined) throw badInput('input.drafts', `there is no draft ${unknown}`);
  const superseded = new Set(tried.map(({ code }) => code));
  return { groups, left: ofAnybody, promotions: [...promotions.filter(({ code }) => !superseded.has(code)), ...tried] };
}
