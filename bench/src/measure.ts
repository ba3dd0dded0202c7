import { counter, drive, type Driven } from './drive';
import type { Form } from './forms';
import { type Shelf, type WorkItem, worksOf } from './items';
import type { MeasuredProcess, Usage } from './measured-process';
import { median } from './median';
import { postgresCpuMs } from './postgres-cpu';

export interface Mode {
  name: string;
  form: Form;
  /** Several share the work. */
  processes: readonly MeasuredProcess[];
  shelf: Shelf;
}

export interface Result {
  item: string;
  mode: string;
  concurrency: number;
  rps: number;
  floorRps: number;
  /** Throughput as a share of the floor's, the median over rounds of neighbours in time. */
  ratio: number;
  /** The same of CPU time, node and PostgreSQL together: a busy machine shifts it less. */
  cpuRatio?: number;
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
  databaseDirectory: string;
  concurrency: number;
  rounds: number;
  seconds: number;
  /** Before anything counts: code that has hardly run yet is not what a shop runs on. */
  warmingSeconds: number;
}

interface Round extends Driven {
  nodeCpuMs: number;
  postgresCpuMs?: number;
  statements: number;
  rssMb: number;
}

/** Rounds of all modes in turn, so that a busy moment of the machine meets them alike. The first mode is the floor. */
export async function measure(item: WorkItem, modes: readonly Mode[], plan: Plan, buyers: () => number): Promise<Result[]> {
  const numbers = (): (() => number) => (item.writes ? buyers : counter());
  for (const mode of modes) await once(item, mode, { ...plan, seconds: plan.warmingSeconds }, numbers());
  const rounds: Round[][] = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    const results: Round[] = [];
    for (const mode of round % 2 ? [...modes].reverse() : modes) results[modes.indexOf(mode)] = await once(item, mode, plan, numbers());
    rounds.push(results);
  }
  return modes.map((mode, index) => {
    const own = rounds.map((round) => round[index]);
    const of = (pick: (round: Round) => number): number => median(own.map(pick));
    const floorRps = median(rounds.map(([floor]) => floor.rps));
    const database = own.every(({ postgresCpuMs: cpu }) => cpu !== undefined) ? of(({ postgresCpuMs: cpu }) => cpu ?? 0) : undefined;
    const cpu = (round: Round[]): number => allCpuMs(round[0]) / allCpuMs(round[index]);
    return {
      item: item.name, mode: mode.name, concurrency: plan.concurrency, rps: of(({ rps }) => rps), floorRps, ratio: median(rounds.map((round) => round[index].rps / round[0].rps)), cpuRatio: database === undefined ? undefined : median(rounds.map(cpu)),
      p50: of(({ p50 }) => p50), p99: of(({ p99 }) => p99), nodeCpuMs: of(({ nodeCpuMs }) => nodeCpuMs), postgresCpuMs: database,
      statements: of(({ statements }) => statements), bytes: of(({ bytes }) => bytes), rssMb: of(({ rssMb }) => rssMb), failures: own.reduce((sum, { failures }) => sum + failures, 0),
    };
  });
}

async function once({ item }: WorkItem, { form, processes, shelf }: Mode, { databaseDirectory, concurrency, seconds }: Plan, next: () => number): Promise<Round> {
  const before = { ...(await usageOf(processes)), database: postgresCpuMs(databaseDirectory) };
  const driven = await drive(processes.map(({ url }) => url), worksOf(form, shelf)[item], concurrency, seconds, next);
  const after = { ...(await usageOf(processes)), database: postgresCpuMs(databaseDirectory) };
  const each = (total: number): number => total / Math.max(1, driven.answers);
  return {
    ...driven,
    nodeCpuMs: each(after.cpuMs - before.cpuMs),
    postgresCpuMs: before.database === undefined || after.database === undefined ? undefined : each(after.database - before.database),
    statements: each(after.statements - before.statements),
    rssMb: after.rssMb,
  };
}

async function usageOf(processes: readonly MeasuredProcess[]): Promise<Usage> {
  const usages = await Promise.all(processes.map((process) => process.usage()));
  const sum = (pick: (usage: Usage) => number): number => usages.reduce((total, usage) => total + pick(usage), 0);
  return { cpuMs: sum(({ cpuMs }) => cpuMs), rssMb: sum(({ rssMb }) => rssMb), statements: sum(({ statements }) => statements) };
}

const allCpuMs = ({ nodeCpuMs, postgresCpuMs: database = 0 }: Round): number => nodeCpuMs + database;
