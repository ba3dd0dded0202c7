import { resolve } from 'node:path';
import type { Adapter, Work } from './adapter';
import { counter, Door, drive, type Driven } from './drive';
import { workItems } from './items';
import { median } from './median';
import type { Options } from './options';
import type { Report } from './report';

/** Another system, by the same driver; its adapter file tells how it is asked. */
export async function measureElsewhere({ base, adapterFile }: NonNullable<Options['elsewhere']>, { concurrency, quick, wants }: Options, report: Report): Promise<void> {
  const { adapter } = (await import(resolve(adapterFile))) as { adapter: Adapter };
  const door = new Door(base, 1);
  try {
    await report.step('preparations', async () => void (await adapter.prepare?.(door.ask)));
    const plan = { base, concurrency, rounds: quick ? 3 : 5, seconds: quick ? 1 : 2 };
    for (const item of workItems.filter((each) => adapter.work[each.item] && wants(each.name.slice(0, 2)))) {
      await report.step(item.name, async () => {
        const work = adapter.work[item.item] as Work;
        const next = counter();
        await work(door.ask, next()); // says what is wrong, where something is
        return [{ item: item.name, mode: adapter.name, concurrency, ...(await medianOf(work, next, plan)) }];
      });
    }
  } finally {
    await door.close();
  }
}

interface Plan {
  base: string;
  concurrency: number;
  rounds: number;
  seconds: number;
}

async function medianOf(work: Work, next: () => number, { base, concurrency, rounds, seconds }: Plan): Promise<Omit<Driven, 'answers'>> {
  await drive([base], work, concurrency, seconds, next); // warms it
  const driven: Driven[] = [];
  for (let round = 0; round < rounds; round += 1) driven.push(await drive([base], work, concurrency, seconds, next));
  const of = (pick: (round: Driven) => number): number => median(driven.map(pick));
  return { rps: of(({ rps }) => rps), p50: of(({ p50 }) => p50), p99: of(({ p99 }) => p99), bytes: of(({ bytes }) => bytes), failures: driven.reduce((sum, { failures }) => sum + failures, 0) };
}
