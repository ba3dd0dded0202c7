import { spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { documents } from './documents';
import { rssMbOf } from './process-cpu';

export interface ColdStart {
  item: string;
  firstAnswerMs: number;
  rssMb?: number;
}

const main = join(__dirname, '../../gateway/dist/main.js');

/** From the start of the built platform to its first answer, a list of 24, with a warm database; and what it weighs then. */
export async function coldStart(env: Record<string, string>): Promise<ColdStart> {
  const port = await freePort();
  const begun = performance.now();
  const platform = spawn(process.execPath, [main], { env: { ...process.env, ...env, NODE_ENV: 'production', PORT: String(port) }, stdio: ['ignore', 'ignore', 'inherit'] });
  const gone = new Promise((resolve) => platform.once('exit', resolve));
  try {
    while (!(await answers(port))) {
      if (platform.exitCode !== null) throw new Error('The platform did not start');
      await wait(10);
    }
    return { item: 'W6 cold start', firstAnswerMs: performance.now() - begun, rssMb: rssMbOf(platform.pid) };
  } finally {
    platform.kill();
    await gone;
  }
}

async function answers(port: number): Promise<boolean> {
  const body = JSON.stringify({ query: documents.list, variables: { category: 'house', first: 24 } });
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => undefined);
  return answer?.ok === true && (await answer.text()).includes('"edges"');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
