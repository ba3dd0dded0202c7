import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { startPaymentProvider } from '@tonglu/sandbox';
import { coldStart } from './cold-start';
import { compare } from './compare';
import { openDatabase } from './database';
import { counter } from './drive';
import { asFloor, asText, persisted } from './forms';
import { workItems } from './items';
import { measure, type Mode, type Plan } from './measure';
import { MeasuredProcess } from './measured-process';
import { readOptions } from './options';
import { rush } from './rush';
import { scales } from './scale';
import { seededShelf } from './shelf';
import { tableOf } from './tables';

const root = join(__dirname, '../..');
const secret = 'the secret of a bench, known to everybody';
Object.assign(process.env, { TONGLU_SECRET: secret, PAYMENT_SECRET: secret });

async function main(): Promise<void> {
  const { quick, port, concurrency, wants } = readOptions(process.argv.slice(2));
  const size = quick ? 'quick' : 'full';
  const database = await timed('data', () => openDatabase(join(root, '.tonglu', 'bench'), port, scales[size]));
  const running: MeasuredProcess[] = [];
  const provider = await startPaymentProvider({ secret, retryDelaysMs: [] });
  const env = { PAYMENT_PROVIDER_URL: provider.url, PUBLIC_WEBHOOK_URL: 'http://127.0.0.1:9/orders/payment-provider', DATABASE_URL: database.url, PORT: '0', WORKER: 'off', RATE_LIMIT_SESSION: '1000000000', LOG_LEVEL: 'info' };
  const start = async (script: string, more: Record<string, string> = {}): Promise<MeasuredProcess> => {
    const started = await MeasuredProcess.start(script, { ...env, ...more });
    running.push(started);
    return started;
  };
  const results: object[] = [];
  const report = (rows: readonly object[]): void => {
    console.table(rows.map(tableOf));
    results.push(...rows.map((row) => ({ ...row, load: loadavg()[0] })));
  };
  try {
    if (wants('W6')) report([await timed('W6', () => coldStart(env))]);
    const floor = await start('floor-process.ts', { PRICE_CHAIN: String(database.chain) });
    const compiled = await start('platform-process.ts', { KEPT_ANSWERS: 'off' });
    const keeping = await start('platform-process.ts');
    const modes: Mode[] = [
      { name: 'floor', form: asFloor, process: floor },
      { name: 'lean lane, nothing kept', form: persisted, process: compiled },
      { name: 'lean lane, answers kept', form: persisted, process: keeping },
    ];
    if (!quick) modes.push({ name: 'compiled, Apollo Server', form: asText, process: compiled }, { name: 'stock', form: persisted, process: await start('platform-process.ts', { KEPT_ANSWERS: 'off', TONGLU_EXECUTOR: 'stock' }) });
    const shelf = await seededShelf(database.client, scales[size]);
    const buyers = counter();
    const plan: Plan = { shelf, databaseDirectory: database.directory, concurrency, rounds: quick ? 3 : 5, seconds: quick ? 1 : 3 };
    for (const item of workItems.filter(({ name }) => wants(name.slice(0, 2)))) {
      report(await timed(item.name, async () => {
        await compare(item, modes, shelf, buyers, database.client);
        return measure(item, modes, plan, buyers);
      }));
    }
    if (wants('W7')) report([await timed('W7', () => rush(keeping.url, database.client, shelf))]);
    mkdirSync(join(root, 'bench/results'), { recursive: true });
    writeFileSync(join(root, 'bench/results/latest.json'), `${JSON.stringify(results, null, 2)}\n`);
  } finally {
    await Promise.all(running.map((each) => each.stop()));
    await provider.close();
    await database.close();
  }
}

/** Says how long a step took, and how busy the machine was. */
async function timed<T>(step: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work();
  console.log(`${step}: ${((performance.now() - begun) / 1_000).toFixed(1)} s, load ${loadavg()[0].toFixed(1)}`);
  return result;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
