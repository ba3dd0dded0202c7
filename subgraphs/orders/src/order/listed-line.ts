import type { Soon, Wanted } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { having } from './having';
import type { OrderLineRow } from './order-line';

/** What every list brings of a line. */
type Brief = Pick<OrderLineRow, 'id' | 'orderId' | 'variantId' | 'name' | 'quantity' | 'totalFen' | 'promotion'>;

/** A line as a list brought it, or all of it. What may be missing is read through `lineHaving`. */
export type ListedLine = Brief & Partial<OrderLineRow>;

/** Inside JSON, one after the other. */
const briefColumns = 'id, variant_id, name, quantity, total, promotion';
const allColumns = `${briefColumns}, sku, options, unit_price, kind`;
type BriefJson = [id: string, variantId: string, name: string, quantity: number, total: number, promotion: string | null];
export type LineJson = BriefJson | [...BriefJson, sku: string, options: string[], unitPrice: number, kind: string];

const fieldsOfAll = ['sku', 'options', 'unitPrice', 'components'];

/** The lines of `sales_order o`. */
export const linesColumn = (wanted: Wanted): string =>
  `array_to_json(array(select json_build_array(${fieldsOfAll.some((field) => wanted.has(field)) ? allColumns : briefColumns}) from order_line where order_id = o.id order by position)) as lines`;

export function toLine(orderId: string, json: LineJson): ListedLine {
  const [id, variantId, name, quantity, total, promotion] = json;
  const brief = { id, orderId, variantId, name, quantity, totalFen: BigInt(total), promotion };
  if (json.length === 6) return brief;
  const [, , , , , , sku, options, unitPrice, kind] = json;
  return { ...brief, sku, options, unitPriceFen: BigInt(unitPrice), kind };
}

export const lineHaving = <Column extends keyof OrderLineRow>(line: ListedLine, columns: readonly Column[], { loaders }: Pick<OrdersContext, 'loaders'>): Soon<Pick<OrderLineRow, Column>> =>
  having<OrderLineRow, Column>(line, columns, async () => {
    const whole = (await loaders.orderLines.load(line.orderId)).find(({ id }) => id === line.id);
    if (!whole) throw new Error(`Order line ${line.id} disappeared`);
    return whole;
  });
