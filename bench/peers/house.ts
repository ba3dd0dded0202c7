import { join } from 'node:path';
import { startMessageDesk } from '@tonglu/sandbox';
import { Cluster } from '../src/database';
import { Processes } from '../src/processes';
import { scales } from '../src/scale';
import { secret } from '../src/secret';

Object.assign(process.env, { TONGLU_SECRET: secret, PAYMENT_SECRET: secret });

const { HOUSE_PORT = '4200', HOUSE_DATABASE_PORT = '5560' } = process.env;

/** Tonglu as peers are run: the built platform on a port of its own, with the bench's data and a message desk, until it is told to stop. */
async function main(): Promise<void> {
  const cluster = await Cluster.open(join(__dirname, '../../.tonglu/bench'), Number(HOUSE_DATABASE_PORT));
  const desk = await startMessageDesk({ key: secret });
  const processes = await Processes.open();
  const { url } = await processes.platform(await cluster.copyOf(scales.full), { PORT: HOUSE_PORT, MESSAGE_DESK_URL: desk.url, MESSAGE_DESK_KEY: secret, WORKER: 'on' });
  console.log(`${url}, MESSAGE_DESK_URL=${desk.url}`);
  const stop = async (): Promise<void> => {
    await processes.stop();
    await desk.close();
    await cluster.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

void main();
