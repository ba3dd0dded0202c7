import { type Database, nameOf } from '@tonglu/kit';
import { type CatalogContext, createLoaders } from './context';
import type { Bind } from './product/bind';
import { sawVersions } from './shelf';
import { lastStanding, standsColumn } from './standing';

/** What a statement is told of the standing: a column that says whether the guess it was made on holds; nothing where it is no guess. */
export type Check = ((bind: Bind) => string) | undefined;

/** Whether a guess holds, for who has everything else at hand. */
export async function stillStands(db: Database, check: NonNullable<Check>): Promise<boolean> {
  const values: unknown[] = [];
  const text = `select ${check((value) => `$${values.push(value)}`)} as stands`;
  const row = await db.row<{ stands: boolean }>(text, values, nameOf(text));
  return row?.stands === true;
}

export interface OnTrust<T> {
  value: T;
  /** What the statement said in its column; whatever where there was none. */
  stands: boolean | undefined;
}

/**
 * Reads a page by one statement where two would do: it is made for how things stood last time, and says itself whether
 * they still do. Where they do not, it is made again, for how they stand. Whatever is read later in the request goes
 * by the same standing.
 */
export async function onTrust<T>(context: CatalogContext, read: (context: CatalogContext, check: Check) => Promise<OnTrust<T>>): Promise<T> {
  const { db, actor, loaders } = context;
  const guess = loaders.standing.isKnown() ? undefined : lastStanding(db, actor);
  if (guess) {
    const trusting = createLoaders({ db, actor, clock: { now: loaders.now } }, guess);
    const reading = read({ ...context, loaders: trusting }, (bind) => standsColumn(guess, actor, bind));
    loaders.standing.expect(reading.then(({ stands }) => (stands ? guess : undefined), () => undefined));
    const told = await reading.catch(() => undefined); // what was guessed from may be gone: then there is nothing to read by it
    if (told?.stands) {
      Object.assign(loaders, trusting);
      sawVersions(db, guess.versions, trusting.now());
      return told.value;
    }
  }
  return (await read(context, undefined)).value;
}
