import { setTimeout as wait } from 'node:timers/promises';
import { Problem, refuse, type Transaction } from '@tonglu/kit';
import { ObjectType } from 'type-graphql';

/** Somebody else's work on the catalogue, such as a large import, is not over yet. */
@ObjectType({ implements: Problem, simpleResolvers: true, description: 'A large import is being written. Nothing was done; the same idempotency key may be sent again a little later.' })
export class CatalogBusy extends Problem {
  constructor() {
    super('BUSY', { 'zh-CN': '正在写入一次批量导入，请稍后再试', en: 'A large import is being written: try again a little later' });
  }
}

/** How long an editor waits, in ms: less than any statement or request may take. */
const patience = 8_000;
const between = 50;

/** Editors' writes touch many rows in no common order; they take turns, shoppers never wait. Held until the transaction ends. */
export async function takeTurn(tx: Transaction, patienceMs = patience): Promise<void> {
  for (const giveUpAt = Date.now() + patienceMs; ; await wait(between)) {
    const turn = await tx.row<{ mine: boolean }>(`select pg_try_advisory_xact_lock(hashtext('catalog.write')) as mine`, [], 'catalog-take-turn');
    if (turn?.mine) return;
    if (Date.now() >= giveUpAt) refuse(new CatalogBusy());
  }
}
