import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '@tonglu/kit';
import { startPaymentProvider } from '@tonglu/sandbox';
import { Shop } from './checkout';
import { coldStart } from './cold-start';
import { workItems } from './items';
import { compareAnswers, measure, type Mode, type Plan, type Result } from './measure';
import { MeasuredProcess } from './measured-process';
import { scales } from './scale';
import { seed } from './seed';
import { readOptions } from './options';

const root = join(__dirname, '../..');
const secret = 'the secret of a bench, known to everybody';

async function main(): Promise<void> {
  const { quick, port, concurrency, wants } = readOptions(process.argv.slice(2));
  const size = quick ? 'quick' : 'full';
  const databaseDirectory = join(root, '.tonglu', `bench-${size}-2`);
  const database = await startEmbedded({ directory: databaseDirectory, port, database: 'bench' });
  const running: MeasuredProcess[] = [];
  const provider = await startPaymentProvider({ secret, retryDelaysMs: [] });
  const env = { PAYMENT_PROVIDER_URL: provider.url, PUBLIC_WEBHOOK_URL: 'http://127.0.0.1:9/orders/payment-provider', DATABASE_URL: database.url, TONGLU_SECRET: secret, PAYMENT_SECRET: secret, PORT: '0', WORKER: 'off', RATE_LIMIT_SESSION: '1000000000', LOG_LEVEL: 'info' };
  const start = async (script: string, more: Record<string, string> = {}): Promise<MeasuredProcess> => {
    const started = await MeasuredProcess.start(script, { ...env, ...more });
    running.push(started);
    return started;
  };
  try {
    Object.assign(process.env, env);
    const chain = await seed(database.url, scales[size]);
    const cold = wants('W6') ? [await coldStart(env)] : [];
    const floor = await start('floor-process.ts', { PRICE_CHAIN: String(chain) });
    const compiled = await start('platform-process.ts', { KEPT_ANSWERS: 'off' });
    const keeping = await start('platform-process.ts');
    const stock = await start('platform-process.ts', { KEPT_ANSWERS: 'off', TONGLU_EXECUTOR: 'stock' });
    const modes: Mode[] = [
      { name: 'floor', lane: 'floor', process: floor },
      { name: 'lean lane, nothing kept', lane: 'persisted', process: compiled },
      { name: 'lean lane, answers kept', lane: 'persisted', process: keeping },
      { name: 'compiled, Apollo Server', lane: 'text', process: compiled },
      { name: 'stock', lane: 'persisted', process: stock },
    ];
    const plan: Plan = { scale: scales[size], databaseDirectory, concurrency, rounds: quick ? 3 : 5, seconds: quick ? 1 : 6 };
    const results: Result[] = [];
    for (const item of workItems.filter(({ name }) => wants(name.slice(0, 2)))) {
      await compareAnswers(item, modes, plan.scale);
      const measured = await measure(item, modes, plan);
      console.table(measured.map(shown));
      results.push(...measured);
    }
    const bought = await inShop(await Shop.open(keeping.url, database.url, scales[size]), async (shop) => [
      ...(wants('W4') ? [await shop.checkouts(concurrency, quick ? 5 : 30)] : []),
      ...(wants('W7') ? [await shop.rush()] : []),
    ]);
    for (const each of [...bought, ...cold]) console.table([each]);
    mkdirSync(join(root, 'bench/results'), { recursive: true });
    writeFileSync(join(root, 'bench/results/latest.json'), `${JSON.stringify([...results, ...bought, ...cold], null, 2)}\n`);
  } finally {
    await Promise.all(running.map((each) => each.stop()));
    await provider.close();
    await database.stop();
  }
}

async function inShop<T>(shop: Shop, work: (shop: Shop) => Promise<T>): Promise<T> {
  try {
    return await work(shop);
  } finally {
    await shop.close();
  }
}

const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));

const shown = ({ item, mode, rps, ratio, p50, p99, nodeCpuMs, postgresCpuMs, statements, bytes, rssMb, failures }: Result) => ({
  item, mode, 'req/s': rounded(rps), ratio: rounded(ratio, 2), p50: rounded(p50), p99: rounded(p99), 'node ms': rounded(nodeCpuMs, 2), 'pg ms': postgresCpuMs === undefined ? '–' : rounded(postgresCpuMs, 2), SQL: rounded(statements), bytes, MB: Math.round(rssMb), failures,
});

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
