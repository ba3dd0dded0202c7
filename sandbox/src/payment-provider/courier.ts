import type { Delivery } from './entries';
import type { Ledger } from './ledger';
import { post } from './post';
import { webhookHeaders } from './signature';

const second = 1_000;
const retryDelaysMs = [1, 2, 5, 15, 60, 300, 900, 3_600].map((seconds) => seconds * second);
const giveUpAfterMs = 24 * 3_600 * second;
const longestTimerMs = 2 ** 31 - 1;

/** Brings every event to the merchant until a 2xx comes back, across restarts. */
export class Courier {
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly underWay = new Set<Promise<void>>();
  private readonly leaving = new AbortController();

  constructor(
    private readonly ledger: Ledger,
    private readonly secret: string,
    private readonly clock: () => Date,
    private readonly delaysMs: readonly number[] = retryDelaysMs,
  ) {
    for (const delivery of ledger.deliveries.values()) this.schedule(delivery);
    ledger.onDelivery = (delivery) => this.schedule(delivery);
  }

  async close(): Promise<void> {
    this.leaving.abort();
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    await Promise.allSettled(this.underWay);
  }

  private schedule(delivery: Delivery, inMs = new Date(delivery.dueAt).getTime() - this.clock().getTime()): void {
    if (delivery.state !== 'WAITING' || this.leaving.signal.aborted) return;
    this.timers.set(delivery.id, setTimeout(() => this.leave(delivery), Math.min(Math.max(inMs, 0), longestTimerMs)));
  }

  private leave(delivery: Delivery): void {
    this.timers.delete(delivery.id);
    const trip = this.attempt(delivery)
      // A full disk: the attempt is not on record, so it is simply made again.
      .catch(() => this.schedule(delivery, 5 * second))
      .finally(() => this.underWay.delete(trip));
    this.underWay.add(trip);
  }

  private async attempt(delivery: Delivery): Promise<void> {
    const { event, notifyUrl } = this.ledger.events.get(delivery.eventId)!;
    const body = JSON.stringify(event);
    const outcome = await post(notifyUrl, webhookHeaders(this.secret, event.id, body, this.clock()), body, this.leaving.signal);
    // Cut off by our own end: it counts as never sent and goes out after the restart.
    if (this.leaving.signal.aborted && !outcome.delivered) return;
    const now = this.clock().getTime();
    const wait = this.delaysMs[Math.min(delivery.attempts, this.delaysMs.length - 1)]!;
    const givenUp = now + wait - new Date(event.createdAt).getTime() > giveUpAfterMs;
    await this.ledger.record({
      kind: 'delivery.attempted', at: new Date(now).toISOString(), deliveryId: delivery.id, outcome: outcome.text,
      state: outcome.delivered ? 'DELIVERED' : givenUp ? 'GIVEN_UP' : 'WAITING', dueAt: new Date(now + wait).toISOString(),
    });
    this.schedule(delivery);
  }
}
