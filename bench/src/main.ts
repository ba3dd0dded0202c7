import { basename, join } from 'node:path';
import { Cluster } from './database';
import { measureElsewhere } from './elsewhere';
import { measureMall, measureWork } from './home';
import { type Options, readOptions } from './options';
import { Report } from './report';
import { measureScaling } from './scaling';
import { secret } from './secret';

Object.assign(process.env, { TONGLU_SECRET: secret, PAYMENT_SECRET: secret });

const directory = join(__dirname, '../../.tonglu/bench');

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.profiles) process.env.BENCH_PROFILES = options.profiles;
  const { elsewhere } = options;
  const report = new Report(elsewhere ? `${basename(elsewhere.adapterFile).replace(/\.\w+$/, '')}.json` : 'latest.json');
  await (elsewhere ? measureElsewhere(elsewhere, options, report) : measureHome(options, report));
  report.end();
}

async function measureHome(options: Options, report: Report): Promise<void> {
  const { wants, port } = options;
  const cluster = await Cluster.open(directory, port);
  try {
    if (['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7'].some(wants)) await measureWork(cluster, options, report);
    if (wants('scale')) await measureScaling(cluster, report);
  } finally {
    await cluster.close();
  }
  if (['pages', 'lighthouse'].some(wants)) await measureMall(options, report);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
