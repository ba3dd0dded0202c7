import { InvalidInput, once, refuse, requireRole, transact } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { moveStock } from './movement';
import { together } from './pieces';
import type { ReceiveStockInput } from './stock-inputs';
import { findWarehouse, problemsOfPaper, variantsOfPaper } from './stock-paper';
import type { StockReceived } from './stock-received';

/** O5: goods came into a warehouse with a paper. All of its lines are received, or none; a paper counts once, and is no longer expected. */
export async function receiveStock(context: OrdersContext, input: ReceiveStockInput): Promise<StockReceived> {
  requireRole(context, 'STOCK_KEEPER');
  const problems = problemsOfPaper(input);
  if (problems.length > 0) refuse(...problems);
  const ids = await variantsOfPaper(context, input);
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'receiveStock', input }, async () => {
      const { id: warehouseId } = await findWarehouse(tx, input.warehouse, 'RECEIVE');
      const units = together(input.lines.map(({ sku, quantity }) => ({ variantId: ids.get(sku)!, quantity })));
      const received = await moveStock(tx, 'RECEIVE', input.reference, context.clock.now(), [...units].map(([variantId, quantity]) => ({ variantId, warehouseId, quantity })));
      if (received < units.size) refuse(new InvalidInput(['input', 'reference'], { 'zh-CN': '这张单据已经入过库', en: 'This paper has been received before' }));
      await tx.run('delete from expected_stock where warehouse_id = $1 and reference = $2', [warehouseId, input.reference], 'expected-stock-came');
      return { reference: input.reference, lines: input.lines.length, units: input.lines.reduce((sum, { quantity }) => sum + quantity, 0) };
    }),
  );
}
