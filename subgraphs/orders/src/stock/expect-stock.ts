import { businessDate, InvalidInput, newId, once, type Problem, refuse, requireRole, transact } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import type { ExpectStockInput } from './stock-inputs';
import { findWarehouse, problemOfLine, problemsOfPaper, variantsOfPaper } from './stock-paper';
import type { StockExpected } from './stock-received';

const longestWaitDays = 730;
const dayMs = 24 * 60 * 60 * 1_000;

/**
 * C9: goods are on their way to a warehouse with a paper. Said again, the paper says something else now; without lines,
 * that nothing comes any more. What is expected is shown with its date and cannot be ordered.
 */
export async function expectStock(context: OrdersContext, input: ExpectStockInput): Promise<StockExpected> {
  requireRole(context, 'STOCK_KEEPER');
  const problems = [...problemsOfPaper(input, 0), ...problemsOfLines(input, context.clock.now())];
  if (problems.length > 0) refuse(...problems);
  const ids = await variantsOfPaper(context, input);
  const { reference, lines } = input;
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'expectStock', input }, async () => {
      const { id: warehouseId } = await findWarehouse(tx, input.warehouse, 'EXPECT');
      const came = await tx.row(`select from movement join stock_item item on item.id = movement.stock_item_id where movement.reference = $1 and kind = 'RECEIVE' and warehouse_id = $2 limit 1`, [reference, warehouseId], 'paper-received');
      if (came) refuse(new InvalidInput(['input', 'reference'], { 'zh-CN': '这张单据已经入过库', en: 'This paper has been received before' }));
      await tx.run('delete from expected_stock where warehouse_id = $1 and reference = $2', [warehouseId, reference], 'expected-stock-replace');
      await tx.run(
        `insert into expected_stock (id, warehouse_id, variant_id, reference, quantity, expected_on)
         select id, $1, variant_id, $2, quantity, expected_on from unnest($3::uuid[], $4::uuid[], $5::integer[], $6::date[]) as line(id, variant_id, quantity, expected_on)`,
        [warehouseId, reference, lines.map(() => newId()), lines.map(({ sku }) => ids.get(sku)), lines.map(({ quantity }) => quantity), lines.map(({ expectedOn }) => expectedOn)],
        'expected-stock-write',
      );
      return { reference, lines: lines.length, units: lines.reduce((sum, { quantity }) => sum + quantity, 0) };
    }),
  );
}

function problemsOfLines({ lines }: ExpectStockInput, now: Date): Problem[] {
  const [today, last] = [businessDate(now), businessDate(new Date(now.getTime() + longestWaitDays * dayMs))];
  return lines.flatMap(({ sku, expectedOn }, index): Problem[] => {
    const problems: Problem[] = [];
    if (!isDate(expectedOn) || expectedOn < today || expectedOn > last) problems.push(problemOfLine(index, 'expectedOn', `日期须在 ${today} 与 ${last} 之间`, `The date must be between ${today} and ${last}`));
    if (lines.findIndex((other) => other.sku === sku) < index) problems.push(problemOfLine(index, 'sku', '重复列出', 'It is listed twice'));
    return problems;
  });
}

/** A day that the calendar has, as YYYY-MM-DD. */
const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
