import { InvalidInput, once, type Problem, refuse, requireRole, transact } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { askVariantIds } from '../neighbours/ask-variants';
import { moveStock } from './movement';
import type { ReceiveStockInput } from './stock-inputs';
import type { StockReceived } from './stock-received';

const most = { lines: 1_000, quantity: 100_000, reference: 64 };

/** O5: goods came into a warehouse with a paper. All of its lines are received, or none; a paper counts once. */
export async function receiveStock(context: OrdersContext, input: ReceiveStockInput): Promise<StockReceived> {
  requireRole(context, 'STOCK_KEEPER');
  const problems = problemsOf(input);
  if (problems.length > 0) refuse(...problems);
  const ids = await askVariantIds(context, [...new Set(input.lines.map(({ sku }) => sku))]);
  const unknown = input.lines.flatMap(({ sku }, index) => (ids.has(sku) ? [] : [unknownSku(index, sku)]));
  if (unknown.length > 0) refuse(...unknown);
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'receiveStock', input }, async () => {
      const warehouse = await tx.row<{ id: string }>('select id from warehouse where code = $1', [input.warehouse], 'warehouse-by-code');
      if (!warehouse) refuse(new InvalidInput(['input', 'warehouse'], { 'zh-CN': '没有这个仓库', en: 'There is no such warehouse' }));
      const units = new Map<string, number>();
      for (const { sku, quantity } of input.lines) {
        const variant = ids.get(sku)!;
        units.set(variant, (units.get(variant) ?? 0) + quantity);
      }
      const received = await moveStock(tx, 'RECEIVE', input.reference, context.clock.now(), [...units].map(([variantId, quantity]) => ({ variantId, warehouseId: warehouse.id, quantity })));
      if (received < units.size) refuse(new InvalidInput(['input', 'reference'], { 'zh-CN': '这张单据已经入过库', en: 'This paper has been received before' }));
      return { reference: input.reference, lines: input.lines.length, units: input.lines.reduce((sum, { quantity }) => sum + quantity, 0) };
    }),
  );
}

function problemsOf({ reference, lines }: ReceiveStockInput): Problem[] {
  const problems: Problem[] = [];
  if (reference.trim() === '' || reference.length > most.reference) {
    problems.push(new InvalidInput(['input', 'reference'], { 'zh-CN': `单据号须为 1–${most.reference} 个字符`, en: `The reference must be 1–${most.reference} characters` }));
  }
  if (lines.length === 0 || lines.length > most.lines) {
    problems.push(new InvalidInput(['input', 'lines'], { 'zh-CN': `须有 1–${most.lines} 行`, en: `There must be 1–${most.lines} lines` }));
    return problems;
  }
  lines.forEach(({ quantity }, index) => {
    if (quantity < 1 || quantity > most.quantity) {
      problems.push(new InvalidInput(['input', 'lines', String(index), 'quantity'], { 'zh-CN': `数量须为 1–${most.quantity}`, en: `The quantity must be 1–${most.quantity}` }));
    }
  });
  return problems;
}

const unknownSku = (index: number, sku: string): Problem =>
  new InvalidInput(['input', 'lines', String(index), 'sku'], { 'zh-CN': `没有这个 SKU：${sku.slice(0, 64)}`, en: `There is no such SKU: ${sku.slice(0, 64)}` });
