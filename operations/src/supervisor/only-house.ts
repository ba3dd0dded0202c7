import { Client } from 'pg';

/**
 * One house lives on a database of its own: two would work off the same jobs with different desks. Held by a connection, so that
 * a killed supervisor leaves nothing behind. False where another house lives there.
 */
export async function moveIn(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'tonglu-house' });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(hashtextextended('tonglu-house', 0)) as alone`);
  if (!rows[0].alone) await client.end();
  return rows[0].alone;
}
