import { basename } from 'node:path';
import { measureElsewhere } from './elsewhere';
import { measureMall, measureWork } from './home';
import { readOptions } from './options';
import { Report } from './report';
import { secret } from './secret';

Object.assign(process.env, { TONGLU_SECRET: secret, PAYMENT_SECRET: secret });

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const report = new Report();
  if (options.elsewhere) {
    const { adapterFile } = options.elsewhere;
    await measureElsewhere(options.elsewhere, options, report);
    return report.write(`${basename(adapterFile).replace(/\.\w+$/, '')}.json`);
  }
  const steps = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7'];
  if (steps.some(options.wants)) await measureWork(options, report);
  if (['pages', 'lighthouse'].some(options.wants)) await measureMall(options, report);
  report.write('latest.json');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
