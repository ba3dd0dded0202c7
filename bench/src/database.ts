import { startEmbedded } from '@tonglu/kit';
import { Client } from 'pg';
import type { Scale } from './scale';
import { seed } from './seed';

export interface BenchDatabase {
  url: string;
  directory: string;
  client: Client;
  /** The chain of price lists that a visitor has. */
  chain: number;
  close(): Promise<void>;
}

/** Data is brought in once; every run works on a copy, so that what earlier ones bought weighs on nobody. */
export async function openDatabase(directory: string, port: number, scale: Scale): Promise<BenchDatabase> {
  const seeded = `seeded_${scale.products}`;
  const server = await startEmbedded({ directory, port, database: 'postgres' });
  const urlOf = (database: string): string => new URL(`/${database}`, server.url).href;
  const client = new Client({ connectionString: urlOf('bench'), options: '-c search_path=orders,public' }); // as the triggers of movements expect
  try {
    await within(urlOf('postgres'), async (admin) => {
      const { rows } = await admin.query<{ seeded: boolean }>('select exists (select from pg_database where datname = $1) as seeded', [seeded]);
      if (!rows[0].seeded) {
        await admin.query('drop database if exists seeding');
        await admin.query('create database seeding');
        await seed(urlOf('seeding'), scale);
        await admin.query(`alter database seeding rename to ${seeded}`);
      }
      await admin.query('drop database if exists bench with (force)');
      await admin.query(`create database bench template ${seeded} strategy file_copy`);
      await admin.query('checkpoint');
    });
    await client.connect();
    const { rows } = await client.query<{ id: number }>('select max(id) as id from catalog.price_chain');
    return { url: urlOf('bench'), directory, client, chain: rows[0].id, close: async () => {
      await client.end();
      await server.stop();
    } };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function within(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
