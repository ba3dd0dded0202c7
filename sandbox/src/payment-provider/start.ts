import { join } from 'node:path';
import { json, listener } from '../shared/http';
import { addressOf, listen, stopServer, type Running } from '../shared/serve';
import { cashier } from './cashier';
import { controlDesk } from './control-desk';
import { Courier } from './courier';
import { Weather } from './faults';
import { Ledger } from './ledger';
import { merchantApi } from './merchant-api';
import { MerchantGate } from './merchant-gate';
import { PageTokens } from './page-token';
import type { Provider } from './provider';

export interface PaymentProviderOptions {
  /** Shared with the merchant `tonglu`; signs requests and webhooks. */
  secret: string;
  host?: string;
  /** 0 takes any free port. */
  port?: number;
  /** Where the journals live. Left out: in memory only. */
  dataDir?: string | undefined;
  /** Where browsers find the cashier, when that is not the listening address. */
  publicUrl?: string | undefined;
  /** Origins besides this machine for returnUrl and notifyUrl. */
  merchantOrigins?: string[];
  /** The control desk answers to other machines too. */
  openDesk?: boolean;
  clock?: () => Date;
  /** Waiting time after each failed webhook; the last one repeats. */
  retryDelaysMs?: number[];
}

export async function startPaymentProvider(options: PaymentProviderOptions): Promise<Running> {
  const { secret, host = '127.0.0.1', port = 0, dataDir, merchantOrigins = [], openDesk = false, clock = () => new Date() } = options;
  const file = (name: string): string | undefined => (dataDir === undefined ? undefined : join(dataDir, name));
  const server = await listen(host, port);
  // From here to `request` nothing waits: no request can arrive before the journal is replayed.
  try {
    const ledger = new Ledger(file('payment-provider.jsonl'));
    const gate = new MerchantGate(secret, clock, file('payment-provider-nonces.jsonl'));
    const url = addressOf(server);
    const provider: Provider = { ledger, weather: new Weather(), clock, publicUrl: options.publicUrl ?? url, merchantOrigins };
    const courier = new Courier(ledger, secret, clock, options.retryDelaysMs);
    server.on('request', listener([
      { method: 'GET', path: '/health/live', handle: () => json(200, { status: 'ok' }) },
      ...merchantApi(provider, gate),
      ...cashier(provider, new PageTokens(secret, clock)),
      ...controlDesk(provider, openDesk),
    ]));
    return {
      url,
      close: async () => {
        await stopServer(server);
        await courier.close();
        await Promise.all([ledger.close(), gate.close()]);
      },
    };
  } catch (error) {
    server.close();
    throw error;
  }
}
