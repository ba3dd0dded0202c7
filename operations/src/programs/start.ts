import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseUnavailable, type EmbeddedDatabase, EnvError, portIsFree } from '@tonglu/kit';
import { openDatabase } from '../database';
import { accounts } from '../demo/accounts';
import { addressAt, type OperationsEnv, readOperationsEnv } from '../env';
import { root } from '../paths';
import { isSeeded } from '../seed/marker';
import { Child } from '../supervisor/child';
import { childrenOf, type RunFrom } from '../supervisor/children';
import { moveIn } from '../supervisor/only-house';
import { secretOf } from '../supervisor/secret';

/** Something the operator can put right; told as a sentence, without a stack. */
class CannotStart extends Error {
  override name = 'CannotStart';
}

/** Database, migrations, seed, everything up, from the build or from the sources. Ctrl-C stops all of it. */
export async function start(from: RunFrom): Promise<void> {
  const started: Child[] = [];
  let database: EmbeddedDatabase | undefined;
  let stopping: Promise<void> | undefined;

  const stop = (exitCode: number): Promise<void> =>
    (stopping ??= (async () => {
      if (database) console.log('\nStopping …');
      for (const child of [...started].reverse()) await child.stop();
      await database?.stop();
      process.exit(exitCode);
    })());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

  try {
    const env = readOperationsEnv();
    await checkPorts(env);
    database = await step('database', () => openDatabase(env), (opened) => (env.DATABASE_URL ? 'is yours' : opened.adopted ? 'taken over from an earlier run' : 'is up'));
    if (!env.DATABASE_URL && !(await moveIn(database.url))) {
      database = undefined; // it is theirs
      throw new CannotStart(`Another Tonglu is running on ${env.TONGLU_DATA_DIR}. Stop it, or give TONGLU_DATA_DIR another directory.`);
    }
    const secret = secretOf(env.TONGLU_DATA_DIR, env.TONGLU_SECRET);
    const url = database.url;
    if (env.TONGLU_SEED !== 'off' && !(await isSeeded(url))) await step('migrations and demo brand', () => seed(url, secret), () => 'are in place');

    const children = childrenOf(env, url, secret, from).map((options) => new Child(options, (message) => {
      console.error(`\n${message}`);
      void stop(1);
    }));
    await step('services', async () => {
      for (const child of children) {
        started.push(child);
        child.start();
      }
      await Promise.all(children.map((child) => child.ready()));
    }, () => 'are up');
    if (!stopping) console.log(welcome(env));
  } catch (error) {
    const plain = error instanceof DatabaseUnavailable || error instanceof EnvError || error instanceof CannotStart;
    console.error(`\n${plain ? (error as Error).message : (error as Error).stack}`);
    await stop(1);
  }
}

async function step<T>(what: string, work: () => Promise<T>, said: (result: T) => string): Promise<T> {
  const begun = Date.now();
  console.log(`  · ${what} …`);
  const result = await work();
  console.log(`  ✓ ${what} ${said(result)} (${((Date.now() - begun) / 1_000).toFixed(1)} s)`);
  return result;
}

async function checkPorts(env: OperationsEnv): Promise<void> {
  for (const name of ['GATEWAY_PORT', 'MALL_PORT', 'SANDBOX_PAY_PORT', 'SANDBOX_MESSAGES_PORT'] as const) {
    // Processes of a supervisor that was killed need a moment to notice and leave.
    for (let tries = 0; !(await portIsFree(env[name], env.HOST)); tries += 1) {
      if (tries === 50) throw new CannotStart(`Port ${env[name]} is taken by another program. Set ${name} to a free port.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** In a process of its own: what seeding loads is not needed afterwards. */
function seed(databaseUrl: string, secret: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [join(root, 'scripts/run.mjs'), 'seed'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DATABASE_URL: databaseUrl, TONGLU_SECRET: secret },
    });
    let said = '';
    program.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    program.once('exit', (code) => (code === 0 ? resolve() : reject(new CannotStart(`The demo brand could not be seeded:\n${said.trim()}`))));
  });
}

function welcome(env: OperationsEnv): string {
  const at = (port: number, path = ''): string => addressAt(env, port, path);
  const lines = [
    '',
    `  Mall              ${at(env.MALL_PORT)}`,
    ...(env.TONGLU_ENV === 'production' ? [] : [`  Graph explorer    ${at(env.GATEWAY_PORT, '/explorer')}`]),
    `  Graph             ${at(env.GATEWAY_PORT, '/graphql')}`,
    `  Message desk      ${at(env.SANDBOX_MESSAGES_PORT)}   (sign-in codes arrive here)`,
    `  Sandbox payments  ${at(env.SANDBOX_PAY_PORT)}   (trades, faults on demand)`,
    '',
    '  Demo accounts (sign in by phone code):',
    ...accounts.map(({ phone, displayName, roles }) => `    ${phone}  ${displayName['zh-CN']} · ${displayName.en}${roles.length > 0 ? `  (${roles.join(', ')})` : ''}`),
    '',
    `  Data is kept in ${env.TONGLU_DATA_DIR}. Ctrl-C stops everything.`,
  ];
  return lines.join('\n');
}
