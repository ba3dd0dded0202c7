import { deepStrictEqual } from 'node:assert/strict';
import type { Client } from 'pg';
import type { Ask } from './adapter';
import { dataOf } from './buyer';
import { Door } from './drive';
import { type Shelf, type WorkItem, worksOf } from './items';
import type { Mode } from './measure';
import { traceOf } from './traces';

/** Every mode says the same as the floor, field by field; where something is bought, it leaves the same behind. */
export async function compare(item: WorkItem, modes: readonly Mode[], next: () => number, client: Client): Promise<void> {
  for (let n = 0; n < (item.writes ? 2 : 10); n += 1) {
    const findings: unknown[] = [];
    for (const mode of modes) findings.push(item.writes ? await bought(mode, item, { ...mode.shelf, variants: () => mode.shelf.variants(n) }, next, client) : await said(mode, item, mode.shelf, n));
    for (const [index, each] of findings.entries()) deepStrictEqual(each, findings[0], `${item.name}: ${modes[index].name} says something else than ${modes[0].name}`);
  }
}

/** The same things, bought by somebody of whom nobody else has heard. */
async function bought(mode: Mode, item: WorkItem, shelf: Shelf, next: () => number, client: Client): Promise<unknown> {
  const n = next();
  const answers = await said(mode, item, shelf, n);
  const { rows } = await client.query<{ member: string }>('select member_id as member from members.address where id = $1', [shelf.buyer(n).address]);
  return { answers: answers.map(withoutNames), trace: await traceOf(client, rows[0].member) };
}

/** The first answers compile and plan, which a busy machine may not do in time. */
const attempts = 5;

async function said(mode: Mode, item: WorkItem, shelf: Shelf, n: number, attempt = 1): Promise<unknown[]> {
  const door = new Door(mode.processes[0].url, 1);
  const answers: unknown[] = [];
  const ask: Ask = async (question) => {
    const answer = await door.ask(question);
    answers.push(dataOf<unknown>(answer));
    return answer;
  };
  try {
    await worksOf(mode.form, shelf)[item.item](ask, n);
    return answers;
  } catch (error) {
    if (item.writes || attempt === attempts) throw error;
    return await said(mode, item, shelf, n, attempt + 1);
  } finally {
    await door.close();
  }
}

/** Ids, numbers and quotes are new each time. */
function withoutNames(data: unknown): unknown {
  const text = JSON.stringify(data).replace(/"(id|number|quote)":"(SO-\d{8}-|PAY-\d{8}-)?[^"]*"/g, '"$1":"$2"');
  return JSON.parse(text) as unknown;
}
