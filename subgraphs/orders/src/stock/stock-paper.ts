import { InvalidInput, type Problem, refuse, type Transaction } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { askCompositions } from '../neighbours/ask-compositions';
import { askVariantIds } from '../neighbours/ask-variants';
import { patience } from '../neighbours/patience';
import { TemporarilyUnavailable } from '../problems';

const most = { lines: 1_000, quantity: 100_000, reference: 64 };

/** What every paper about goods says: with which number, and how many of which SKUs. */
export interface StockPaper {
  reference: string;
  lines: readonly { sku: string; quantity: number }[];
}

/** What is wrong with a paper by itself. */
export function problemsOfPaper({ reference, lines }: StockPaper, fewestLines = 1): Problem[] {
  const problems: Problem[] = [];
  if (reference.trim() === '' || reference.length > most.reference) {
    problems.push(new InvalidInput(['input', 'reference'], { 'zh-CN': `单据号须为 1–${most.reference} 个字符`, en: `The reference must be 1–${most.reference} characters` }));
  }
  if (lines.length < fewestLines || lines.length > most.lines) {
    problems.push(new InvalidInput(['input', 'lines'], { 'zh-CN': `须有 ${fewestLines}–${most.lines} 行`, en: `There must be ${fewestLines}–${most.lines} lines` }));
    return problems;
  }
  lines.forEach(({ quantity }, index) => {
    if (quantity < 1 || quantity > most.quantity) problems.push(problemOfLine(index, 'quantity', `数量须为 1–${most.quantity}`, `The quantity must be 1–${most.quantity}`));
  });
  return problems;
}

/** The variants that a paper names, by SKU. Refuses SKUs that nobody knows, and those of which there is no stock: suites and services. */
export async function variantsOfPaper(context: OrdersContext, { lines }: StockPaper): Promise<ReadonlyMap<string, string>> {
  const ids = await askVariantIds(context, [...new Set(lines.map(({ sku }) => sku))]);
  const compositions = ids && (await askCompositions(context, [...ids.values()], { lately: false, patienceMs: patience.order }));
  if (!compositions) refuse(TemporarilyUnavailable.goods(['input', 'lines']));
  const problems = lines.flatMap(({ sku }, index): Problem[] => {
    const id = ids.get(sku);
    const shown = sku.slice(0, 64);
    if (!id) return [problemOfLine(index, 'sku', `没有这个 SKU：${shown}`, `There is no such SKU: ${shown}`)];
    return compositions.has(id) ? [problemOfLine(index, 'sku', `套系与服务没有自己的库存：${shown}`, `Suites and services have no stock of their own: ${shown}`)] : [];
  });
  if (problems.length > 0) refuse(...problems);
  return ids;
}

export const problemOfLine = (index: number, field: string, zh: string, en: string): Problem => new InvalidInput(['input', 'lines', String(index), field], { 'zh-CN': zh, en });

/** What is expected at a warehouse is changed by one at a time, and not while goods come in: what came is not expected again. */
export async function findWarehouse(tx: Transaction, code: string, work: 'RECEIVE' | 'EXPECT'): Promise<{ id: string }> {
  const warehouse = await tx.row<{ id: string }>(`select id from warehouse where code = $1 for ${work === 'RECEIVE' ? 'share' : 'no key update'}`, [code], `warehouse-to-${work.toLowerCase()}`);
  if (!warehouse) refuse(new InvalidInput(['input', 'warehouse'], { 'zh-CN': '没有这个仓库', en: 'There is no such warehouse' }));
  return warehouse;
}
