import { servingArguments } from '@tonglu/kit';
import { startPaymentProvider } from '@tonglu/sandbox';
import type { BenchDatabase } from './database';
import { MeasuredProcess } from './measured-process';
import { secret } from './secret';

/** Starts what is measured, and stops all of it. */
export class Processes {
  private readonly running: { stop(): Promise<void> }[] = [];

  private constructor(private readonly providerUrl: string) {}

  static async open(): Promise<Processes> {
    const provider = await startPaymentProvider({ secret, retryDelaysMs: [] });
    const processes = new Processes(provider.url);
    processes.running.push({ stop: () => provider.close() });
    return processes;
  }

  /** Everything that protects the platform stays on; only the limit of a session is raised, because a few stand for everybody. */
  env({ url, chain }: Pick<BenchDatabase, 'url' | 'chain'>): Record<string, string> {
    return { PAYMENT_PROVIDER_URL: this.providerUrl, PUBLIC_WEBHOOK_URL: 'http://127.0.0.1:9/orders/payment-provider', DATABASE_URL: url, PRICE_CHAIN: String(chain), PORT: '0', WORKER: 'off', RATE_LIMIT_SESSION: '1000000000', LOG_LEVEL: 'info' };
  }

  async floor(database: BenchDatabase, more: Record<string, string> = {}): Promise<MeasuredProcess> {
    return this.keep(await MeasuredProcess.start('floor-process.ts', { ...this.env(database), ...more }, servingArguments));
  }

  async platform(database: Pick<BenchDatabase, 'url' | 'chain'>, more: Record<string, string> = {}): Promise<MeasuredProcess> {
    return this.keep(await MeasuredProcess.start('platform-process.ts', { ...this.env(database), ...more }, servingArguments));
  }

  /** The last that was started goes first. */
  async stop(): Promise<void> {
    for (const each of this.running.splice(0).reverse()) await each.stop();
  }

  private keep(started: MeasuredProcess): MeasuredProcess {
    this.running.push(started);
    return started;
  }
}
