import { GraphQLError } from 'graphql';

/**
 * Lets so many in at once; the others wait in line, in the order in which they came. A rush of buyers then
 * queues here, where waiting costs nothing, and not for database connections, where it ends in errors.
 */
export class Turnstile {
  private inside = 0;
  private readonly line: (() => void)[] = [];

  constructor(
    private readonly capacity: number,
    private readonly patienceMs: number,
  ) {}

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside >= this.capacity) await this.wait();
    else this.inside += 1;
    try {
      return await work();
    } finally {
      const next = this.line.shift();
      if (next) next(); // hands the place over
      else this.inside -= 1;
    }
  }

  private wait(): Promise<void> {
    return new Promise((enter, giveUp) => {
      const called = (): void => {
        clearTimeout(timer);
        enter();
      };
      const timer = setTimeout(() => {
        this.line.splice(this.line.indexOf(called), 1);
        giveUp(new GraphQLError('Too many people do this at once; nothing was done, try again', { extensions: { code: 'RATE_LIMITED', retryAfter: 5 } }));
      }, this.patienceMs);
      this.line.push(called);
    });
  }
}
