import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../paths';

export interface ChildOptions {
  name: string;
  /** Path below the root, with its arguments. */
  command: readonly string[];
  /** Arguments for Node itself. */
  nodeArguments: readonly string[];
  env: NodeJS.ProcessEnv;
  /** Answers 200 once the child serves. */
  readyUrl: string;
  logDirectory: string;
}

/** Ends the child when its parent dies, however that happens. */
const leash = join(root, 'scripts/leave-with-parent.cjs');
const quickFailures = 5;

/** One process of the house: started, watched, started again after a crash, stopped gently. */
export class Child {
  private process?: ChildProcess;
  private stopping = false;
  private failures = 0;
  private readonly log: WriteStream;
  private readonly logFile: string;

  constructor(
    private readonly options: ChildOptions,
    private readonly onGiveUp: (message: string) => void,
  ) {
    mkdirSync(options.logDirectory, { recursive: true });
    this.logFile = join(options.logDirectory, `${options.name}.log`);
    this.log = createWriteStream(this.logFile, { flags: 'w' });
  }

  start(): void {
    const startedAt = Date.now();
    const child = spawn(process.execPath, [...this.options.nodeArguments, '--enable-source-maps', '--require', leash, ...this.options.command], {
      cwd: root,
      detached: true, // Ctrl-C reaches the supervisor only, which then stops things in order
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: this.options.env,
    });
    child.stdout?.pipe(this.log, { end: false });
    child.stderr?.pipe(this.log, { end: false });
    child.once('exit', (code, signal) => {
      if (this.stopping) return;
      this.failures = Date.now() - startedAt > 30_000 ? 1 : this.failures + 1;
      if (this.failures >= quickFailures || code === 2) {
        this.onGiveUp(`${this.options.name} ended (${signal ?? `exit ${code}`}) and does not stay up:\n${this.lastWords()}`);
        return;
      }
      setTimeout(() => this.stopping || this.start(), 200 * 2 ** (this.failures - 1));
    });
    this.process = child;
  }

  /** Waits until the child serves. */
  async ready(patienceMs = 60_000): Promise<void> {
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline && !this.stopping) {
      const answer = await fetch(this.options.readyUrl, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
      if (answer?.ok) return;
      await wait(50);
    }
    if (!this.stopping) throw new Error(`${this.options.name} did not become ready within ${patienceMs / 1_000} s:\n${this.lastWords()}`);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const child = this.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const forced = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(forced);
    this.log.end();
  }

  private lastWords(): string {
    return readFileSync(this.logFile, 'utf8').trim().split('\n').slice(-12).map((line) => `    ${line}`).join('\n');
  }
}
