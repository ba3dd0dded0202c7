import type { Clock } from '../clock';

/** A clock that stands until it is moved. Starts at the present, because PostgreSQL's own clock does too. */
export class TestClock implements Clock {
  private current = new Date();

  now(): Date {
    return new Date(this.current);
  }

  advance(span: { seconds?: number; minutes?: number; hours?: number; days?: number }): void {
    const seconds = (span.seconds ?? 0) + 60 * (span.minutes ?? 0) + 3_600 * (span.hours ?? 0) + 86_400 * (span.days ?? 0);
    this.current = new Date(this.current.getTime() + seconds * 1_000);
  }
}
