import { setTimeout as wait } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import { type Database, Transaction } from './database';
import { Door } from './door';

const serializationFailure = '40001';
const deadlockDetected = '40P01';
const attempts = 6;

/** The PostgreSQL error code of an error, wherever TypeORM put it. */
export function sqlState(error: unknown): string | undefined {
  const { code, driverError } = (error ?? {}) as { code?: string; driverError?: { code?: string } };
  return driverError?.code ?? code;
}

/** Connections that transactions leave to writes of one statement. */
const keptForSingleWrites = 2;
const doors = new WeakMap<Database, Door>();

/** A rush of writers waits here and not in the pool, whose patience ends in errors. */
function doorOf(database: Database): Door {
  const door = doors.get(database) ?? new Door(Math.max(1, database.poolSize - keptForSingleWrites));
  doors.set(database, door);
  return door;
}

/**
 * One unit of work: everything in it is committed, or nothing. Lost races (40001, 40P01) are run again;
 * anything else, refusals included, rolls back and is thrown on. Never call it inside another one.
 */
export function transact<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return doorOf(database).through(() => attempt(database, work));
}

async function attempt<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let round = 1; ; round += 1) {
    const runner = database.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      const result = await work(new Transaction(database, runner.manager, client));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      const lostRace = [serializationFailure, deadlockDetected].includes(sqlState(error) ?? '');
      if (!lostRace || round === attempts) throw error;
      await wait(Math.random() * 10 * 2 ** round);
    } finally {
      await runner.release().catch(() => undefined);
    }
  }
}
