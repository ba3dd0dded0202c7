import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const ports = { GATEWAY_PORT: '4900', MALL_PORT: '3900', SANDBOX_PAY_PORT: '4910', SANDBOX_MESSAGES_PORT: '4920', TONGLU_PG_PORT: '5933' };

/** Starts the whole house with `npm start` on ports and data of its own; MALL_URL uses one that runs already. */
export default async function startHouse(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.MALL_URL) return undefined;
  const directory = mkdtempSync(join(tmpdir(), 'tonglu-e2e-'));
  const house = spawn('npm', ['start', '--silent'], {
    cwd: resolve(__dirname, '..'),
    env: { ...process.env, ...ports, TONGLU_DATA_DIR: join(directory, 'data'), ORDER_PAY_MINUTES: process.env.ORDER_PAY_MINUTES ?? '30' },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const ended = new Promise<void>((done) => house.once('exit', () => done()));
  const stop = async (): Promise<void> => {
    if (house.pid && house.exitCode === null) process.kill(-house.pid, 'SIGTERM');
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  for (let waited = 0; waited < 600; waited += 1) {
    if (house.exitCode !== null) throw new Error('The house did not start (see above).');
    const ready = await fetch(`http://127.0.0.1:${ports.MALL_PORT}/health/ready`).then((answer) => answer.ok, () => false);
    if (ready) return stop;
    await wait(500);
  }
  await stop();
  throw new Error('The house was not ready after five minutes.');
}
