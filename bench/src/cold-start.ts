import { spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { servingArguments } from '@tonglu/kit';
import { documents } from './documents';
import { median } from './median';
import { rssMbOf, timesOf } from './process-cpu';

export interface ColdStart {
  item: string;
  firstAnswerMs: number;
  /** CPU time until then, which a busy machine shifts less. */
  nodeCpuMs?: number;
  rssMb?: number;
}

const main = join(__dirname, '../../gateway/dist/main.js');

/** From the start of the built platform to its first answer, a list of 24, with a warm database; and what it weighs then. The median of so many starts. */
export async function coldStart(env: Record<string, string>, starts: number): Promise<ColdStart> {
  const found: Omit<ColdStart, 'item'>[] = [];
  for (let start = 0; start < starts; start += 1) found.push(await startOnce(env));
  const of = (pick: (each: Omit<ColdStart, 'item'>) => number | undefined): number | undefined => (found.every((each) => pick(each) !== undefined) ? median(found.map((each) => pick(each) ?? 0)) : undefined);
  return { item: 'W6 cold start', firstAnswerMs: median(found.map(({ firstAnswerMs }) => firstAnswerMs)), nodeCpuMs: of(({ nodeCpuMs }) => nodeCpuMs), rssMb: of(({ rssMb }) => rssMb) };
}

async function startOnce(env: Record<string, string>): Promise<Omit<ColdStart, 'item'>> {
  const port = await freePort();
  const begun = performance.now();
  const platform = spawn(process.execPath, [...servingArguments, main], { env: { ...process.env, ...env, NODE_ENV: 'production', PORT: String(port) }, stdio: ['ignore', 'ignore', 'inherit'] });
  const gone = new Promise((resolve) => platform.once('exit', resolve));
  try {
    while (!(await answers(port))) {
      if (platform.exitCode !== null) throw new Error('The platform did not start');
      await wait(10);
    }
    return { firstAnswerMs: performance.now() - begun, nodeCpuMs: timesOf(String(platform.pid))?.ms, rssMb: rssMbOf(platform.pid) };
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
