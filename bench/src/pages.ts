import { gzipSync } from 'node:zlib';
import { Pool } from 'undici';
import type { Mall } from './mall';
import { median } from './median';
import { processOf, timesOf } from './process-cpu';

export interface PageCost {
  item: string;
  /** CPU of the mall's process for a page, in ms; the graph's is not in it. */
  ssrCpuMs?: number;
  p50: number;
  htmlKb: number;
  /** As browsers get it. */
  compressedKb: number;
  /** All scripts that the page names, compressed by gzip. */
  scriptKbGz: number;
}

const clients = 4;
const rounds = 3;
const kb = (bytes: number): number => Math.round(bytes / 102.4) / 10;

/** What a page costs the mall to make and the buyer to get. */
export async function costOfPages({ url, port, pages }: Mall, seconds: number): Promise<PageCost[]> {
  const pid = processOf('storefronts/mall/server.mjs', `PORT=${port}`);
  const pool = new Pool(url, { connections: clients });
  const costs: PageCost[] = [];
  const get = async (path: string, headers: Record<string, string> = {}): Promise<Buffer> => {
    const answer = await pool.request({ method: 'GET', path, headers });
    if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`);
    return Buffer.from(await answer.body.arrayBuffer());
  };
  for (const { name, path, headers } of pages) {
    const html = (await get(path, headers)).toString();
    const compressed = await get(path, { ...headers, 'accept-encoding': 'br' });
    const found = [];
    for (let round = 0; round <= rounds; round += 1) found.push(await asked(() => get(path, { ...headers, 'accept-encoding': 'br' }), seconds, pid));
    const measured = found.slice(1); // the first one warms
    const scripts = await Promise.all(scriptsOf(html).map((script) => get(script)));
    costs.push({
      item: `Mall ${name}`,
      ...(pid && { ssrCpuMs: median(measured.map(({ cpuMs }) => cpuMs)) }),
      p50: median(measured.map(({ p50 }) => p50)),
      htmlKb: kb(Buffer.byteLength(html)),
      compressedKb: kb(compressed.length),
      scriptKbGz: kb(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)),
    });
  }
  await pool.close();
  return costs;
}

async function asked(get: () => Promise<unknown>, seconds: number, pid: string | undefined): Promise<{ cpuMs: number; p50: number }> {
  const cpu = (): number => (pid ? (timesOf(pid)?.ms ?? 0) : 0);
  const before = cpu();
  const end = performance.now() + seconds * 1_000;
  const latencies: number[] = [];
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const begun = performance.now();
      await get();
      latencies.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { cpuMs: (cpu() - before) / latencies.length, p50: median(latencies) };
}

/** Scripts that the page loads at once. */
function scriptsOf(html: string): string[] {
  return [...new Set([...html.matchAll(/(?:href|src|from|import)\s*=?\s*\(?"(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path))];
}
