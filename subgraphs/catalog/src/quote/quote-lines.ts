import { inLocale, isId, type Locale, Money } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import type { PriceOf, ResolvedPrice } from '../price/price.loaders';
import { traceForViewer } from '../price/trace/trace-price';
import type { PriceTrace } from '../price/trace/price-trace';
import { kindsWithoutStock, ProductKind, type ProductRow } from '../product/product';
import { type EvaluatedLine, evaluatePromotions, type Evaluation } from '../promotion/engine/evaluate-promotions';
import type { Cart, CartLine, PromotionBook, Viewer } from '../promotion/engine/question';
import type { Extra } from '../promotion/engine/basket';
import { giveOnly } from '../promotion/give-only';
import { factsOf } from '../promotion/item-facts';
import { appliedOf, discountOf, offerOf, unlockOf } from '../promotion/offer';
import { viewerOf } from '../promotion/promotion.loaders';
import { reasons } from '../promotion/words';
import { type FoundParts, findParts, partsOf, showPart } from '../suite/quoted-component';
import type { WholeVariantRow } from '../variant/variant';
import type { Quote, QuoteCoupon, QuoteExtra, QuoteLineRow, QuoteTotals } from './quote';
import { checkQuoteArgs, normalCoupon, type QuoteArgs } from './quote-inputs';
import { openQuote } from './open-quote';
import { signQuote } from './quote-token';
import { findTradeIns, showTradeIn } from './quoted-trade-in';

const validForMs = 10 * 60_000;

export interface FoundLine {
  variant: WholeVariantRow;
  product: ProductRow;
  price: ResolvedPrice | null;
  parts: FoundParts;
}

/** Quotes lines for this viewer: one statement as a rule, five at most, however many lines and promotions; two more for the components of suites. */
export async function quoteLines(asking: CatalogContext, args: QuoteArgs): Promise<Quote> {
  checkQuoteArgs(args);
  const context = await openQuote(asking, args);
  const { actor, locale, loaders, settings } = context;
  const quotedAt = loaders.now();
  const expiresAt = new Date(quotedAt.getTime() + validForMs);
  const district = args.district ?? undefined;
  const { found, evaluation } = await evaluateAsked(context, args, { viewer: viewerOf(actor, await loaders.standing(), district), at: quotedAt, priceOf: loaders.prices(district).priceOf });
  const amounts = alignAmounts(found, evaluation);
  const coupon = normalCoupon(args.coupon);
  const [gifts, services] = await Promise.all([findExtras(context, evaluation.gifts), findExtras(context, evaluation.services)]);
  const tradeIns = findTradeIns(await loaders.categoryTree(), evaluation.tradeIns);
  const token = signQuote(settings.secret, { channel: actor.channel, trade: actor.trade, quotedAt, expiresAt, coupon, district, asked: args.lines, found, amounts, evaluation, gifts, services, tradeIns });
  return {
    token,
    quotedAt,
    expiresAt,
    lines: args.lines.map(({ quantity }, index) => showLine(quantity, found[index], amounts[index], locale, (variantId) => traceForViewer(context, variantId, quantity, district))),
    totals: showTotals(evaluation.totals),
    promotions: evaluation.applied.map((applied) => appliedOf(applied, locale)),
    unlocks: evaluation.unlocks.map((unlock) => unlockOf(unlock, locale)),
    gifts: gifts.map((extra) => showExtra(extra, locale)),
    services: services.map((extra) => showExtra(extra, locale)),
    freightDiscounts: evaluation.freightDiscounts.map((discount) => discountOf(discount, locale)),
    tradeIns: tradeIns.map((tradeIn) => showTradeIn(tradeIn, locale)),
    coupon: coupon ? showCoupon(coupon, evaluation, locale) : null,
    points: { spent: evaluation.points.spent, usable: evaluation.points.usable.points, usableAmount: new Money(evaluation.points.usable.amount) },
  };
}

/** For whom and when a cart is evaluated, and by which prices and offers; left out: those published. */
interface Terms {
  viewer: Viewer;
  at: Date;
  priceOf: PriceOf;
  offers?: PromotionBook;
}

/** Finds the lines and evaluates those that are for sale. */
export async function evaluateAsked(context: CatalogContext, args: QuoteArgs, { viewer, at, priceOf, offers }: Terms): Promise<{ found: (FoundLine | undefined)[]; evaluation: Evaluation }> {
  const { loaders } = context;
  const [book, tree, found] = await Promise.all([giveOnly(context.db, loaders, offers ?? (await loaders.promotionBook())), loaders.categoryTree(), Promise.all(args.lines.map(({ variant, quantity }) => findLine(context, variant, quantity, priceOf)))]);
  const lines = args.lines.flatMap(({ quantity }, index): CartLine[] => {
    const line = found[index];
    if (!line?.price) return [];
    return [{ ...factsOf(line.variant, line.product, tree), variantId: line.variant.id, quantity, listPrice: line.price.amount.fen, floor: line.price.floor?.fen, isSent: isSent(line) }];
  });
  const cart: Cart = { lines, coupon: normalCoupon(args.coupon), points: args.points ?? 0, people: args.people ?? undefined, tradeIns: args.tradeIns ?? undefined, storedValue: args.storedValue ?? undefined };
  return { found, evaluation: evaluatePromotions(cart, viewer, book, at) };
}

