import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { Client } from 'pg';

/** What a process under measurement says about itself. */
export interface Usage {
  cpuMs: number;
  rssMb: number;
  statements: number;
}

/** Every statement this process sends, those that begin and end transactions included: counted alike whoever sends them. */
function countStatements(): () => number {
  let sent = 0;
  const { query } = Client.prototype;
  Client.prototype.query = function (this: Client, ...given: unknown[]): unknown {
    sent += 1;
    return Reflect.apply(query, this, given);
  } as typeof query;
  return () => sent;
}

/** From here to the end of the process, its start left out. */
function profileInto(directory: string): () => Promise<void> {
  const session = new Session();
  session.connect();
  const started = session.post('Profiler.enable').then(() => session.post('Profiler.start'));
  return async () => {
    await started;
    const { profile } = await session.post('Profiler.stop');
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, `${process.pid}.cpuprofile`), JSON.stringify(profile));
  };
}

/** The child's side: says where it listens, and how it fares when asked. */
export function reportTo(url: string, stop: () => Promise<void>): void {
  const statements = countStatements();
  const { BENCH_PROFILES } = process.env;
  const profiled = BENCH_PROFILES ? profileInto(BENCH_PROFILES) : undefined;
  process.on('message', (message) => {
    if (message === 'stop') return void (profiled?.() ?? Promise.resolve()).then(stop).finally(() => process.exit(0));
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage.rss() / 2 ** 20, statements: statements() } satisfies Usage);
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ url });
}

/** The bench's side. */
export class MeasuredProcess {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  static start(script: string, env: Record<string, string>, nodeArguments: readonly string[]): Promise<MeasuredProcess> {
    // Production mode; its log is written, to nowhere.
    const child = fork(join(__dirname, script), { env: { ...process.env, NODE_ENV: 'production', ...env }, execArgv: [...nodeArguments, '-r', '@swc-node/register'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    return new Promise((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`${script} ended with ${String(code)}`)));
      child.once('message', (message: { url: string }) => resolve(new MeasuredProcess(message.url, child)));
    });
  }

  usage(): Promise<Usage> {
    return new Promise((resolve) => {
      this.child.once('message', (usage: Usage) => resolve(usage));
      this.child.send('usage');
    });
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.child.removeAllListeners('exit');
      this.child.once('exit', () => resolve());
      this.child.send('stop');
    });
  }
}
