import { z } from 'zod';
import { json, parseJson, silence, type Answer, type Exchange, type Handler, type Route } from '../shared/http';
import { badInput, Refusal } from '../shared/refusal';
import { bill } from './bill';
import { closePayment } from './close-payment';
import { createPayment } from './create-payment';
import type { MerchantGate } from './merchant-gate';
import { describe, type Provider } from './provider';
import { describeRefund, refundPayment } from './refund-payment';

const instant = z.iso.datetime({ offset: true, error: 'must be an ISO 8601 instant such as 2026-11-21T10:00:00Z' });
const journalQuery = z.object({ from: instant.optional(), to: instant.optional() });
const billQuery = z.object({ date: z.iso.date('must be a business day such as 2026-11-21') });

export function merchantApi(provider: Provider, gate: MerchantGate): Route[] {
  const signed = (handle: Handler): Handler => async (exchange) => {
    await gate.admit(exchange);
    return handle(exchange);
  };
  const isSilent = (outTradeNo: string): boolean => provider.weather.of(outTradeNo).timeoutAfterCharge;
  const done = (outTradeNo: string, value: unknown): Answer => (isSilent(outTradeNo) ? silence : json(200, value));

  return [
    { method: 'POST', path: '/v1/payments', handle: signed(async ({ body }) => {
      const trade = await createPayment(provider, parseJson(body));
      return done(trade.request.outTradeNo, describe(provider, trade));
    }) },
    { method: 'GET', path: '/v1/payments/:outTradeNo', handle: signed(({ params }) => json(200, describe(provider, provider.ledger.trade(params.outTradeNo!)))) },
    { method: 'POST', path: '/v1/payments/:outTradeNo/close', handle: signed(async ({ params }) => {
      const outTradeNo = params.outTradeNo!;
      try {
        return done(outTradeNo, describe(provider, await closePayment(provider, outTradeNo)));
      } catch (refusal) {
        // "Paid already" is what a merchant must not miss, so it is missed on demand as well.
        if (isSilent(outTradeNo)) return silence;
        throw refusal;
      }
    }) },
    { method: 'POST', path: '/v1/refunds', handle: signed(async ({ body }) => {
      const refund = await refundPayment(provider, parseJson(body));
      return done(refund.outTradeNo, describeRefund(refund));
    }) },
    { method: 'GET', path: '/v1/refunds/:outRefundNo', handle: signed(({ params }) => {
      const refund = provider.ledger.refunds.get(params.outRefundNo!);
      if (!refund) throw new Refusal(404, 'NOT_FOUND', `No refund ${params.outRefundNo}.`, 'outRefundNo');
      return json(200, describeRefund(refund));
    }) },
    { method: 'GET', path: '/v1/journal', handle: signed((exchange) => {
      const { from, to } = query(journalQuery, exchange);
      const [first, end] = [from ? new Date(from) : new Date(0), to ? new Date(to) : new Date(8.64e15)];
      return json(200, { entries: provider.ledger.lines.filter(({ at }) => new Date(at) >= first && new Date(at) < end) });
    }) },
    { method: 'GET', path: '/v1/bill', handle: signed((exchange) => {
      const { date } = query(billQuery, exchange);
      return { status: 200, headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="bill-${date}.csv"` }, body: bill(provider.ledger, date) };
    }) },
  ];
}

function query<Output>(schema: z.ZodType<Output>, { url }: Exchange): Output {
  const parsed = schema.safeParse(Object.fromEntries(url.searchParams));
  if (!parsed.success) throw badInput(parsed.error);
  return parsed.data;
}
