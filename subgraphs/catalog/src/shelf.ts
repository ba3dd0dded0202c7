import type { Database } from '@tonglu/kit';

/** What may be kept in memory, and which version of it holds now. */
export type ShelfName = 'category' | 'promotion' | 'price' | 'assortment' | 'search' | 'goods';

interface Kept<T> {
  version: bigint;
  value: Promise<T>;
}

/**
 * Something that every request needs and that hardly ever changes: read once per version. The version is read first,
 * so that what is kept may be newer than it says, never older; the next request then reads it once more.
 */
export function keptByVersion<T>(read: (db: Database) => Promise<T>): (db: Database, version: bigint) => Promise<T> {
  const kept = new WeakMap<Database, Kept<T>>();
  return (db, version) => {
    const known = kept.get(db);
    if (known?.version === version) return known.value;
    const value = read(db);
    kept.set(db, { version, value });
    value.catch(() => kept.delete(db));
    return value;
  };
}
