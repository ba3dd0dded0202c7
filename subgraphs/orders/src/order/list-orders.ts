import { badInput, checkPageSize, type Connection, decodeCursor, isId, nameOf, toConnection, type Wanted } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { type MoneyOfOrder, moneyOfOrderColumns } from '../payment/payment.loaders';
import { type OrderRow, shortOrderColumns } from './order';
import { lineColumns, toLine, type LineJson } from './order.loaders';

interface Asked {
  memberId: string;
  first: number;
  after: string | null;
}

type Row = { count: number; lines?: LineJson[] | null } & Partial<OrderRow & MoneyOfOrder>;
type FoundRow = Row & OrderRow;

/** Columns that are long, by the fields that need them. */
const longColumns: readonly [column: string, fields: readonly string[]][] = [
  ['o.delivery', ['deliveryAddress']],
  ['o.benefits', ['promotions', 'gifts', 'services']],
];

const linesColumn = `(select json_agg(line order by line.position) from (select ${lineColumns} from order_line where order_id = o.id) line) as lines`;

/** A member's orders, newest first: ids are made in the order of time. One statement a page brings along what will be read of them. */
export async function listOrders({ db, loaders }: OrdersContext, { memberId, first, after }: Asked, wanted: Wanted): Promise<Connection<OrderRow>> {
  checkPageSize(first);
  const [last] = decodeCursor(after, 1) ?? [];
  if (last !== undefined && !isId(last)) throw badInput('after', 'This cursor was not given out by this list');
  const isWanted = (fields: readonly string[]): boolean => fields.some((field) => wanted.has(field));
  const [bringsLines, bringsMoney] = [isWanted(['lines']), isWanted(['paid', 'refunded'])];
  const columns = [shortOrderColumns, ...longColumns.flatMap(([column, fields]) => (isWanted(fields) ? [column] : [])), ...(bringsMoney ? ['money.paid, money.refunded'] : []), ...(bringsLines ? [linesColumn] : [])];
  const text = `select counted.count, ${columns.join(', ')}
    from (select count(*)::int as count from sales_order where member_id = $1) counted
    left join (select * from sales_order where member_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3) o on true
    ${bringsMoney ? `left join lateral (select ${moneyOfOrderColumns} where payment.order_id = o.id) money on true` : ''}
    order by o.id desc`;
  const rows = await db.rows<Row>(text, [memberId, last ?? null, first + 1], nameOf(text));
  const found = rows.filter((row): row is FoundRow => Boolean(row.id));
  for (const { id, paid = 0n, refunded = 0n, lines } of found) {
    if (bringsMoney) loaders.moneyOfOrder.prime(id, { orderId: id, paid, refunded });
    if (bringsLines) loaders.orderLines.prime(id, (lines ?? []).map(toLine));
  }
  return toConnection<OrderRow>(found, { first, after, totalCount: rows[0].count, position: ({ id }) => [id] });
}
