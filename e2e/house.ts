import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunningAlready, mallUrl, ports } from './env';

const startsWithinMs = 5 * 60_000;

/** Starts the whole house with `npm start` on ports and data of its own, unless one runs already. */
export default async function startHouse(): Promise<(() => Promise<void>) | undefined> {
  if (isRunningAlready) return undefined;
  const directory = mkdtempSync(join(tmpdir(), 'tonglu-e2e-'));
  chmodSync(directory, 0o755); // run by root, as in a container, the database has a user of its own who must get in
  const house = spawn('npm', ['start', '--silent'], {
    cwd: resolve(__dirname, '..'),
    // A minute to pay is the shortest there is: long enough to pay, short enough to see what happens afterwards.
    env: { ...process.env, ...ports, TONGLU_DATA_DIR: join(directory, 'data'), ORDER_PAY_MINUTES: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const ended = new Promise<void>((done) => house.once('exit', () => done()));
  const stop = async (): Promise<void> => {
    if (house.pid && house.exitCode === null) process.kill(-house.pid, 'SIGTERM');
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  const deadline = Date.now() + startsWithinMs;
  while (Date.now() < deadline) {
    if (house.exitCode !== null) {
      await stop();
      throw new Error('The house did not start (see above).');
    }
    const ready = await fetch(`${mallUrl}/health/ready`).then((answer) => answer.ok, () => false);
    if (ready) return stop;
    await wait(500);
  }
  await stop();
  throw new Error('The house was not ready after five minutes.');
}
