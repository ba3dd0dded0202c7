import { resolve } from 'node:path';
import type { Adapter, Item, Work } from './adapter';
import { counter, Door, drive, type Driven } from './drive';
import { workItems } from './items';
import { median } from './median';
import type { Options } from './options';
import type { Report } from './report';

/** A running system, and how it is asked. */
interface System {
  base: string;
  adapter: Adapter;
}

/** One way of one system to do an item. */
interface Way {
  mode: string;
  base: string;
  work: Work;
  next(): number;
}

interface Plan {
  concurrency: number;
  rounds: number;
  seconds: number;
}

/** Other systems, by the same driver; their adapter files tell how they are asked. Several, separated by commas, take turns. */
export async function measureElsewhere({ base, adapterFile }: NonNullable<Options['elsewhere']>, { concurrency, quick, wants }: Options, report: Report): Promise<void> {
  const systems = await systemsOf(base.split(','), adapterFile.split(','));
  for (const system of systems) await report.step(`preparations of ${system.adapter.name}`, () => prepare(system));
  const plan = { concurrency, rounds: quick ? 3 : 5, seconds: quick ? 1 : 2 };
  for (const { name, item } of workItems.filter((each) => wants(each.name.slice(0, 2)))) {
    const ways = systems.flatMap((system) => waysOf(system, item));
    if (ways.length > 0) await report.step(name, async () => (await inTurns(ways, plan)).map((row) => ({ item: name, ...row })));
  }
}

async function systemsOf(bases: string[], files: string[]): Promise<System[]> {
  if (bases.length !== files.length) throw new Error('--base and --adapter: as many of the one as of the other');
  return Promise.all(bases.map(async (base, index) => ({ base, ...((await import(resolve(files[index]))) as { adapter: Adapter }) })));
}

async function prepare({ base, adapter }: System): Promise<void> {
  const door = new Door(base, 1);
  try {
    await adapter.prepare?.(door.ask);
    for (const { item } of workItems) for (const { work, next } of waysOf({ base, adapter }, item)) await work(door.ask, next()); // says what is wrong, where something is
  } finally {
    await door.close();
  }
}

function waysOf({ base, adapter: { name, work } }: System, item: Item): Way[] {
  const how = work[item];
  if (!how) return [];
  const ways = typeof how === 'function' ? [[name, how] as const] : Object.entries(how).map(([way, each]) => [`${name}, ${way}`, each] as const);
  return ways.map(([mode, each]) => ({ mode, base, work: each, next: counter() }));
}

interface Found extends Omit<Driven, 'answers'> {
  mode: string;
  concurrency: number;
  /** Throughput as a share of the first one's, the median over rounds of neighbours in time. */
  ratio?: number;
}

/** Rounds of all ways in turn, so that a busy moment of the machine meets them alike. */
async function inTurns(ways: readonly Way[], { concurrency, rounds, seconds }: Plan): Promise<Found[]> {
  const once = ({ base, work, next }: Way): Promise<Driven> => drive([base], work, concurrency, seconds, next);
  for (const way of ways) await once(way); // warms it
  const driven: Driven[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const turn: Driven[] = [];
    for (const way of round % 2 ? [...ways].reverse() : ways) turn[ways.indexOf(way)] = await once(way);
    driven.push(turn);
  }
  return ways.map(({ mode }, index) => {
    const own = driven.map((turn) => turn[index]);
    const of = (pick: (each: Driven) => number): number => median(own.map(pick));
    return {
      mode, concurrency, rps: of(({ rps }) => rps), ...(ways.length > 1 && { ratio: median(driven.map((turn) => turn[index].rps / turn[0].rps)) }),
      p50: of(({ p50 }) => p50), p99: of(({ p99 }) => p99), bytes: of(({ bytes }) => bytes), failures: own.reduce((sum, { failures }) => sum + failures, 0),
    };
  });
}
