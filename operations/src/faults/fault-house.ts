import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createLog, createSubgraph, type EmbeddedDatabase, type Neighbour, prepareDatabase, startEmbedded, type Subgraph } from '@tonglu/kit';
import { Client } from 'pg';
import { readOperationsEnv, useSecret } from '../env';
import { checkInvariants, type Finding } from '../invariants/check-invariants';
import { readProviderJournal } from '../invariants/provider-journal';
import { root } from '../paths';
import { seedDemo } from '../seed/seed-demo';
import { definitions } from '../subgraphs';
import type { ChildOptions } from '../supervisor/child';
import { childrenOf, type RunFrom } from '../supervisor/children';
import { derive } from '../supervisor/secret';
import { type Buyer, registerBuyers } from './buyers';

type Process = 'platform' | 'payment-provider';

interface FaultHouseOptions {
  buyers: number;
  from: RunFrom;
}

/** The whole house in processes of its own, on a database of its own: made to be broken. Everything on loopback, in a temporary directory. */
export class FaultHouse {
  buyers: Buyer[] = [];
  graphUrl: string;
  providerUrl: string;
  database: Client;
  private readonly directory = mkdtempSync(join(tmpdir(), 'tonglu-faults-'));
  private readonly secret = 'secret-of-a-house-that-is-made-to-be-broken';
  private readonly running = new Map<Process, ChildProcess>();
  private embedded: EmbeddedDatabase;
  private options: Map<string, ChildOptions>;

  static async open({ buyers, from }: FaultHouseOptions): Promise<FaultHouse> {
    const house = new FaultHouse();
    try {
      await house.build(buyers, from);
      return house;
    } catch (error) {
      await house.close({ keep: true });
      throw error;
    }
  }

  async start(name: Process): Promise<void> {
    const options = this.options.get(name);
    if (!options) throw new Error(`There is no process ${name}`);
    const output = openSync(join(this.directory, `${name}.log`), 'a');
    const child = spawn(process.execPath, [...options.nodeArguments.filter((argument) => argument !== '--watch'), '--enable-source-maps', '--require', join(root, 'scripts/leave-with-parent.cjs'), ...options.command], {
      cwd: root,
      env: options.env,
      stdio: ['ignore', output, output, 'ipc'],
    });
    this.running.set(name, child);
    for (let tries = 0; ; tries += 1) {
      const answer = await fetch(options.readyUrl, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
      if (answer?.ok) return;
      if (child.exitCode !== null || tries > 600) throw new Error(`${name} did not start; see ${this.directory}/${name}.log`);
      await wait(50);
    }
  }

  /** kill -9: no goodbye. */
  async kill(name: Process): Promise<void> {
    const child = this.running.get(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  async rows<R>(sql: string, values: readonly unknown[] = []): Promise<R[]> {
    return (await this.database.query(sql, [...values])).rows as R[];
  }

  /** Until nothing that is due is left to do, for at most `patienceMs`. Tells how long it took. */
  async drain(patienceMs = 60_000): Promise<number> {
    const begun = Date.now();
    const left = definitions.map(({ name }) => `select count(*)::int as jobs from ${name}_worker._private_jobs where run_at <= now() and attempts < max_attempts`).join(' union all ');
    while (Date.now() - begun < patienceMs) {
      const [{ jobs }] = await this.rows<{ jobs: number }>(`select sum(jobs)::int as jobs from (${left}) due`);
      if (jobs === 0) break;
      await wait(250);
    }
    return Date.now() - begun;
  }

  check(graceSeconds: number): Promise<Finding[]> {
    const provider = { url: this.providerUrl, secret: derive(this.secret, 'payment-provider') };
    return checkInvariants(this.database, { subgraphs: definitions.map(({ name }) => name), graceSeconds, journal: () => readProviderJournal(provider) });
  }

  /** Ends what was started here; the files stay where something went wrong, to be read. */
  async close({ keep = false } = {}): Promise<void> {
    await this.database?.end().catch(() => undefined);
    for (const name of this.running.keys()) await this.kill(name);
    await this.embedded?.stop();
    if (keep) console.log(`Logs and data are kept in ${this.directory}`);
    else rmSync(this.directory, { recursive: true, force: true });
  }

  private async build(buyers: number, from: RunFrom): Promise<void> {
    chmodSync(this.directory, 0o755); // PostgreSQL runs as a user of its own where we are root
    const [postgres, gateway, mall, provider, desk] = await freePorts(5);
    this.embedded = await startEmbedded({ directory: this.directory, port: postgres, database: 'tonglu' });
    const env = { ...readOperationsEnv(), HOST: '127.0.0.1', TONGLU_DATA_DIR: this.directory, GATEWAY_PORT: gateway, MALL_PORT: mall, SANDBOX_PAY_PORT: provider, SANDBOX_MESSAGES_PORT: desk };
    const children = childrenOf(env, this.embedded.url, this.secret, from);
    this.options = new Map(children.map((options) => [options.name, { ...options, env: { ...options.env, LOG_LEVEL: 'warn' } }]));
    this.graphUrl = `http://127.0.0.1:${gateway}/graphql`;
    this.providerUrl = `http://127.0.0.1:${provider}`;
    await this.fill(buyers);
    this.database = new Client({ connectionString: this.embedded.url });
    this.database.on('error', () => undefined);
    await this.database.connect();
    await Promise.all([this.start('platform'), this.start('payment-provider')]);
  }

  /** The demo brand, and buyers who are signed in already. */
  private async fill(buyers: number): Promise<void> {
    useSecret(this.secret);
    await prepareDatabase(this.embedded.url, definitions.map(({ name }) => name));
    const subgraphs = new Map<string, Subgraph>();
    const neighbours: Map<string, Neighbour> = subgraphs;
    for (const definition of definitions) {
      const subgraph = await createSubgraph(definition, { databaseUrl: this.embedded.url, neighbours, log: createLog({ level: 'warn' }), works: false });
      await subgraph.migrate();
      await subgraph.start();
      subgraphs.set(definition.name, subgraph);
    }
    await seedDemo(subgraphs);
    this.buyers = await registerBuyers(subgraphs.get('members')!, buyers);
    for (const subgraph of subgraphs.values()) await subgraph.stop();
  }
}

async function freePorts(count: number): Promise<number[]> {
  const probes = await Promise.all(
    Array.from({ length: count }, () => new Promise<ReturnType<typeof createServer>>((resolve) => {
      const probe = createServer().listen(0, '127.0.0.1', () => resolve(probe));
    })),
  );
  const ports = probes.map((probe) => (probe.address() as AddressInfo).port);
  await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))));
  return ports;
}
