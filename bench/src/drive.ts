import { Pool } from 'undici';
import type { Answer, Ask, Question, Work } from './adapter';

export interface Driven {
  rps: number;
  p50: number;
  p99: number;
  answers: number;
  failures: number;
  bytes: number;
}

/** A way to ask a system, by so many connections at once. */
export class Door {
  bytes = 0;
  private readonly pool: Pool;

  constructor(url: string, clients: number) {
    this.pool = new Pool(url, { connections: clients, pipelining: 1 });
  }

  readonly ask: Ask = async ({ path, method, headers, body }: Question): Promise<Answer> => {
    const answer = await this.pool.request({
      path,
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.body.text();
    this.bytes += text.length;
    return { status: answer.statusCode, headers: answer.headers, text };
  };

  close(): Promise<void> {
    return this.pool.close();
  }
}

/** So many clients, each at work again as soon as it is done, for so long; where there are several urls, each client keeps to one. `next` numbers the work. */
export async function drive(urls: readonly string[], work: Work, clients: number, seconds: number, next: () => number): Promise<Driven> {
  const doors = urls.map((url) => new Door(url, Math.ceil(clients / urls.length)));
  const latencies: number[] = [];
  let failures = 0;
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  const client = async (_each: unknown, index: number): Promise<void> => {
    const { ask } = doors[index % doors.length];
    while (performance.now() < end) {
      const asked = performance.now();
      const done = await work(ask, next()).then(({ status }) => status === 200, () => false);
      latencies.push(performance.now() - asked);
      if (!done) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }).map(client));
  const took = (performance.now() - begun) / 1_000;
  const bytes = doors.reduce((sum, door) => sum + door.bytes, 0);
  for (const door of doors) await door.close();
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return { rps: latencies.length / took, p50: at(0.5), p99: at(0.99), answers: latencies.length, failures, bytes: Math.round(bytes / Math.max(1, latencies.length)) };
}

/** 0, 1, 2 … */
export function counter(): () => number {
  let next = 0;
  return () => next++;
}
