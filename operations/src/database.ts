import { statfsSync, mkdirSync } from 'node:fs';
import { DatabaseUnavailable, type EmbeddedDatabase, startEmbedded } from '@tonglu/kit';
import { Client } from 'pg';
import type { OperationsEnv } from './env';

const leastFreeBytes = 300 * 1024 * 1024;

/** The database to use: DATABASE_URL where given, else the embedded PostgreSQL. Failures are sentences. */
export async function openDatabase(env: OperationsEnv): Promise<EmbeddedDatabase> {
  if (env.DATABASE_URL) {
    await probe(env.DATABASE_URL);
    return { url: env.DATABASE_URL, adopted: false, stop: () => Promise.resolve() };
  }
  try {
    mkdirSync(env.TONGLU_DATA_DIR, { recursive: true });
  } catch (error) {
    throw new DatabaseUnavailable(`The data directory ${env.TONGLU_DATA_DIR} cannot be made: ${(error as Error).message}`);
  }
  const { bavail, bsize } = statfsSync(env.TONGLU_DATA_DIR);
  if (bavail * bsize < leastFreeBytes) {
    throw new DatabaseUnavailable(`The disk that holds ${env.TONGLU_DATA_DIR} is full: ${Math.round((bavail * bsize) / 1024 / 1024)} MB are free, at least 300 MB are needed.`);
  }
  return startEmbedded({ directory: env.TONGLU_DATA_DIR, port: env.TONGLU_PG_PORT, database: 'tonglu' });
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host is not known',
  ECONNREFUSED: 'nothing listens at its host and port',
  ETIMEDOUT: 'its host does not answer',
  '28P01': 'user name or password is wrong',
  '28000': 'this user may not connect',
  '3D000': 'the database does not exist',
  '53300': 'the server has no free connections',
};

async function probe(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; mayCreateRoles: boolean }>(
      `select current_setting('server_version_num')::int as version, rolcreaterole or rolsuper as "mayCreateRoles" from pg_roles where rolname = current_user`,
    );
    if (rows[0].version < 150_000) throw new DatabaseUnavailable('DATABASE_URL leads to a PostgreSQL older than 15; Tonglu needs 15 or newer.');
    if (!rows[0].mayCreateRoles) throw new DatabaseUnavailable('The user of DATABASE_URL needs the right CREATEROLE: each subgraph gets a role of its own.');
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    const { code, message, errors } = error as Error & { code?: string; errors?: { code?: string }[] };
    const reason = reasons[code ?? errors?.[0]?.code ?? ''] ?? message;
    throw new DatabaseUnavailable(`DATABASE_URL cannot be used: ${reason} (${redact(url)}).`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const redact = (url: string): string => url.replace(/\/\/([^:@/]*):[^@]*@/, '//$1:***@');
