import { setTimeout as wait } from 'node:timers/promises';
import { Logger as WorkerLogger, parseCronItems, run, runMigrations, type Runner, type TaskList } from 'graphile-worker';
import { Pool } from 'pg';
import { type Database, poolConfig } from '../database/database';
import { workerSchemaOf } from '../database/prepare';
import type { Log } from '../log';
import { Lifeline } from './lifeline';
import { Away, knockAgainMs } from './away';
import { deliverTask, deliveryAttempts, type PublishedEvent } from './outbox';

/** A piece of work of this subgraph that runs outside a request: deferred by a verb, or by the clock. */
export interface Job<C> {
  name: string;
  /** Cron pattern; without one it runs only when deferred. */
  every?: string;
  run(context: C, payload: unknown): Promise<void>;
}

interface WorkerOptions {
  database: Database;
  jobs: readonly { name: string; every?: string; run(payload: unknown): Promise<void> }[];
  deliver(event: PublishedEvent, subscriber: string): Promise<void>;
  log: Log;
}

/** The worker's own tables; part of migrating a subgraph. */
export function migrateWorker(database: Database): Promise<void> {
  return withPool(database, 1, (pgPool) => runMigrations({ pgPool, schema: workerSchemaOf(database.name), logger: silent }));
}

/** Starts delivering events and running jobs. Returns how to stop: running jobs end first. */
export async function startWorker({ database, jobs, deliver, log }: WorkerOptions): Promise<() => Promise<void>> {
  // A worker never asks again for a connection that timed out while this process was busy starting up: nobody waits for it, so it has time.
  const pgPool = new Pool({ ...poolConfig(database.options.url, database.name, 4), connectionTimeoutMillis: 30_000 });
  pgPool.on('error', () => undefined);
  const taskList: TaskList = Object.fromEntries(jobs.map((job) => [job.name, (payload: unknown) => job.run(payload)]));
  taskList[deliverTask] = async (payload, { addJob }) => {
    const { event, subscriber } = payload as { event: string; subscriber: string };
    const published = await database.row<PublishedEvent>(
      `select id, type, $2 as publisher, occurred_at as "occurredAt", payload from outbox where id = $1`,
      [event, database.name],
      'outbox-read',
    );
    if (!published) return;
    await deliver(published, subscriber).catch(async (error: unknown) => {
      if (!(error instanceof Away)) throw error;
      await addJob(deliverTask, { event, subscriber }, { runAt: new Date(Date.now() + knockAgainMs), maxAttempts: deliveryAttempts });
    });
  };
  const lifeline = new Lifeline(database, log);
  lifeline.start();
  const begin = (): Promise<Runner> =>
    run({
      pgPool,
      events: lifeline.events,
      schema: workerSchemaOf(database.name),
      taskList,
      concurrency: 4,
      pollInterval: 1_000,
      noHandleSignals: true,
      parsedCronItems: parseCronItems(jobs.flatMap((job) => (job.every ? [{ task: job.name, match: job.every, identifier: job.name, options: { backfillPeriod: 0 } }] : []))),
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error') log.error({ worker: database.name }, message);
      }),
    });
  let runner = await begin();
  let stopping = false;
  /**
   * graphile-worker ends itself when it hears of a migration of worker tables anywhere in the database,
   * another subgraph's included. Events must not lie until somebody starts the process again.
   */
  const watch = (): void => {
    const again = async (error?: unknown): Promise<void> => {
      while (!stopping) {
        process.exitCode = undefined; // set by graphile-worker
        log.warn({ err: error, worker: database.name }, 'worker ended; it starts again');
        await wait(500, undefined, { ref: false });
        if (stopping) return;
        try {
          runner = await begin();
          return watch();
        } catch (failure) {
          error = failure;
        }
      }
    };
    runner.promise.then(() => again(), again);
  };
  watch();
  return async () => {
    stopping = true;
    await runner.stop().catch(() => undefined);
    await lifeline.stop();
    await pgPool.end();
  };
}

const silent = new WorkerLogger(() => () => undefined);

async function withPool(database: Database, max: number, work: (pool: Pool) => Promise<void>): Promise<void> {
  const pool = new Pool(poolConfig(database.options.url, database.name, max));
  try {
    await work(pool);
  } finally {
    await pool.end();
  }
}
