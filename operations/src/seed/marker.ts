import { Client } from 'pg';

/** Remembers, in the database itself, that the demo brand is in it. */
async function onDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const isSeeded = (url: string): Promise<boolean> =>
  onDatabase(url, async (client) => {
    const { rows } = await client.query<{ seeded: boolean }>(`select to_regclass('public.tonglu_seed') is not null as seeded`);
    return rows[0].seeded;
  });

export const markSeeded = (url: string): Promise<void> =>
  onDatabase(url, async (client) => {
    await client.query('create table if not exists public.tonglu_seed (seeded_at timestamptz not null default now())');
    await client.query('insert into public.tonglu_seed default values');
  });
