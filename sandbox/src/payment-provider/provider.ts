import type { Weather } from './faults';
import type { Ledger } from './ledger';
import type { Trade } from './trade';
import { isLoopbackName } from '../shared/loopback';

export const merchantName = { zh: '通路商城', en: 'Tonglu Mall' };

/** What every verb of the provider works with. */
export interface Provider {
  ledger: Ledger;
  weather: Weather;
  clock: () => Date;
  /** Where browsers find this server. */
  publicUrl: string;
  merchantOrigins: readonly string[];
}

/** Browsers and webhooks are sent only where the merchant is known to live. */
export function isMerchantAddress({ merchantOrigins }: Provider, address: string): boolean {
  const { protocol, hostname, origin } = new URL(address);
  return /^https?:$/.test(protocol) && (isLoopbackName(hostname) || merchantOrigins.includes(origin));
}

/** A payment as the merchant reads it. */
export function describe({ publicUrl, clock }: Provider, trade: Trade): Record<string, unknown> {
  const state = trade.state(clock());
  const { outTradeNo, amount, currency, subject, expiresAt } = trade.request;
  return {
    outTradeNo, tradeNo: trade.tradeNo, state, amount, currency, subject, expiresAt,
    createdAt: trade.createdAt,
    settledAt: trade.settledAt ?? null,
    refundedAmount: trade.refundedAmount,
    cashierUrl: `${publicUrl}/cashier/${trade.tradeNo}`,
  };
}
