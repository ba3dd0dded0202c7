import { emit, InvalidInput, NotFound, once, refuse, requireRole, transact, type Transaction } from '@tonglu/kit';
import type { CatalogContext } from '../../context';
import { takeTurn } from '../../write-lock';
import { productsCoveredBy } from './covered-by';
import { keepVersion } from './keep-version';
import type { ListHeader } from './price-list';
import type { PriceListCodeInput } from './price-list-inputs';
import { PriceListState, stateOf } from './price-list-state';
import { refuseConflict } from './refuse-conflict';
import { findList } from './write-list';

/** From here on, or from its first valid instant, its prices are shown and charged. */
export const publishPriceList = (context: CatalogContext, input: PriceListCodeInput): Promise<{ listId: string }> =>
  changeState(context, 'publishPriceList', input, PriceListState.DRAFT, async (tx, list, now) => {
    await tx.run('update price_list set published_at = $2 where id = $1', [list.id, now], 'price-list-publish');
    await refuseConflict(tx, list.id);
  });

/** From here on it prices nothing; what was charged by it can still be explained. It does not come back. */
export const withdrawPriceList = (context: CatalogContext, input: PriceListCodeInput): Promise<{ listId: string }> =>
  changeState(context, 'withdrawPriceList', input, PriceListState.PUBLISHED, async (tx, list, now) => {
    await tx.run('update price_list set withdrawn_at = $2 where id = $1', [list.id, now], 'price-list-withdraw');
  });

/** Another set of lists makes other chains: there is nothing to work out anew. */
function changeState(context: CatalogContext, verb: string, input: PriceListCodeInput, from: PriceListState, change: (tx: Transaction, list: ListHeader, now: Date) => Promise<void>): Promise<{ listId: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb, input }, async () => {
      const list = await findList(tx, input.list);
      if (!list) refuse(new NotFound(['input', 'list']));
      const state = stateOf(list);
      if (state !== from) refuse(new InvalidInput(['input', 'list'], { 'zh-CN': `价目表 ${list.code} 的状态为 ${state}，须为 ${from}`, en: `Price list ${list.code} is ${state}, not ${from}` }));
      const now = context.clock.now();
      await change(tx, list, now);
      await keepVersion(tx, list.id, now);
      const productIds = await productsCoveredBy(tx, list.id);
      if (productIds.length > 0) await emit(tx, 'product.changed', { productIds }, now);
      return { listId: list.id };
    });
  });
}
