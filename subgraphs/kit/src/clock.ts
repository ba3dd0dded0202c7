import type { Pool } from 'pg';

/** Where "now" comes from. Injected, so that tests can move it and every process agrees with the database. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/**
 * The database's clock, read as an offset from this machine's own: expiry is decided by one clock even
 * where hosts disagree. Re-measured every `everyMs`.
 */
export class DatabaseClock implements Clock {
  private offsetMs = 0;
  private timer?: NodeJS.Timeout;

  constructor(private readonly pool: Pool) {}

  async start(everyMs = 30_000): Promise<this> {
    await this.measure();
    this.timer = setInterval(() => void this.measure().catch(() => undefined), everyMs).unref();
    return this;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  private async measure(): Promise<void> {
    const before = Date.now();
    const { rows } = await this.pool.query<{ now: Date }>('select clock_timestamp() as now');
    const middle = (before + Date.now()) / 2;
    this.offsetMs = rows[0].now.getTime() - middle;
  }
}

/** The business date (Asia/Shanghai) of an instant, as YYYY-MM-DD. */
export function businessDate(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(instant);
}
