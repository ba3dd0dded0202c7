import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

export interface EmbeddedOptions {
  /** Where the cluster's files live; kept between runs. */
  directory: string;
  port: number;
  database: string;
  /** Further postgres settings, e.g. `-c fsync=off` in tests. */
  flags?: string[];
}

export interface EmbeddedDatabase {
  url: string;
  /** Whether a running server of an earlier, killed parent was taken over. */
  adopted: boolean;
  stop(): Promise<void>;
}

const script = join(__dirname, '../../embedded/serve.mjs');
const user = 'tonglu';
const password = 'tonglu'; // listens on loopback only

/** A readable reason why the database cannot be had. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable';
}

/**
 * Starts the PostgreSQL that comes with npm, or takes over the one that a killed parent left running on
 * the same files. A server that is stuck is stopped first. Never touches a server of other files.
 */
export async function startEmbedded({ directory, port, database, flags = [] }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  mkdirSync(directory, { recursive: true });
  const cluster = join(directory, 'postgres');
  const running = readPostmaster(cluster);
  if (running && isAlive(running.pid)) {
    const url = urlOf(running.port, database);
    if (await answers(urlOf(running.port, 'postgres'))) {
      await createDatabase(running.port, database);
      return { url, adopted: true, stop: () => stopPostmaster(cluster) };
    }
    await stopPostmaster(cluster, 'SIGQUIT');
  }
  if (existsSync(join(cluster, 'postmaster.pid'))) rmSync(join(cluster, 'postmaster.pid'));
  if (!(await portIsFree(port))) {
    throw new DatabaseUnavailable(`Port ${port} is taken by another program. Set TONGLU_PG_PORT to a free port, or DATABASE_URL to a PostgreSQL of yours.`);
  }

  const log = join(directory, 'postgres.log');
  const output = openSync(log, 'w');
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=200', '-c', 'shared_buffers=256MB', '-c', 'jit=off', ...flags];
  const server = spawn(process.execPath, [script, JSON.stringify({ directory: cluster, port, user, password, flags: settings })], {
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  server.unref();
  while (!(await answers(urlOf(port, 'postgres')))) {
    if (server.exitCode !== null) throw new DatabaseUnavailable(reasonOf(readFileSync(log, 'utf8'), directory));
    await wait(50);
  }
  await createDatabase(port, database);
  return { url: urlOf(port, database), adopted: false, stop: () => stopPostmaster(cluster) };
}

function reasonOf(log: string, directory: string): string {
  if (/No space left|ENOSPC/i.test(log)) return `The disk that holds ${directory} is full: PostgreSQL could not write its files.`;
  if (/Permission denied|EACCES/i.test(log)) return `PostgreSQL may not write in ${directory}. Give TONGLU_DATA_DIR a directory that it may use.`;
  return `PostgreSQL did not start in ${directory}:\n  ${log.trim().split('\n').slice(-8).join('\n  ')}`;
}

const urlOf = (port: number, database: string): string => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

function readPostmaster(cluster: string): { pid: number; port: number } | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function answers(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 1_500, query_timeout: 1_500 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      return true;
    } catch (error) {
      if ((error as { code?: string }).code !== '57P03') return false; // 57P03: still starting or recovering
      await wait(500);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

async function createDatabase(port: number, database: string): Promise<void> {
  const client = new Client({ connectionString: urlOf(port, 'postgres'), connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

/** Asks for a fast shutdown and waits until the server is gone. */
async function stopPostmaster(cluster: string, signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
  const running = readPostmaster(cluster);
  if (!running || !isAlive(running.pid)) return;
  try {
    process.kill(running.pid, signal);
  } catch {
    return; // it went by itself
  }
  for (let waited = 0; waited < 10_000 && isAlive(running.pid); waited += 50) await wait(50);
}

export function portIsFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, host);
  });
}
