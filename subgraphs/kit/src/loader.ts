import DataLoader from 'dataloader';
import type { Soon } from './soon';

/** A DataLoader over one SQL statement that returns rows in any order: aligned by `keyOf`, missing keys give null. */
export function rowLoader<K extends string, R>(fetch: (keys: readonly K[]) => Promise<readonly R[]>, keyOf: (row: R) => K): DataLoader<K, R | null> {
  return new DataLoader<K, R | null>(async (keys) => {
    const byKey = new Map((await fetch(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** As `rowLoader`, where a key has many rows. Their order within a key is the statement's. */
export function groupLoader<K extends string, R>(fetch: (keys: readonly K[]) => Promise<readonly R[]>, keyOf: (row: R) => K): DataLoader<K, R[]> {
  return new DataLoader<K, R[]>(async (keys) => {
    const groups = new Map<K, R[]>(keys.map((key) => [key, []]));
    for (const row of await fetch(keys)) groups.get(keyOf(row))?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/** A loader that says at once what another statement brought along. */
export class BroughtLoader<V, K = string> {
  private readonly brought = new Map<string, V>();

  constructor(
    private readonly loader: Pick<DataLoader<K, V, string>, 'load'>,
    private readonly nameOf: (key: K) => string = String,
  ) {}

  load(key: K): Soon<V> {
    const known = this.brought.get(this.nameOf(key));
    return known === undefined ? this.loader.load(key) : known;
  }

  bring(key: K, value: V): void {
    this.brought.set(this.nameOf(key), value);
  }
}
