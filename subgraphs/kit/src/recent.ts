interface Entry<Value> {
  value: Value;
  size: number;
  /** Since it was last put at the end of the row. */
  isUsed: boolean;
}

/** Remembers the most recently used of many values, as many as there is room for. */
export class Recent<Value> {
  /** A row: who comes to its front goes, unless used meanwhile; then to its end. So that using a value moves nothing. */
  private readonly values = new Map<string, Entry<Value>>();
  private filled = 0;

  /** `room`: how much fits in, in the unit of the sizes given to `set`; so many values where none are given. */
  constructor(private readonly room: number) {}

  get(key: string): Value | undefined {
    const known = this.values.get(key);
    if (!known) return undefined;
    known.isUsed = true;
    return known.value;
  }

  set(key: string, value: Value, size = 1): void {
    this.forget(key);
    const added = { value, size, isUsed: true };
    this.values.set(key, added);
    this.filled += size;
    this.makeRoom();
    added.isUsed = false;
  }

  private makeRoom(): void {
    for (const [key, entry] of this.values) {
      if (this.filled <= this.room) return;
      if (entry.isUsed) this.moveBack(key, entry);
      else this.forget(key);
    }
  }

  private moveBack(key: string, entry: Entry<Value>): void {
    entry.isUsed = false;
    this.values.delete(key);
    this.values.set(key, entry);
  }

  private forget(key: string): void {
    const known = this.values.get(key);
    if (!known) return;
    this.filled -= known.size;
    this.values.delete(key);
  }
}

/** What texts take up at most. */
export const bytesOf = (...texts: readonly string[]): number => 2 * texts.reduce((sum, { length }) => sum + length, 0);
