/** Remembers the most recently used of many values. */
export class Recent<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly capacity: number) {}

  get(key: string): Value | undefined {
    const value = this.values.get(key);
    if (value === undefined) return undefined;
    this.values.delete(key); // the order of a Map is that of insertion
    this.values.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    const [oldest] = this.values.keys();
    if (this.values.size >= this.capacity) this.values.delete(oldest);
    this.values.set(key, value);
  }
}
