/** So many were waiting, or somebody had waited so long, that it is better to say so. */
export class Overloaded extends Error {
  override name = 'Overloaded';
}

interface DoorOptions {
  longestQueue?: number;
  patienceMs?: number;
}

interface Waiting {
  enter(): void;
  timer: NodeJS.Timeout;
}

/** Lets so many in at a time; the others wait their turn, in order of arrival. */
export class Door {
  private inside = 0;
  private readonly queue = new Set<Waiting>();

  constructor(
    private readonly width: number,
    private readonly options: DoorOptions = {},
  ) {}

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside < this.width) this.inside += 1;
    else await this.turn();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private turn(): Promise<void> {
    const { longestQueue = 5_000, patienceMs = 9_000 } = this.options;
    if (this.queue.size >= longestQueue) throw new Overloaded('Too many are waiting');
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        enter: resolve,
        timer: setTimeout(() => {
          this.queue.delete(waiting);
          reject(new Overloaded(`Nobody could be let in for ${patienceMs} ms`));
        }, patienceMs),
      };
      this.queue.add(waiting);
    });
  }

  private leave(): void {
    const [next] = this.queue;
    if (!next) {
      this.inside -= 1;
      return;
    }
    this.queue.delete(next);
    clearTimeout(next.timer);
    next.enter();
  }
}
