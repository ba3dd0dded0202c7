import { inLocale, isId, type Locale, Money } from '@tonglu/kit';
import { deliveredTo } from '../assortment/as-seen-by';
import type { CatalogContext } from '../context';
import { type ResolvedPrice, resolvePrice } from '../price/price.loaders';
import type { ProductRow } from '../product/product';
import { type EvaluatedLine, evaluatePromotions, type Evaluation } from '../promotion/engine/evaluate-promotions';
import type { Cart, CartLine, PromotionBook, Viewer } from '../promotion/engine/question';
import type { Extra } from '../promotion/engine/basket';
import { factsOf } from '../promotion/item-facts';
import { appliedOf, discountOf, offerOf, unlockOf } from '../promotion/offer';
import { viewerOf } from '../promotion/promotion.loaders';
import { reasons } from '../promotion/words';
import type { VariantRow } from '../variant/variant';
import type { Quote, QuoteCoupon, QuoteExtra, QuoteLine, QuoteTotals } from './quote';
import { checkQuoteArgs, normalCoupon, type QuoteArgs } from './quote-inputs';
import { signQuote } from './quote-token';

const validForMs = 10 * 60_000;

export interface FoundLine {
  variant: VariantRow;
  product: ProductRow;
  price: ResolvedPrice | null;
}

/** Quotes lines for this viewer: five statements at most, however many lines and promotions. */
export async function quoteLines(asking: CatalogContext, args: QuoteArgs): Promise<Quote> {
  checkQuoteArgs(args);
  const context = await deliveredTo(asking, args.district);
  const { actor, locale, loaders, settings } = context;
  const quotedAt = loaders.now();
  const expiresAt = new Date(quotedAt.getTime() + validForMs);
  const { found, evaluation } = await evaluateAsked(context, args, viewerOf(actor, await loaders.standing(), args.district ?? undefined), quotedAt);
  const amounts = alignAmounts(found, evaluation);
  const coupon = normalCoupon(args.coupon);
  const [gifts, services] = await Promise.all([findExtras(context, evaluation.gifts), findExtras(context, evaluation.services)]);
  const district = args.district ?? undefined;
  const token = signQuote(settings.secret, { channel: actor.channel, quotedAt, expiresAt, coupon, district, asked: args.lines, found, amounts, evaluation, gifts, services });
  return {
    token,
    quotedAt,
    expiresAt,
    lines: args.lines.map(({ quantity }, index) => showLine(quantity, found[index], amounts[index], locale)),
    totals: showTotals(evaluation.totals),
    promotions: evaluation.applied.map((applied) => appliedOf(applied, locale)),
    unlocks: evaluation.unlocks.map((unlock) => unlockOf(unlock, locale)),
    gifts: gifts.map((extra) => showExtra(extra, locale)),
    services: services.map((extra) => showExtra(extra, locale)),
    freightDiscounts: evaluation.freightDiscounts.map((discount) => discountOf(discount, locale)),
    coupon: coupon ? showCoupon(coupon, evaluation, locale) : null,
    points: { spent: evaluation.points.spent, usable: evaluation.points.usable.points, usableAmount: new Money(evaluation.points.usable.amount) },
  };
}

/** Finds the lines and evaluates those that are for sale. */
export async function evaluateAsked(context: CatalogContext, args: QuoteArgs, viewer: Viewer, at: Date, offers?: PromotionBook): Promise<{ found: (FoundLine | undefined)[]; evaluation: Evaluation }> {
  const { loaders } = context;
  const [book, tree, found] = await Promise.all([offers ?? loaders.promotionBook(), loaders.categoryTree(), Promise.all(args.lines.map(({ variant }) => findLine(context, variant)))]);
  const lines = args.lines.flatMap(({ quantity }, index): CartLine[] => {
    const line = found[index];
    if (!line?.price) return [];
    return [{ ...factsOf(line.variant, line.product, tree), variantId: line.variant.id, quantity, listPrice: line.price.amount.fen, floor: line.price.floor?.fen }];
  });
  const cart: Cart = { lines, coupon: normalCoupon(args.coupon), points: args.points ?? 0, people: args.people ?? undefined, tradeIns: args.tradeIns ?? undefined, storedValue: args.storedValue ?? undefined };
  return { found, evaluation: evaluatePromotions(cart, viewer, book, at) };
}

/** Only what is for sale is evaluated; the rest of the lines asked for has no amounts. */
export function alignAmounts(found: readonly (FoundLine | undefined)[], { lines }: Evaluation): (EvaluatedLine | undefined)[] {
  let next = 0;
  return found.map((line) => (line?.price ? lines[next++] : undefined));
}

async function findLine({ loaders }: CatalogContext, id: string): Promise<FoundLine | undefined> {
  const variant = isId(id) ? await loaders.variant.load(id) : null;
  if (!variant) return undefined;
  const [product, levels] = await Promise.all([loaders.product.load(variant.productId), loaders.levelPrices.load(variant.id)]);
  return product ? { variant, product, price: resolvePrice(levels) } : undefined;
}

export function showLine(quantity: number, found: FoundLine | undefined, amounts: EvaluatedLine | undefined, locale: Locale): QuoteLine {
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
    level: price?.level,
    list: price ? inLocale(price.listName, locale) : undefined,
    forSale: amounts !== undefined,
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
  variant: VariantRow;
  product: ProductRow;
}

/** What does not exist for the buyer does not come along either (C3). */
export async function findExtras({ loaders }: CatalogContext, extras: readonly Extra[]): Promise<FoundExtra[]> {
  const found = await Promise.all(
    extras.map(async (extra) => {
      const variant = await loaders.variantBySku.load(extra.sku);
      const product = variant && (await loaders.product.load(variant.productId));
      return variant && product ? [{ ...extra, variant, product }] : [];
    }),
  );
  return found.flat();
}

export const showExtra = ({ promotion, sku, quantity, variant, product }: FoundExtra, locale: Locale): QuoteExtra => ({
  promotion: offerOf(promotion, locale),
  sku,
  variant,
  name: inLocale(product.name, locale),
  quantity,
});

/** A code may stand for several promotions; it applies where one of them does. */
function showCoupon(code: string, { applied, rejected }: Evaluation, locale: Locale): QuoteCoupon {
  if (applied.some(({ promotion }) => promotion.conditions.coupon === code)) return { code, applied: true };
  const no = rejected.find(({ promotion }) => promotion.conditions.coupon === code);
  if (!no) return { code, applied: false, message: inLocale({ 'zh-CN': '没有这个优惠码', en: 'There is no such code' }, locale) };
  return { code, applied: false, reason: no.reason, message: inLocale(reasons[no.reason], locale) };
}
