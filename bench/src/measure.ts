import { deepStrictEqual } from 'node:assert/strict';
import { drive, type Driven, type Target } from './drive';
import { type Lane, targetOf, type WorkItem } from './items';
import type { MeasuredProcess } from './measured-process';
import { postgresCpuMs } from './postgres-cpu';
import type { Scale } from './scale';

export interface Mode {
  name: string;
  lane: Lane;
  process: MeasuredProcess;
}

export interface Result {
  item: string;
  mode: string;
  concurrency: number;
  rps: number;
  floorRps: number;
  /** Throughput as a share of the floor's, the median over rounds of neighbours in time. */
  ratio: number;
  p50: number;
  p99: number;
  nodeCpuMs: number;
  postgresCpuMs?: number;
  statements: number;
  bytes: number;
  rssMb: number;
  failures: number;
}

export interface Plan {
  scale: Scale;
  databaseDirectory: string;
  concurrency: number;
  rounds: number;
  seconds: number;
}

/** Every mode says the same as the floor, field by field. */
export async function compareAnswers(item: WorkItem, modes: readonly Mode[], scale: Scale): Promise<void> {
  for (let n = 0; n < 10; n += 1) {
    const answers = await Promise.all(modes.map(({ lane, process }) => answer(targetOf(item, lane, process.url, scale), n)));
    for (const [index, each] of answers.entries()) deepStrictEqual(each, answers[0], `${item.name}: ${modes[index].name} says something else than ${modes[0].name}`);
  }
}

/** The first answers compile and plan, which a busy machine may not do in time. */
const attempts = 5;

async function answer(target: Target, n: number, attempt = 1): Promise<unknown> {
  const { url, path, request } = target;
  const { body, headers } = request(n);
  const response = await fetch(url + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors && attempt < attempts) return answer(target, n, attempt + 1);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

interface Round extends Driven {
  nodeCpuMs: number;
  postgresCpuMs?: number;
  statements: number;
  rssMb: number;
}

/** Rounds of all modes in turn, so that a busy moment of the machine meets them alike. The first mode is the floor. */
export async function measure(item: WorkItem, modes: readonly Mode[], plan: Plan): Promise<Result[]> {
  for (const mode of modes) await drive(targetOf(item, mode.lane, mode.process.url, plan.scale), plan.concurrency, Math.min(2, plan.seconds)); // warm
  const rounds: Round[][] = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    const results: Round[] = [];
    for (const mode of round % 2 ? [...modes].reverse() : modes) results[modes.indexOf(mode)] = await once(item, mode, plan);
    rounds.push(results);
  }
  return modes.map((mode, index) => {
    const own = rounds.map((round) => round[index]);
    const of = (pick: (round: Round) => number): number => median(own.map(pick));
    const floorRps = median(rounds.map(([floor]) => floor.rps));
    const database = own.every(({ postgresCpuMs: cpu }) => cpu !== undefined) ? of(({ postgresCpuMs: cpu }) => cpu ?? 0) : undefined;
    return {
      item: item.name, mode: mode.name, concurrency: plan.concurrency, rps: of(({ rps }) => rps), floorRps, ratio: median(rounds.map((round) => round[index].rps / round[0].rps)),
      p50: of(({ p50 }) => p50), p99: of(({ p99 }) => p99), nodeCpuMs: of(({ nodeCpuMs }) => nodeCpuMs), postgresCpuMs: database,
      statements: of(({ statements }) => statements), bytes: of(({ bytes }) => bytes), rssMb: of(({ rssMb }) => rssMb), failures: own.reduce((sum, { failures }) => sum + failures, 0),
    };
  });
}

async function once(item: WorkItem, { lane, process }: Mode, { scale, databaseDirectory, concurrency, seconds }: Plan): Promise<Round> {
  const before = { ...(await process.usage()), database: postgresCpuMs(databaseDirectory) };
  const driven = await drive(targetOf(item, lane, process.url, scale), concurrency, seconds);
  const after = { ...(await process.usage()), database: postgresCpuMs(databaseDirectory) };
  const each = (total: number): number => total / Math.max(1, driven.answers);
  return {
    ...driven,
    nodeCpuMs: each(after.cpuMs - before.cpuMs),
    postgresCpuMs: before.database === undefined || after.database === undefined ? undefined : each(after.database - before.database),
    statements: each(after.statements - before.statements),
    rssMb: after.rssMb,
  };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
