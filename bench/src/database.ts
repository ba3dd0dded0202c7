import { type EmbeddedDatabase, startEmbedded } from '@tonglu/kit';
import { Client } from 'pg';
import type { Scale } from './scale';
import { fingerprint, seed } from './seed';

export interface BenchDatabase {
  url: string;
  client: Client;
  /** The chain of price lists that a visitor has. */
  chain: number;
}

/** The bench's own PostgreSQL. Data is brought in once; every run works on a copy, so that what earlier ones bought weighs on nobody. */
export class Cluster {
  private readonly clients: Client[] = [];

  private constructor(
    readonly directory: string,
    private readonly server: EmbeddedDatabase,
  ) {}

  static async open(directory: string, port: number): Promise<Cluster> {
    return new Cluster(directory, await startEmbedded({ directory, port, database: 'postgres' }));
  }

  async copyOf(scale: Scale): Promise<BenchDatabase> {
    const size = `${scale.products}_${scale.members}_${scale.orders}`;
    const seeded = `seeded_${size}_${fingerprint()}`;
    const copy = `bench_${size}`;
    const admin = await this.client('postgres');
    const { rows: known } = await admin.query<{ name: string }>('select datname as name from pg_database where datname like $1', [`seeded_${size}%`]);
    for (const { name } of known) if (name !== seeded) await admin.query(`drop database ${name}`);
    if (!known.some(({ name }) => name === seeded)) {
      await admin.query('drop database if exists seeding with (force)');
      await admin.query('create database seeding');
      await seed(this.urlOf('seeding'), scale);
      await admin.query(`alter database seeding rename to ${seeded}`);
    }
    await admin.query(`drop database if exists ${copy} with (force)`);
    await admin.query(`create database ${copy} template ${seeded} strategy file_copy`);
    const client = await this.client(copy);
    const { rows } = await client.query<{ chain: number }>('select max(id) as chain from catalog.price_chain');
    return { url: this.urlOf(copy), client, chain: rows[0].chain };
  }

  async close(): Promise<void> {
    for (const client of this.clients) await client.end();
    await this.server.stop();
  }

  private urlOf(database: string): string {
    return new URL(`/${database}`, this.server.url).href;
  }

  private async client(database: string): Promise<Client> {
    const client = new Client({ connectionString: this.urlOf(database), options: '-c search_path=orders,public' }); // as the triggers of movements expect
    client.on('error', () => undefined); // its database is dropped for a new copy
    await client.connect();
    this.clients.push(client);
    return client;
  }
}
