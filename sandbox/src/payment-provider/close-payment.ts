import { Refusal } from '../shared/refusal';
import type { Provider } from './provider';
import type { Trade } from './trade';

/** Afterwards nobody can pay it any more; closing twice, or closing a declined one, is no error. */
export function closePayment({ ledger, clock }: Provider, outTradeNo: string): Promise<Trade> {
  return ledger.locks.run(outTradeNo, async () => {
    const trade = ledger.trade(outTradeNo);
    const now = clock();
    if (trade.state(now) === 'CAPTURED') throw new Refusal(409, 'ALREADY_PAID', `Payment ${outTradeNo} was captured; refund it instead.`);
    if (trade.can('close', now)) await ledger.record({ kind: 'payment.closed', at: now.toISOString(), outTradeNo });
    return trade;
  });
}
