import { type Database, Door, Overloaded, refuse } from '@tonglu/kit';
import { TemporarilyUnavailable } from '../problems';

/** Connections kept free for everybody who does not place an order just now. */
const keptFree = 4;
const doors = new WeakMap<Database, Door>();

/**
 * A rush of buyers waits here, in order of arrival, before anything is asked of catalog and members for them:
 * by the time most get in, the goods are gone and they are told so at the price of two short statements.
 */
export async function admit<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const door = doors.get(database) ?? new Door(Math.max(1, database.poolSize - keptFree), { longestQueue: 3_000 });
  doors.set(database, door);
  try {
    return await door.through(work);
  } catch (error) {
    if (error instanceof Overloaded) refuse(TemporarilyUnavailable.busy());
    throw error;
  }
}
