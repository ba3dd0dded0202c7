import { join } from 'node:path';
import { coldStart } from './cold-start';
import { compare } from './compare';
import { Cluster } from './database';
import { counter } from './drive';
import { asFloor, asText, persisted } from './forms';
import { workItems } from './items';
import { scoresOf } from './lighthouse';
import { openMall } from './mall';
import { measure, type Mode, type Plan } from './measure';
import type { Options } from './options';
import { costOfPages } from './pages';
import { Processes } from './processes';
import type { Report } from './report';
import { rush } from './rush';
import { scales } from './scale';
import { seededShelf } from './shelf';

const directory = join(__dirname, '../../.tonglu/bench');

/** This house's work items, beside their floor. */
export async function measureWork({ quick, port, concurrency, wants }: Options, report: Report): Promise<void> {
  const cluster = await Cluster.open(directory, port);
  const processes = await Processes.open();
  try {
    const scale = quick ? scales.quick : scales.full;
    const database = await report.step('data', () => cluster.copyOf(scale));
    if (wants('W6')) await report.step('W6', async () => [await coldStart(processes.env(database))]);
    const shelf = await seededShelf(database.client, scale);
    const compiled = await processes.platform(database, { KEPT_ANSWERS: 'off' });
    const keeping = await processes.platform(database);
    const modes: Mode[] = [
      { name: 'floor', form: asFloor, process: await processes.floor(database), shelf },
      { name: 'lean lane, nothing kept', form: persisted, process: compiled, shelf },
      { name: 'lean lane, answers kept', form: persisted, process: keeping, shelf },
    ];
    if (!quick) modes.push({ name: 'compiled, Apollo Server', form: asText, process: compiled, shelf }, { name: 'stock', form: persisted, process: await processes.platform(database, { KEPT_ANSWERS: 'off', TONGLU_EXECUTOR: 'stock' }), shelf });
    const buyers = counter();
    const plan: Plan = { databaseDirectory: cluster.directory, concurrency, rounds: quick ? 3 : 5, seconds: quick ? 1 : 2.5 };
    for (const item of workItems.filter(({ name }) => wants(name.slice(0, 2)))) {
      await report.step(item.name, async () => {
        await compare(item, modes, buyers, database.client);
        return measure(item, modes, plan, buyers);
      });
    }
    if (wants('W7')) await report.step('W7', async () => [await rush(keeping.url, database.client, shelf)]);
  } finally {
    await processes.stop();
    await cluster.close();
  }
}

/** The mall, as `npm start` serves it. */
export async function measureMall({ quick, port, wants }: Options, report: Report): Promise<void> {
  const mall = await report.step('house', () => openMall(port + 1));
  try {
    if (wants('pages')) await report.step('pages', () => costOfPages(mall, quick ? 1 : 2));
    if (wants('lighthouse')) await report.step('lighthouse', () => scoresOf(mall));
  } finally {
    await mall.stop();
  }
}
