import { paymentData, planEvent } from './plan-event';
import type { Provider } from './provider';
import type { Trade, TradeState } from './trade';

/** The payer confirms. Twice is once; a payment that is over stays as it is. Answers the state it is in now. */
export function capturePayment(provider: Provider, trade: Trade): Promise<TradeState> {
  return step(provider, trade, 'capture', async (now, at) => {
    const data = paymentData(trade, { state: 'CAPTURED', capturedAt: at });
    const tell = planEvent(provider, trade, 'payment.captured', data, now);
    await provider.ledger.record({ kind: 'payment.captured', at, outTradeNo: trade.request.outTradeNo, tell });
  });
}

/** The payer declines: this payment is over, the merchant may open another one. */
export function declinePayment(provider: Provider, trade: Trade): Promise<TradeState> {
  return step(provider, trade, 'decline', async (now, at) => {
    const reason = 'DECLINED_BY_PAYER';
    const data = paymentData(trade, { state: 'FAILED', failedAt: at, reason });
    const tell = planEvent(provider, trade, 'payment.failed', data, now);
    await provider.ledger.record({ kind: 'payment.failed', at, outTradeNo: trade.request.outTradeNo, reason, tell });
  });
}

function step(provider: Provider, trade: Trade, name: 'capture' | 'decline', take: (now: Date, at: string) => Promise<void>): Promise<TradeState> {
  return provider.ledger.locks.run(trade.request.outTradeNo, async () => {
    const now = provider.clock();
    if (trade.can(name, now)) await take(now, now.toISOString());
    return trade.state(now);
  });
}
