import { type Channel, sealJson } from '@tonglu/kit';
import type { PriceLevel } from '../price/price-level';
import type { QuoteLine, QuoteTotals } from './quote';

/** The purpose a quote is sealed for; who opens one names the same. */
export const quotePurpose = 'quote';

/** What a token says. Amounts are fen as decimal integers; lines are sorted, so that their order in the question does not matter. */
export interface QuotePayload {
  version: 1;
  channel: Channel;
  quotedAt: string;
  expiresAt: string;
  lines: QuotedLine[];
  totals: Record<keyof QuoteTotals, string>;
}

interface QuotedLine {
  variant: string;
  quantity: number;
  forSale: boolean;
  unitPrice: string | null;
  basePrice: string | null;
  subtotal: string | null;
  level: PriceLevel | null;
}

interface ToSeal {
  channel: Channel;
  quotedAt: Date;
  expiresAt: Date;
  /** Ids as asked, aligned with `lines`. */
  variants: readonly string[];
  lines: readonly QuoteLine[];
  totals: QuoteTotals;
}

export function signQuote(secret: string, { channel, quotedAt, expiresAt, variants, lines, totals }: ToSeal): string {
  const payload: QuotePayload = {
    version: 1,
    channel,
    quotedAt: quotedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lines: lines.map((line, index) => quotedLine(variants[index], line)).sort(byVariantThenQuantity),
    totals: { items: fen(totals.items), discount: fen(totals.discount), freight: fen(totals.freight), payable: fen(totals.payable) },
  };
  return sealJson(secret, quotePurpose, payload);
}

const quotedLine = (variant: string, { quantity, forSale, unitPrice, basePrice, subtotal, level }: QuoteLine): QuotedLine => ({
  variant,
  quantity,
  forSale,
  unitPrice: unitPrice ? fen(unitPrice) : null,
  basePrice: basePrice ? fen(basePrice) : null,
  subtotal: subtotal ? fen(subtotal) : null,
  level: level ?? null,
});

const fen = (money: { fen: bigint }): string => money.fen.toString();
const byVariantThenQuantity = (a: QuotedLine, b: QuotedLine): number => (a.variant === b.variant ? a.quantity - b.quantity : a.variant < b.variant ? -1 : 1);
