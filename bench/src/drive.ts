import { Pool } from 'undici';

export interface Target {
  url: string;
  path: string;
  /** The n-th request. */
  request(n: number): { body: string; headers: Record<string, string> };
}

export interface Driven {
  rps: number;
  p50: number;
  p99: number;
  answers: number;
  failures: number;
  bytes: number;
}

/** So many clients, each asking again as soon as it is answered, for so long. */
export async function drive({ url, path, request }: Target, clients: number, seconds: number): Promise<Driven> {
  const pool = new Pool(url, { connections: clients, pipelining: 1 });
  const latencies: number[] = [];
  let failures = 0;
  let bytes = 0;
  let next = 0;
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const { body, headers } = request(next++);
      const asked = performance.now();
      const answer = await pool.request({ path, method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
      const text = await answer.body.text();
      latencies.push(performance.now() - asked);
      bytes += text.length;
      if (answer.statusCode !== 200 || text.startsWith('{"errors"')) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const took = (performance.now() - begun) / 1_000;
  await pool.close();
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return { rps: latencies.length / took, p50: at(0.5), p99: at(0.99), answers: latencies.length, failures, bytes: Math.round(bytes / Math.max(1, latencies.length)) };
}
