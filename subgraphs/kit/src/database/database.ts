import { type ClassType } from 'type-graphql';
import { DataSource, type DataSourceOptions, type EntityManager, type MigrationInterface } from 'typeorm';
import { Pool, type PoolClient, type QueryResult } from 'pg';
import { roleOf } from './prepare';
import { Reads } from './reads';
import { columnTypes } from './row-reader';
import { Statement } from './statement';

/** How long one statement may take, and how long one waits for a connection, in ms. */
const patience = { query_timeout: 10_000, connectionTimeoutMillis: 3_000 };

/** Pool settings under which a subgraph sees its own tables only. Pages are as near as on any SSD: the planner should use its indexes. */
export function poolConfig(url: string, name: string, max: number) {
  return {
    connectionString: url,
    max,
    types: columnTypes,
    application_name: `tonglu-${name}`,
    options: `-c search_path=${name},public -c role=${roleOf(name)} -c random_page_cost=1.1 -c statement_timeout=9000 -c idle_in_transaction_session_timeout=15000`,
    ...patience,
  };
}

export interface DatabaseOptions {
  url: string;
  /** The subgraph: names its PostgreSQL schema and role. */
  name: string;
  entities: ClassType[];
  migrations: (new () => MigrationInterface)[];
  max?: number;
}

/** Most connections for reading: each carries the reads of many at once (reads.ts). */
const mostReaders = 8;

/** One subgraph's door to PostgreSQL: lean reads through prepared statements, writes through transactions. */
export class Database {
  readonly name: string;
  /** For writing. */
  readonly source: DataSource;
  /** Most connections for writing at a time. */
  readonly poolSize: number;
  /** Statements sent so far; tests assert on the difference. */
  statements = 0;
  private readonly readPool: Pool;
  private readonly reads: Reads;

  constructor(readonly options: DatabaseOptions) {
    this.name = options.name;
    this.poolSize = options.max ?? 10;
    const { max, ...config } = poolConfig(options.url, options.name, this.poolSize);
    this.readPool = new Pool({ ...config, max: Math.min(mostReaders, this.poolSize), options: `${config.options} -c default_transaction_read_only=on`, pipeline: true });
    this.reads = new Reads(this.readPool);
    this.source = new DataSource({
      type: 'postgres',
      url: options.url,
      schema: options.name,
      entities: options.entities,
      migrations: options.migrations,
      migrationsTableName: 'migration',
      poolSize: max,
      extra: config,
    });
  }

  async connect(): Promise<this> {
    await this.source.initialize();
    for (const pool of [this.pool, this.readPool]) pool.on('error', () => undefined); // an idle connection died; the pool opens another
    return this;
  }

  /** Over a connection of its own, without patience: what changes large tables takes longer than any request may. */
  async migrate(): Promise<void> {
    const { options: settings, query_timeout: _patience, max: _many, ...config } = poolConfig(this.options.url, this.name, 1);
    const source = new DataSource({ ...this.source.options, entities: [], extra: { ...config, options: `${settings} -c statement_timeout=0` } } as DataSourceOptions);
    await source.initialize();
    try {
      await source.runMigrations({ transaction: 'each' });
    } finally {
      await source.destroy();
    }
  }

  get pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }

  /** What a statement reads, outside any transaction; one that writes or locks is refused. `name` makes it a prepared statement: use it for fixed texts. */
  async rows<R>(text: string, values: readonly unknown[] = [], name?: string): Promise<R[]> {
    this.statements += 1;
    return (await seenHere(this.reads.send(new Statement(text, values, name)))).rows as R[];
  }

  /** The same for what takes long, some milliseconds at its quickest: other reads of the same turn do not wait for it. */
  async slowRows<R>(text: string, values: readonly unknown[] = [], name?: string): Promise<R[]> {
    this.statements += 1;
    return (await seenHere(this.reads.sendAlone(new Statement(text, values, name)))).rows as R[];
  }

  async row<R>(text: string, values: readonly unknown[] = [], name?: string): Promise<R | undefined> {
    return (await this.rows<R>(text, values, name))[0];
  }

  /** One statement that writes, a transaction of its own. Gives what it returns. */
  async write<R>(text: string, values: readonly unknown[] = [], name?: string): Promise<R[]> {
    this.statements += 1;
    return (await this.pool.query({ text, values: [...values], name })).rows as R[];
  }

  async close(): Promise<void> {
    await this.readPool.end();
    if (this.source.isInitialized) await this.source.destroy();
  }
}

/** The same, but an error's stack leads to who asked, not to the socket from which the answer came. */
async function seenHere<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    Error.captureStackTrace(error as Error);
    throw error;
  }
}

/** The inside of a transaction. */
export class Transaction {
  constructor(
    readonly database: Database,
    readonly manager: EntityManager,
    private readonly client: PoolClient,
  ) {}

  async rows<R>(text: string, values: readonly unknown[] = [], name?: string): Promise<R[]> {
    return (await this.result(text, values, name)).rows as R[];
  }

  async row<R>(text: string, values: readonly unknown[] = [], name?: string): Promise<R | undefined> {
    return (await this.rows<R>(text, values, name))[0];
  }

  /** Runs a statement and says how many rows it touched. */
  async run(text: string, values: readonly unknown[] = [], name?: string): Promise<number> {
    return (await this.result(text, values, name)).rowCount ?? 0;
  }

  private result(text: string, values: readonly unknown[], name?: string): Promise<QueryResult> {
    this.database.statements += 1;
    const statement = new Statement(text, values, name);
    const answer = statement.answered();
    this.client.query(statement);
    return seenHere(answer);
  }
}
