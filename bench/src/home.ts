import { coldStart } from './cold-start';
import { compare } from './compare';
import type { Cluster } from './database';
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

/** W1 to W7, beside their floor. */
export async function measureWork(cluster: Cluster, { quick, pipelinedFloor, concurrency, wants }: Options, report: Report): Promise<void> {
  const processes = await Processes.open();
  try {
    const scale = quick ? scales.quick : scales.full;
    const database = await report.step('data', () => cluster.copyOf(scale));
    if (wants('W6')) await report.step('W6', async () => [await coldStart(processes.env(database), quick ? 1 : 3)]);
    const shelf = await seededShelf(database.client, scale);
    const compiled = [await processes.platform(database, { KEPT_ANSWERS: 'off' })];
    const keeping = [await processes.platform(database)];
    const modes: Mode[] = [
      { name: 'floor', form: asFloor, processes: [await processes.floor(database)], shelf },
      { name: 'lean lane, nothing kept', form: persisted, processes: compiled, shelf },
      { name: 'lean lane, answers kept', form: persisted, processes: keeping, shelf },
    ];
    if (!quick) modes.push({ name: 'compiled, Apollo Server', form: asText, processes: compiled, shelf }, { name: 'stock', form: persisted, processes: [await processes.platform(database, { KEPT_ANSWERS: 'off', TONGLU_EXECUTOR: 'stock' })], shelf });
    if (pipelinedFloor) modes.push({ name: 'floor, reads together', form: asFloor, processes: [await processes.floor(database, { FLOOR_READS: 'together' })], shelf });
    const buyers = counter();
    const plan: Plan = { databaseDirectory: cluster.directory, concurrency, rounds: quick ? 3 : 5, seconds: quick ? 1 : 2, warmingSeconds: quick ? 1.5 : 5 };
    for (const item of workItems.filter(({ name }) => wants(name.slice(0, 2)))) {
      await report.step(item.name, async () => {
        const compared = item.writes ? modes.slice(0, 3) : modes;
        await compare(item, compared, buyers, database.client);
        return measure(item, compared, plan, buyers);
      });
    }
    if (wants('W7')) await report.step('W7', async () => [await rush(keeping[0].url, database.client, shelf)]);
  } finally {
    await processes.stop();
  }
}

/** The mall, as `npm start` serves it. */
export async function measureMall({ quick, port, wants }: Options, report: Report): Promise<void> {
  const mall = await report.step('house', () => openMall(port + 1));
  try {
    if (wants('pages')) await report.step('pages', () => costOfPages(mall, quick ? 0.5 : 1.5));
    if (wants('lighthouse')) await report.step('lighthouse', () => scoresOf(mall));
  } finally {
    await mall.stop();
  }
}
