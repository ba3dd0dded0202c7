/**
 * Lets so many in at once; the others wait in line. A rush of buyers then queues here, where waiting costs
 * nothing, and not for database connections, where it ends in errors.
 */
export class Turnstile {
  private inside = 0;
  private readonly line: (() => void)[] = [];

  constructor(private readonly capacity: number) {}

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside >= this.capacity) await new Promise<void>((enter) => this.line.push(enter));
    else this.inside += 1;
    try {
      return await work();
    } finally {
      const next = this.line.shift();
      if (next) next(); // hands over the place
      else this.inside -= 1;
    }
  }
}
