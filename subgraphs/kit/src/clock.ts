import type { Pool } from 'pg';

/** Where "now" comes from. Injected, so that tests can move it and every process agrees with the database. */
export interface Clock {
  now(): Date;
}

/**
 * The database's clock, carried on between measurements by a stopwatch: expiry is decided by one clock even
 * where hosts disagree, or somebody sets this one's. Measured anew every `everyMs`.
 */
export class DatabaseClock implements Clock {
  /** The database's time when the stopwatch (`performance`) stood at 0. */
  private startedAtMs = performance.timeOrigin;
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
    return new Date(this.startedAtMs + performance.now());
  }

  private async measure(): Promise<void> {
    const before = performance.now();
    const { rows } = await this.pool.query<{ now: Date }>('select clock_timestamp() as now');
    const middle = (before + performance.now()) / 2;
    this.startedAtMs = rows[0].now.getTime() - middle;
  }
}

/** What the clocks of Asia/Shanghai are ahead of UTC: eight hours, all year, since 1991. */
const shanghaiMs = 8 * 60 * 60_000;

const inShanghai = (instant: Date): string => new Date(instant.getTime() + shanghaiMs).toISOString();

/** The business date (Asia/Shanghai) of an instant, as YYYY-MM-DD. */
export const businessDate = (instant: Date): string => inShanghai(instant).slice(0, 'YYYY-MM-DD'.length);

/** The hour, 0 to 23, that clocks of Asia/Shanghai show at an instant. */
export const businessHour = (instant: Date): number => Number(inShanghai(instant).slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH'.length));
