import type { Database } from '@tonglu/kit';

/** What may be kept in memory, and which version of it holds now. */
export type ShelfName = 'category' | 'promotion' | 'price' | 'assortment' | 'search' | 'goods' | 'suite';
export type Versions = Readonly<Record<ShelfName, bigint>>;

const lateMs = 5_000;
const seen = new WeakMap<Database, { versions: Versions; at: Date }>();

export const sawVersions = (db: Database, versions: Versions, at: Date): void => void seen.set(db, { versions, at });

/** As a request of this process read them within the last seconds: for answers that may be as old as that. */
export function versionsSeenLately(db: Database, now: Date): Versions | undefined {
  const last = seen.get(db);
  return last && Math.abs(now.getTime() - last.at.getTime()) < lateMs ? last.versions : undefined;
}

/** As this process saw them last: good for guessing what to ask, never for an answer. */
export const versionsSeenLast = (db: Database): Versions | undefined => seen.get(db)?.versions;

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

const mostKeys = 100;

/** The same for each of several keys, such as listings; the oldest of too many gives way. */
export function keptByKey<T>(): (db: Database, version: bigint, key: string, make: () => Promise<T>) => Promise<T> {
  const shelves = keptByVersion(() => Promise.resolve(new Map<string, Promise<T>>()));
  return async (db, version, key, make) => {
    const shelf = await shelves(db, version);
    const known = shelf.get(key);
    if (known) return known;
    const value = make();
    const [oldest] = shelf.keys();
    if (shelf.size >= mostKeys) shelf.delete(oldest);
    shelf.set(key, value);
    value.catch(() => shelf.delete(key));
    return value;
  };
}
