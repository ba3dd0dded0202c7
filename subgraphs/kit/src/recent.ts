/** Remembers the most recently used of many values, as many as there is room for. */
export class Recent<Value> {
  /** The least recently used first: the order of a Map is that of insertion. */
  private readonly values = new Map<string, { value: Value; size: number }>();
  private filled = 0;

  /** `room`: how much fits in, in the unit of the sizes given to `set`; so many values where none are given. */
  constructor(private readonly room: number) {}

  get(key: string): Value | undefined {
    const known = this.values.get(key);
    if (!known) return undefined;
    this.values.delete(key);
    this.values.set(key, known);
    return known.value;
  }

  set(key: string, value: Value, size = 1): void {
    this.forget(key);
    this.values.set(key, { value, size });
    this.filled += size;
    for (const oldest of this.values.keys()) {
      if (this.filled <= this.room) break;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.filled -= this.values.get(key)?.size ?? 0;
    this.values.delete(key);
  }
}

/** What texts take up at most. */
export const bytesOf = (...texts: readonly string[]): number => 2 * texts.reduce((sum, { length }) => sum + length, 0);
