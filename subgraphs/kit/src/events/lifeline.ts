import { EventEmitter } from 'node:events';
import type { WorkerEvents } from 'graphile-worker';
import { Client } from 'pg';
import { type Database, poolConfig } from '../database/database';
import { workerSchemaOf } from '../database/prepare';
import type { Log } from '../log';

const everyMs = 5_000;

/**
 * graphile-worker leaves the jobs of a killed process alone for four hours. Here every worker holds a lock
 * in PostgreSQL on a connection that dies with its process: a lock that can be had belongs to nobody alive,
 * and the jobs taken under its name are free again.
 */
export class Lifeline {
  /** Given to the workers: tells which there are. */
  readonly events: WorkerEvents = new EventEmitter();
  private readonly workers = new Set<string>();
  private readonly schema: string;
  private client?: Client;
  private timer?: NodeJS.Timeout;
  private stopped = false;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly log: Log,
  ) {
    this.schema = workerSchemaOf(database.name);
    this.events.on('worker:create', ({ worker }) => {
      this.workers.add(worker.workerId);
      this.inTurn((client) => this.hold(client, worker.workerId));
    });
    this.events.on('worker:stop', ({ worker }) => {
      this.workers.delete(worker.workerId);
      this.inTurn((client) => this.letGo(client, worker.workerId));
    });
  }

  start(): void {
    this.inTurn((client) => this.freeOrphans(client));
    this.timer = setInterval(() => this.inTurn((client) => this.freeOrphans(client)), everyMs).unref();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.turn;
    await this.client?.end().catch(() => undefined);
  }

  /** One after the other, on the one connection; a lost one is opened again, with all its locks. */
  private inTurn(work: (client: Client) => Promise<void>): void {
    if (this.stopped) return;
    this.turn = this.turn
      .then(async () => work((this.client ??= await this.connect())))
      .catch((error: unknown) => this.log.warn({ err: error, worker: this.database.name }, 'jobs of dead workers cannot be looked for'));
  }

  private async connect(): Promise<Client> {
    const { max: _one, ...config } = poolConfig(this.database.options.url, this.database.name, 1);
    const client = new Client(config);
    const lost = (): void => {
      if (this.client === client) this.client = undefined;
    };
    client.on('error', lost).on('end', lost);
    await client.connect();
    for (const worker of this.workers) await this.hold(client, worker);
    return client;
  }

  private async hold(client: Client, worker: string): Promise<void> {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [worker]);
  }

  private async letGo(client: Client, worker: string): Promise<void> {
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [worker]);
  }

  private async freeOrphans(client: Client): Promise<void> {
    const { rows } = await client.query<{ worker: string }>(
      `select distinct locked_by as worker from ${this.schema}._private_jobs where locked_at < now() - interval '${everyMs} milliseconds'
       union select locked_by from ${this.schema}._private_job_queues where locked_at < now() - interval '${everyMs} milliseconds'`,
    );
    for (const { worker } of rows) {
      if (this.workers.has(worker)) continue;
      const { rows: [{ isDead }] } = await client.query<{ isDead: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as "isDead"', [worker]);
      if (!isDead) continue;
      await client.query(`select ${this.schema}.force_unlock_workers(array[$1::text])`, [worker]);
      await this.letGo(client, worker);
      this.log.warn({ worker: this.database.name, dead: worker }, 'jobs of a dead worker are free again');
    }
  }
}