/** Of a suite at least one component. */
const isSent = ({ product, parts }: FoundLine): boolean => [product, ...parts.components].some(({ kind }) => kind !== ProductKind.SUITE && !kindsWithoutStock.includes(kind));

/** Only what is for sale is evaluated; the rest of the lines asked for has no amounts. */
export function alignAmounts(found: readonly (FoundLine | undefined)[], { lines }: Evaluation): (EvaluatedLine | undefined)[] {
  let next = 0;
  return found.map((line) => (line?.price ? lines[next++] : undefined));
}

async function findLine(context: CatalogContext, id: string, quantity: number, priceOf: PriceOf): Promise<FoundLine | undefined> {
  const { loaders } = context;
  const variant = isId(id) ? await loaders.variant.load(id) : null;
  if (!variant) return undefined;
  const [product, price] = await Promise.all([loaders.product.load(variant.productId), priceOf(variant.id, quantity)]);
  if (!product) return undefined;
  const parts = await findParts(context, product, variant.id, priceOf);
  const isComplete = product.kind !== ProductKind.SUITE || parts.components.length > 0;
  return { variant, product, price: isComplete ? price : null, parts };
}

export function showLine(quantity: number, found: FoundLine | undefined, amounts: EvaluatedLine | undefined, locale: Locale, trace: (variantId: string) => Promise<PriceTrace | null>): QuoteLineRow {
  const price = found?.price;
  const pieces = BigInt(quantity);
  return {
    variant: found?.variant ?? null,
    sku: found?.variant.sku,
    name: found && inLocale(found.product.name, locale),
    options: found?.variant.options.map(({ value }) => inLocale(value, locale)) ?? [],
    quantity,
    unitPrice: price?.amount,
    listPrice: price?.amount,
    netPrice: amounts && new Money((amounts.net * 2n + pieces) / (pieces * 2n)),
    basePrice: price?.base,
    subtotal: amounts && new Money(amounts.subtotal),
    discounts: amounts?.discounts.map((discount) => discountOf(discount, locale)) ?? [],
    netTotal: amounts && new Money(amounts.net),
    paidByPoints: amounts && new Money(amounts.points.reduce((sum, { amount }) => sum + amount, 0n)),
    pointsRate: (amounts?.pointsRate ?? 10_000) / 10_000,
    level: price?.list.level,
    list: price ? inLocale(price.list.name, locale) : undefined,
    forSale: amounts !== undefined,
    kind: found?.product.kind,
    components: found ? partsOf(found.parts, quantity, amounts).map((part) => showPart(part, locale)) : [],
    explain: found && (() => trace(found.variant.id)),
  };
}

export const showTotals = ({ items, discount, points, freight, freightDiscount, payable, deposit }: Evaluation['totals']): QuoteTotals => ({
  items: new Money(items),
  discount: new Money(discount),
  points: new Money(points),
  freight: new Money(freight),
  freightDiscount: new Money(freightDiscount),
  payable: new Money(payable),
  deposit: deposit === null ? undefined : new Money(deposit),
});

export interface FoundExtra extends Extra {
  variant: WholeVariantRow | null;
  product: ProductRow | null;
  parts: FoundParts;
}

export const findExtras = (context: CatalogContext, extras: readonly Extra[]): Promise<FoundExtra[]> =>
  Promise.all(
    extras.map(async (extra) => {
      const variant = await context.loaders.variantBySku.load(extra.sku);
      const product = variant && (await context.loaders.product.load(variant.productId));
      const parts = variant && product ? await findParts(context, product, variant.id, context.loaders.prices().priceOf) : { components: [], weights: [] };
      return { ...extra, variant: product ? variant : null, product, parts };
    }),
  );

export const showExtra = ({ promotion, sku, quantity, variant, product, parts }: FoundExtra, locale: Locale): QuoteExtra => ({
  promotion: offerOf(promotion, locale),
  sku,
  variant,
  name: product ? inLocale(product.name, locale) : undefined,
  options: variant?.options.map(({ value }) => inLocale(value, locale)) ?? [],
  quantity,
  kind: product?.kind,
  components: partsOf(parts, quantity, undefined).map((part) => showPart(part, locale)),
});

/** A code may stand for several promotions; it applies where one of them does. */
function showCoupon(code: string, { applied, rejected }: Evaluation, locale: Locale): QuoteCoupon {
  if (applied.some(({ promotion }) => promotion.conditions.coupon === code)) return { code, applied: true };
  const no = rejected.find(({ promotion }) => promotion.conditions.coupon === code);
  if (!no) return { code, applied: false, message: inLocale({ 'zh-CN': '没有这个优惠码', en: 'There is no such code' }, locale) };
  return { code, applied: false, reason: no.reason, message: inLocale(reasons[no.reason], locale) };
}
