import type { Context } from '@tonglu/kit';
import type { HandedOver } from '../trade-in/handed-over';
import { QuoteLinesDocument, type QuoteLinesQuery } from './catalog.generated';
import { patience } from './patience';

export type Quote = QuoteLinesQuery['quote'];
export type QuoteLine = Quote['lines'][number];

export interface QuotedLine {
  variantId: string;
  quantity: number;
}

/** What a quote depends on besides the lines. */
export interface QuoteTerms {
  coupon?: string | null;
  /** 6-digit code of the district of delivery. */
  district?: string | null;
  /** Old appliances that are handed over. */
  tradeIns?: readonly HandedOver[];
}

/** What catalog would charge this viewer now (C8). Undefined where catalog does not answer in time. */
export async function askQuote(context: Pick<Context, 'ask' | 'log'>, lines: readonly QuotedLine[], { coupon, district, tradeIns }: QuoteTerms = {}, patienceMs: number = patience.page): Promise<Quote | undefined> {
  try {
    const variables = { lines: lines.map(({ variantId, quantity }) => ({ variant: variantId, quantity })), coupon, district, tradeIns: tradeIns?.map(({ category, quantity }) => ({ category, quantity })) };
    return (await context.ask('catalog', QuoteLinesDocument, variables, patienceMs)).quote;
  } catch (error) {
    context.log.warn({ err: error }, 'no quote from catalog');
    return undefined;
  }
}

export const quoteLineOf = (quote: Quote, variantId: string): QuoteLine | undefined => quote.lines.find(({ variant }) => variant?.id === variantId);
