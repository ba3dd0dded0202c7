import { type Channel, type LocalizedText, sealJson, type Trade } from '@tonglu/kit';
import type { ProductKind } from '../product/product';
import { partsOf, type QuotedPart } from '../suite/quoted-component';
import type { PriceLevel } from '../price/price-level';
import type { Discount, EvaluatedLine, EvaluatedTotals, Evaluation } from '../promotion/engine/evaluate-promotions';
import type { PromotionPhase } from '../promotion/phase';
import type { Funder } from '../promotion/rules/funders';
import type { FoundExtra, FoundLine } from './quote-lines';
import type { FoundTradeIn } from './quoted-trade-in';

/** The purpose a quote is sealed for; who opens one names the same. */
export const quotePurpose = 'quote';

type Fen = string;

/** What a token says. Amounts are fen as decimal integers; lines are sorted, so that their order in the question does not matter. */
export interface QuotePayload {
  version: 2;
  channel: Channel;
  /** What the buyer bought under, which prices and assortments depended on (I32); null: nothing. Quotes sealed before this was kept do not say. */
  trade: Trade | null;
  quotedAt: string;
  expiresAt: string;
  coupon: string | null;
  district: string | null;
  lines: QuotedLine[];
  gifts: QuotedExtra[];
  services: QuotedExtra[];
  /** Old appliances that earn something: what is collected. */
  tradeIns: { category: string; name: LocalizedText; quantity: number }[];
  freightDiscounts: QuotedDiscount[];
  points: number;
  /** Everything that applies; what is budgeted has to be held before an order is placed. */
  promotions: { promotion: string; code: string; version: number; name: LocalizedText; amount: Fen; budgeted: boolean }[];
  totals: Record<Exclude<keyof EvaluatedTotals, 'deposit'>, Fen> & { deposit: Fen | null };
}

interface QuotedLine {
  variant: string;
  quantity: number;
  forSale: boolean;
  unitPrice: Fen | null;
  basePrice: Fen | null;
  subtotal: Fen | null;
  net: Fen | null;
  paidByPoints: Fen;
  /** Ten-thousandths. */
  pointsRate: number;
  level: PriceLevel | null;
  discounts: QuotedDiscount[];
  kind: ProductKind | null;
  /** Of a suite: what of it leaves the warehouses, and each part's share of `subtotal` and `net`, fixed from here on. */
  components: QuotedComponent[];
}

interface QuotedComponent {
  variant: string;
  kind: ProductKind;
  quantity: number;
  share: Fen;
  net: Fen;
}

interface QuotedDiscount {
  promotion: string;
  code: string;
  version: number;
  name: LocalizedText;
  phase: PromotionPhase;
  amount: Fen;
  funders: Partial<Record<Funder, Fen>>;
}

interface QuotedExtra {
  promotion: string;
  code: string;
  sku: string;
  variant: string | null;
  name: LocalizedText | null;
  quantity: number;
  kind: ProductKind | null;
  components: QuotedComponent[];
}

interface ToSeal {
  channel: Channel;
  trade?: Trade;
  quotedAt: Date;
  expiresAt: Date;
  coupon?: string;
  district?: string;
  /** As asked; `found` and `amounts` are aligned with it. */
  asked: readonly { variant: string; quantity: number }[];
  found: readonly (FoundLine | undefined)[];
  amounts: readonly (EvaluatedLine | undefined)[];
  evaluation: Evaluation;
  gifts: readonly FoundExtra[];
  services: readonly FoundExtra[];
  tradeIns: readonly FoundTradeIn[];
}

export function signQuote(secret: string, { channel, trade, quotedAt, expiresAt, coupon, district, asked, found, amounts, evaluation, gifts, services, tradeIns }: ToSeal): string {
  const { items, discount, points, freight, freightDiscount, payable, deposit } = evaluation.totals;
  const payload: QuotePayload = {
    version: 2,
    channel,
    trade: trade ?? null,
    quotedAt: quotedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    coupon: coupon ?? null,
    district: district ?? null,
    lines: asked.map(({ variant, quantity }, index) => quotedLine(variant, quantity, found[index], amounts[index])).sort(byVariantThenQuantity),
    gifts: gifts.map(quotedExtra),
    services: services.map(quotedExtra),
    tradeIns: tradeIns.filter(({ taken }) => taken > 0).map(({ category: { slug, name }, taken }) => ({ category: slug, name, quantity: taken })),
    freightDiscounts: evaluation.freightDiscounts.map(quotedDiscount),
    points: evaluation.points.spent,
    promotions: evaluation.applied.map(({ promotion: { id, code, version, name, budgeted }, amount }) => ({ promotion: id, code, version, name, amount: amount.toString(), budgeted })),
    totals: {
      items: items.toString(),
      discount: discount.toString(),
      points: points.toString(),
      freight: freight.toString(),
      freightDiscount: freightDiscount.toString(),
      payable: payable.toString(),
      deposit: deposit?.toString() ?? null,
    },
  };
  return sealJson(secret, quotePurpose, payload);
}

const quotedLine = (variant: string, quantity: number, found: FoundLine | undefined, amounts: EvaluatedLine | undefined): QuotedLine => ({
  variant,
  quantity,
  forSale: amounts !== undefined,
  unitPrice: found?.price?.amount.fen.toString() ?? null,
  basePrice: found?.price?.base.fen.toString() ?? null,
  subtotal: amounts?.subtotal.toString() ?? null,
  net: amounts?.net.toString() ?? null,
  paidByPoints: (amounts?.points ?? []).reduce((sum, { amount }) => sum + amount, 0n).toString(),
  pointsRate: amounts?.pointsRate ?? 10_000,
  level: found?.price?.list.level ?? null,
  discounts: amounts?.discounts.map(quotedDiscount) ?? [],
  kind: found?.product.kind ?? null,
  components: found ? partsOf(found.parts, quantity, amounts).map(quotedComponent) : [],
});

const quotedComponent = ({ component: { variant, kind }, quantity, share, net }: QuotedPart): QuotedComponent => ({ variant: variant.id, kind, quantity, share: share.toString(), net: net.toString() });

const quotedDiscount = ({ promotion: { id, code, version, name }, phase, amount, funders }: Discount): QuotedDiscount => ({
  promotion: id,
  code,
  version,
  name,
  phase,
  amount: amount.toString(),
  funders: Object.fromEntries(funders.map((part) => [part.funder, part.amount.toString()])),
});

const quotedExtra = ({ promotion: { id, code }, sku, quantity, variant, product, parts }: FoundExtra): QuotedExtra => ({
  promotion: id,
  code,
  sku,
  variant: variant?.id ?? null,
  name: product?.name ?? null,
  quantity,
  kind: product?.kind ?? null,
  components: partsOf(parts, quantity, undefined).map(quotedComponent),
});

/** Equal lines may differ by a fen of a shared discount: the dearer first. */
function byVariantThenQuantity(a: QuotedLine, b: QuotedLine): number {
  if (a.variant !== b.variant) return a.variant < b.variant ? -1 : 1;
  return a.quantity - b.quantity || Number(BigInt(b.net ?? 0) - BigInt(a.net ?? 0));
}
