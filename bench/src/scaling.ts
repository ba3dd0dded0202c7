import type { Cluster } from './database';
import { counter } from './drive';
import { asFloor, persisted } from './forms';
import { type WorkItem, workItems } from './items';
import { measure, type Mode, type Plan, type Result } from './measure';
import type { MeasuredProcess } from './measured-process';
import { Processes } from './processes';
import type { Report } from './report';
import { catalogues, memberships, type Scale, scales } from './scale';
import { seededShelf } from './shelf';

const clients = 16;
/** Everything is worked out anew: kept answers would hide what it costs. */
const nothingKept = { KEPT_ANSWERS: 'off' };
const number = (value: number): string => value.toLocaleString('en');
const items = (...numbers: string[]): WorkItem[] => workItems.filter(({ name }) => numbers.includes(name.slice(0, 2)));

/** What a request costs as there is more of something. Ratios are to the first row of each item. */
export async function measureScaling(cluster: Cluster, report: Report): Promise<void> {
  const plan: Plan = { databaseDirectory: cluster.directory, concurrency: clients, rounds: 2, seconds: 1, warmingSeconds: 1.5 };
  await report.step('catalogue', () => bySize(cluster, catalogues, ({ products }) => `${number(products * 3)} variants`, items('W1', 'W2', 'W3'), plan));
  await report.step('members', () => bySize(cluster, memberships, ({ members, orders }) => `${number(members)} members, ${number(orders)} orders`, items('W4', 'W5'), plan));
  await report.step('concurrency', () => byClients(cluster, [1, 4, 16, 64], items('W1', 'W5'), plan));
  await report.step('processes', () => byProcesses(cluster, [1, 2, 4], items('W1', 'W5'), plan));
}

function bySize(cluster: Cluster, sizes: readonly Scale[], nameOf: (scale: Scale) => string, wanted: readonly WorkItem[], plan: Plan): Promise<Result[]> {
  return withProcesses(async (processes) => {
    const modes: Mode[] = [];
    for (const scale of sizes) {
      const database = await cluster.copyOf(scale);
      modes.push({ name: nameOf(scale), form: persisted, processes: [await processes.platform(database, nothingKept)], shelf: await seededShelf(database.client, scale) });
    }
    return each(wanted, 'by size', (item) => measure(item, modes, plan, counter()));
  });
}

function byClients(cluster: Cluster, counts: readonly number[], wanted: readonly WorkItem[], plan: Plan): Promise<Result[]> {
  return withProcesses(async (processes) => {
    const database = await cluster.copyOf(scales.full);
    const shelf = await seededShelf(database.client, scales.full);
    const modes: Mode[] = [
      { name: 'floor', form: asFloor, processes: [await processes.floor(database)], shelf },
      { name: 'lean lane, nothing kept', form: persisted, processes: [await processes.platform(database, nothingKept)], shelf },
      { name: 'lean lane, answers kept', form: persisted, processes: [await processes.platform(database)], shelf },
    ];
    return each(wanted, 'by clients', async (item) => {
      const results: Result[] = [];
      for (const concurrency of counts) results.push(...(await measure(item, modes, { ...plan, concurrency }, counter())));
      return results;
    });
  });
}

function byProcesses(cluster: Cluster, counts: readonly number[], wanted: readonly WorkItem[], plan: Plan): Promise<Result[]> {
  return withProcesses(async (processes) => {
    const database = await cluster.copyOf(scales.full);
    const shelf = await seededShelf(database.client, scales.full);
    const all: MeasuredProcess[] = [];
    for (let started = 0; started < Math.max(...counts); started += 1) all.push(await processes.platform(database, nothingKept));
    const modes = counts.map((count): Mode => ({ name: count === 1 ? '1 process' : `${count} processes`, form: persisted, processes: all.slice(0, count), shelf }));
    return each(wanted, 'by processes', (item) => measure(item, modes, plan, counter()));
  });
}

async function each(wanted: readonly WorkItem[], how: string, work: (item: WorkItem) => Promise<Result[]>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of wanted) results.push(...(await work(item)).map((result) => ({ ...result, item: `${item.name} ${how}` })));
  return results;
}

async function withProcesses(work: (processes: Processes) => Promise<Result[]>): Promise<Result[]> {
  const processes = await Processes.open();
  try {
    return await work(processes);
  } finally {
    await processes.stop();
  }
}
